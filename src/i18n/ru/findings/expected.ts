import type { CellRef } from "../../../model/cell.ts";
import type { ConstraintRule, ValueKind } from "../../../model/finding.ts";
import type { Formats } from "../../formats.ts";

/** What a cell should hold, by the kind of its column. */
export const expected: { readonly [kind in ValueKind]: string } = {
  text: "нужен текст",
  name: "нужно название или имя",
  day: "нужна дата, например 20.11.2026",
  month: "нужен месяц, например 11.2026",
  money: "нужно число, например 1234,50",
  number: "нужно число, например 12,5",
  fraction: "нужна доля, например 25% или 0,25",
  minutes: "нужна длительность в минутах, например 12,5 или 0:12:30",
  yesNo: "нужно «да» или «нет»",
  choice: "нужно одно из известных слов",
};

export const rules: { readonly [rule in ConstraintRule]: string } = {
  "not-negative": "нужно число не меньше нуля",
  positive: "нужно число больше нуля",
  "not-zero": "нужно число, отличное от нуля",
  "fraction-0-1": "нужна доля от 0 до 100%",
  "day-share-0-1": "нужно 1 для рабочего дня, 0,5 для короткого, 0 для выходного",
  "zero-to-ten": "нужна оценка от 0 до 10",
  "within-a-day": "нужно не больше 24 часов: это один день",
  "rate-of-itself": "нужно 1: в этой валюте показаны все суммы",
  "known-currency": "нужен код валюты: RUB, USD, RON, TOMAN",
  "known-language": "нужно en, ru, ro или fa",
  "known-country": "нужен код страны: RU, RO, IR",
  "known-time-zone": "нужен часовой пояс, например Europe/Moscow",
  weekday: "нужны дни недели, например «суббота, воскресенье»",
  "whole-number": "нужно целое число",
  "too-large": "нужно число поменьше",
};

/** The column as the workbook names it, to begin a sentence. */
export const columnOf = ({ column }: CellRef, f: Formats): string =>
  column === undefined ? "Ячейка" : `«${f.isolate(column)}»`;
