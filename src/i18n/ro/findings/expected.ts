import type { CellRef } from "../../../model/cell.ts";
import type { ConstraintRule, ValueKind } from "../../../model/finding.ts";
import type { Formats } from "../../formats.ts";

/** What a cell should hold, by the kind of its column. */
export const expected: { readonly [kind in ValueKind]: string } = {
  text: "trebuie un text",
  name: "trebuie un nume",
  day: "trebuie o dată, de exemplu 20.11.2026",
  month: "trebuie o lună, de exemplu 11.2026",
  money: "trebuie un număr, de exemplu 1234,50",
  number: "trebuie un număr, de exemplu 12,5",
  fraction: "trebuie o cotă, de exemplu 25% sau 0,25",
  minutes: "trebuie o durată în minute, de exemplu 12,5 sau 0:12:30",
  yesNo: "trebuie da sau nu",
  choice: "trebuie unul dintre cuvintele cunoscute",
};

export const rules: { readonly [rule in ConstraintRule]: string } = {
  "not-negative": "trebuie un număr de la zero în sus",
  positive: "trebuie un număr mai mare decât zero",
  "not-zero": "trebuie un număr diferit de zero",
  "fraction-0-1": "trebuie o cotă de la 0 la 100%",
  "day-share-0-1": "trebuie 1 pentru zi lucrătoare, 0,5 pentru jumătate de zi, 0 pentru zi liberă",
  "zero-to-ten": "trebuie o notă de la 0 la 10",
  "within-a-day": "trebuie cel mult 24 de ore, cât are o zi",
  "rate-of-itself": "trebuie 1: toate sumele se arată în această monedă",
  "known-currency": "trebuie un cod de monedă: RON, MDL, EUR, USD",
  "known-language": "trebuie en, ru, ro sau fa",
  "known-country": "trebuie un cod de țară: RO, MD, IR",
  "known-time-zone": "trebuie un fus orar, de exemplu Europe/Bucharest",
  weekday: "trebuie zile ale săptămânii, de exemplu „sâmbătă, duminică”",
  "whole-number": "trebuie un număr întreg",
  "too-large": "trebuie un număr mai mic",
};

/** The column as the workbook names it, to begin a sentence. */
export const columnOf = ({ column }: CellRef, f: Formats): string =>
  column === undefined ? "Celula" : `„${f.isolate(column)}”`;
