import type { FindingMessages, SheetFindingCode } from "../../findingMessages.ts";
import type { Formats } from "../../formats.ts";
import { plural } from "../../plural.ts";
import { columnOf } from "./expected.ts";

const closeTo = {
  sheet: "лист",
  column: "столбец",
  client: "клиент",
  person: "сотрудник",
  setting: "параметр",
} as const;

const powers = new Map([
  [1000, "тысячах"],
  [1_000_000, "миллионах"],
  [1_000_000_000, "миллиардах"],
]);

/** «тысячах RUB», «RUB», «единицах по 0,1». */
function unitWords(
  { multiplier, currency }: { readonly multiplier: number; readonly currency: string },
  f: Formats,
): string {
  if (multiplier === 1) return currency;
  const power = powers.get(multiplier) ?? `единицах по ${f.count(multiplier)}`;
  return currency === "" ? power : `${power} ${currency}`;
}

const across = { months: "Месяцы", days: "Дни", names: "Имена" } as const;

const repeated = {
  once: "Они учтены один раз. Оставьте их на одном из двух листов.",
  twice: "Они учтены дважды. Удалите один из двух листов или переименуйте тот, который не нужен.",
} as const;

export const sheetFindings: FindingMessages<SheetFindingCode> = {
  "missing-sheet": ({ facts }, f) =>
    `Нет ни одного из нужных листов: ${f.list(facts.expected)}. Добавьте один из них или переименуйте имеющийся.`,
  "sheet-part-missing": () =>
    "Лист в файле назван, но его содержимого нет. Откройте файл в Excel и сохраните заново.",
  "no-table-found": ({ facts }, f) =>
    `Не нашлась строка заголовков; нужны: ${f.list(facts.expected)}. Напишите заголовки в одной строке над данными.`,
  "missing-column": ({ facts }, f) => {
    const others = facts.accepted.filter((name) => name !== facts.expected);
    const also =
      others.length === 0
        ? ""
        : ` (подойдут и такие названия: ${others.map(f.isolate).join(", ")})`;
    return `Нет столбца «${f.isolate(facts.expected)}», поэтому лист не учтён. Добавьте столбец или переименуйте имеющийся${also}.`;
  },
  "duplicate-column": (finding, f) =>
    `${columnOf(finding, f)} повторяет столбец «${f.isolate(finding.facts.first)}». Удалите или переименуйте один из них.`,
  "no-rows": () => "На листе есть заголовки, но нет строк. Заполните лист или удалите его.",
  "more-than-one-table": ({ facts }, f) =>
    `На листе есть ещё одна таблица, у строки ${f.count(facts.row)}; прочитана только первая. Перенесите вторую на отдельный лист.`,
  "blank-column-with-data": ({ facts }, f) =>
    `У столбца нет заголовка, но есть данные (${f.count(facts.cells)} ${plural("ru", facts.cells, { one: "ячейка", few: "ячейки", many: "ячеек", other: "ячейки" })}); он не прочитан. Напишите заголовок.`,
  "hidden-sheet": () => "Лист скрыт, но его строки учтены. Покажите лист или удалите его.",
  "multi-row-heading": ({ facts }, f) =>
    `Заголовки занимают ${f.count(facts.rows)} ${plural("ru", facts.rows, { one: "строку", few: "строки", many: "строк", other: "строки" })} и прочитаны вместе. Проверьте, что столбцы поняты верно.`,
  "unknown-sheet": () => "Лист не прочитан: листа с таким названием не ждали.",
  "unknown-column": (finding, f) =>
    finding.facts.reason === "another-fits-better"
      ? `${columnOf(finding, f)}: столбец не прочитан, другой подходит лучше.`
      : finding.facts.reason === "other-values"
        ? `${columnOf(finding, f)}: столбец не прочитан, в нём нет ни одного из ожидаемых слов.`
        : `${columnOf(finding, f)}: столбец не прочитан, с таким названием его не ждали.`,
  "did-you-mean": ({ facts, value = "" }, f) =>
    `«${f.isolate(value)}»: есть похожее название, ${closeTo[facts.what]} «${f.isolate(facts.suggestion)}». Если это он, напишите так же.`,
  "hidden-rows": ({ facts }, f) =>
    `Скрыто или отфильтровано: ${f.count(facts.count)} ${plural("ru", facts.count, { one: "строка", few: "строки", many: "строк", other: "строки" })}. Они учтены, как и остальные.`,
  "copied-sheet": ({ facts }, f) =>
    `Строк, которые есть и на листе ${f.isolate(facts.original)}: ${f.count(facts.rows)}. ${repeated[facts.counted]}`,
  "skipped-rows": ({ facts }, f) =>
    `Пропущено строк: пустых — ${f.count(facts.blank)}, итоговых — ${f.count(facts.total)}, прочих — ${f.count(facts.other)}.`,
  "unit-in-heading": ({ facts, value = "" }, f) =>
    `«${f.isolate(value)}» задаёт единицу: суммы прочитаны в ${unitWords(facts, f)}.`,
  "unknown-unit": (finding, f) =>
    `${columnOf(finding, f)}: единица «${f.isolate(finding.facts.unit)}» непонятна. Напишите валюту, например руб., а перед ней, если нужно, тыс. или млн.`,
  "date-is-not-payment-date": (finding, f) =>
    `${columnOf(finding, f)} — это не день, когда пришли деньги. Добавьте столбец «${f.isolate(finding.facts.needed)}».`,
  "debit-credit-unclear": ({ facts }, f) =>
    `Неясно, в каком из столбцов полученные деньги: ${f.list(facts.columns)}. Назовите его «Сумма».`,
  "vat-column-chosen": (finding, f) =>
    finding.facts.vat === "with"
      ? `${columnOf(finding, f)}: суммы взяты отсюда, а не из столбца ${f.list(finding.facts.left)}: оплаты считаются с НДС. Если нужен другой столбец, назовите его «Сумма».`
      : `${columnOf(finding, f)}: суммы без НДС, а оплаты считаются с НДС. Укажите суммы с НДС, если он есть.`,
  "pivoted-table": (finding, f) =>
    `${across[finding.facts.across]} идут по столбцам, начиная отсюда: ${columnOf(finding, f)}. Поэтому лист не учтён; нужна строка на каждую запись: ${f.list(finding.facts.needed)}. Разверните столбцы в строки (в Excel: «Данные», «Из таблицы», «Отменить свёртывание столбцов»).`,
  "grouped-rows": (finding, f) =>
    `${columnOf(finding, f)}: названия стоят отдельными строками, начиная с «${f.isolate(finding.value ?? "")}», всего ${f.count(finding.facts.groups)}; строк, прочитанных с названием над ними: ${f.count(finding.facts.rows)}.`,
  "carried-forward-row": ({ value = "" }, f) =>
    `«${f.isolate(value)}» — перенос остатка или оборотов, строка пропущена.`,
};
