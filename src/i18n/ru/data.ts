import type { data as master } from "../en/data.ts";
import { plural } from "../plural.ts";

export const data: typeof master = {
  title: "Данные",
  description: (company) =>
    `${company}: на чём стоят показатели. Что стало с каждой строкой и каждое замечание с его ячейкой.`,

  allUsed: "Учтены все строки файла.",
  someSetAside: (n, f) =>
    `Не ${plural("ru", n, { one: "учтена", few: "учтены", many: "учтено", other: "учтены" })} ${f.count(n)} ${plural("ru", n, { one: "строка", few: "строки", many: "строк", other: "строки" })}: ниже указана ячейка каждой.`,
  someLeftOut: "Часть данных прочитать не удалось: смотрите ошибки ниже.",
  figuresOf: (day) => `Показатели на ${day}.`,
  savedOn: (day) => `Файл последний раз сохранён ${day}.`,
  rhythm: (n, f) =>
    `Если данные не обновлялись дольше, чем ${f.count(n)} ${plural("ru", n, { one: "день", few: "дня", many: "дней", other: "дня" })}, они считаются старыми.`,

  rows: "Все ли строки на месте?",
  rowsTable: (file) => `Строки файла ${file}`,
  sheet: "Лист",
  readAs: "Прочитан как",
  notRead: "не нужен",
  read: "Прочитано строк",
  rowsNote:
    "Прочитано — это учтено, не учтено и пропущено вместе. Пропускаются пустые, итоговые и разделительные строки.",

  totals: "Сходятся ли суммы?",
  totalsTable: "Контрольные суммы",
  usedSum: "Сумма учтённых строк",
  setAsideSum: "Сумма неучтённых",
  claimedSum: "Итог в файле",
  check: "Сверка",
  agrees: "сходится",
  differs: "расходится",
  totalsNote: "Сумма учтённых строк — то, что покажет по ним сам Excel.",

  findings: "Что нашлось?",
  noFindings: "Замечаний нет.",
  errorsNote: "Из-за ошибки строка, лист или файл не учитываются: их денег в показателях нет.",
  warningsNote: "Здесь всё учтено, но что-то стоит проверить.",
  notesNote: "Как прочитан файл.",
  errors: (n, f) =>
    `${f.count(n)} ${plural("ru", n, { one: "ошибка", few: "ошибки", many: "ошибок", other: "ошибки" })}`,
  warnings: (n, f) =>
    `${f.count(n)} ${plural("ru", n, { one: "предупреждение", few: "предупреждения", many: "предупреждений", other: "предупреждения" })}`,
  notes: (n, f) =>
    `${f.count(n)} ${plural("ru", n, { one: "замечание", few: "замечания", many: "замечаний", other: "замечания" })}`,
  showMore: (n, f) => `ещё ${f.count(n)} таких же`,

  absent: "Что добавили бы другие листы?",
  absentNote: (sheet, adds) => `${sheet}: ${adds}`,

  unlisted: "Кто платит, но на листе «Клиенты» его нет?",
  unlistedSaid: (n, count, money) =>
    `${count} ${plural("ru", n, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" })}, вместе ${money}. Деньги учтены везде, кроме показателей по ключевым клиентам.`,
};
