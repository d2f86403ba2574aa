import type { marked as master } from "../en/marked.ts";
import { plural } from "../plural.ts";

export const marked: typeof master = {
  sheetName: "Замечания",
  title: "Что нашлось",
  lead: "Это копия прочитанного: вместо формул — значения. Исправляйте саму книгу: копия обратно не читается.",
  nothing: "Замечаний нет.",
  severity: "Вид",
  file: "Файл",
  sheet: "Лист",
  cell: "Ячейка",
  message: "Что нашлось",
  code: "Код",
  formula: (formula) => `Формула: ${formula}`,
  more: (n, f) =>
    `Здесь не показано: ${f.count(n)} ${plural("ru", n, { one: "замечание", few: "замечания", many: "замечаний", other: "замечания" })}. Все печатает npm run validate.`,
  rowsLeftOut:
    "Книга слишком велика для полной копии: скопированы только строки с замечаниями и первые строки, каждая под своим номером.",
};
