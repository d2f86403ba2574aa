import type { CellRef } from "../../../model/cell.ts";
import type { CellFindingCode, FindingMessages } from "../../findingMessages.ts";
import type { Formats } from "../../formats.ts";
import { plural } from "../../plural.ts";
import { columnOf, expected, rules } from "./expected.ts";

const cells = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("ru", n, { one: "ячейка", few: "ячейки", many: "ячеек", other: "ячейки" })}`;

/** «Сумма»: «12,3a» */
const shown = (finding: CellRef & { readonly value?: string }, f: Formats): string =>
  `${columnOf(finding, f)}: «${f.isolate(finding.value ?? "")}»`;

const unknownKey = {
  client: "Строка учтена в общих суммах, но не у ключевых клиентов.",
  person: "Строка учтена, но в команде этого имени нет.",
  department: "Строка учтена, но отдела с таким названием в команде нет.",
  name: "Строка учтена, но больше это название нигде не встречается.",
} as const;

const oneOf = { number: "число", date: "дата", text: "текст" } as const;
const manyOf = { number: "числа", date: "даты", text: "слова" } as const;

export const cellFindings: FindingMessages<CellFindingCode> = {
  "missing-cell": (finding, f) =>
    `${columnOf(finding, f)}: пусто; ${expected[finding.facts.kind]}. Заполните ячейку.`,
  "type-error": (finding, f) => {
    const { kind, choices = [] } = finding.facts;
    const wanted =
      choices.length > 0 ? `нужно одно из: ${choices.map(f.isolate).join(", ")}` : expected[kind];
    return `${shown(finding, f)}; ${wanted}. Исправьте ячейку.`;
  },
  "constraint-error": (finding, f) =>
    `${shown(finding, f)}; ${rules[finding.facts.rule]}. Исправьте ячейку.`,
  "formula-error": (finding, f) =>
    `${columnOf(finding, f)}: вместо значения стоит ${f.isolate(finding.value ?? "")}. Исправьте формулу.`,
  "no-cached-value": (finding, f) =>
    `${columnOf(finding, f)}: у формулы нет сохранённого результата, ${f.isolate(finding.facts.formula)}. Откройте файл в Excel и сохраните.`,
  "own-words": (finding, f) =>
    `${columnOf(finding, f)}: свои слова (${cells(finding.facts.count, f)}): ${f.list(finding.facts.words)}; оставлены как есть. Если это опечатка, исправьте.`,
  "unknown-month": (finding, f) =>
    `${shown(finding, f)}; ${expected.month}, а не неделя и не квартал. Исправьте ячейку.`,
  "missing-rate": (finding, f) =>
    `На этот день нет курса ${f.isolate(finding.facts.currency)}. Добавьте его на лист «Курсы» или запишите сумму в основной валюте.`,
  "date-in-future": (finding, f) =>
    `${shown(finding, f)}, это позже сегодняшнего дня, ${f.fact(finding.facts.today)}. Исправьте дату.`,
  "as-of-after-today": (finding, f) =>
    `${shown(finding, f)}, это позже сегодняшнего дня, поэтому показатели посчитаны на ${f.fact(finding.facts.today)}. Исправьте дату или оставьте ячейку пустой.`,
  "unknown-key": ({ facts, value = "" }, f) =>
    facts.what === "alias"
      ? `«${f.isolate(value)}»: ни на одном другом листе такого нет; написания всё равно объединены под этим именем. Проверьте, как оно пишется.`
      : `«${f.isolate(value)}»: на листе «${f.isolate(facts.sheet)}» такого нет. ${unknownKey[facts.what]} Добавьте туда или исправьте здесь.`,
  "ambiguous-number": (finding, f) =>
    `${shown(finding, f)} можно прочесть как ${finding.facts.readings.map(f.fact).join(" или ")}; прочитано ${f.fact(finding.facts.taken)}. Запишите число без разделителей тысяч.`,
  "ambiguous-duration": (finding, f) =>
    `${shown(finding, f)} можно прочесть как ${finding.facts.readings.map(f.fact).join(" или ")} мин; прочитано ${f.fact(finding.facts.taken)}. Допишите в заголовок «ч:мм» или «м:сс».`,
  "ambiguous-date": (finding, f) =>
    `${shown(finding, f)} можно прочесть как ${finding.facts.readings.map(f.fact).join(" или ")}; прочитано ${f.fact(finding.facts.taken)}. Задайте столбцу формат даты.`,
  "date-out-of-range": (finding, f) =>
    `${shown(finding, f)} вне пределов ${f.fact(finding.facts.earliest)} — ${f.fact(finding.facts.latest)}, строка не учтена. Исправьте год.`,
  "unlike-its-column": (finding, f) =>
    `${shown(finding, f)} — ${oneOf[finding.facts.is]}, а остальное в столбце — ${manyOf[finding.facts.usual]}. Значение прочитано; проверьте, на своём ли оно месте.`,
  "mixed-currency": (finding, f) =>
    `${columnOf(finding, f)}: здесь несколько валют (${f.list(finding.facts.currencies)}). Запишите все суммы в одной или добавьте столбец «Валюта».`,
  "id-rounded": (finding, f) =>
    `${columnOf(finding, f)}: длинный номер, Excel его округлил. Задайте столбцу формат «Текстовый» и введите номер заново.`,
  "serial-without-format": (finding, f) =>
    `${columnOf(finding, f)}: стоит число ${f.isolate(finding.value ?? "")}, прочитано как дата ${f.fact(finding.facts.taken)}. Задайте столбцу формат даты.`,
  "number-as-text": (finding, f) =>
    `${columnOf(finding, f)}: числа записаны текстом (${cells(finding.facts.count, f)}); они прочитаны как числа.`,
  "date-as-text": (finding, f) =>
    `${columnOf(finding, f)}: даты записаны текстом (${cells(finding.facts.count, f)}); они прочитаны как даты.`,
  placeholder: (finding, f) =>
    `${columnOf(finding, f)}: прочерк, «н/д» или подобное (${cells(finding.facts.count, f)}); они прочитаны как пустые.`,
  "rounded-amount": (finding, f) =>
    `${shown(finding, f)}, это точнее, чем бывает в этой валюте; прочитано ${f.fact(finding.facts.taken)}.`,
  "unknown-setting": ({ value = "" }, f) =>
    `Параметр «${f.isolate(value)}» неизвестен и не использован.`,
};
