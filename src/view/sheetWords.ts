import type { Language } from "../model/language.ts";
import { sheets } from "../sheets/sheets.ts";

const contractOf = (key: string) => sheets.find((sheet) => sheet.key === key);

/** The name of a kind of sheet, e.g. `Payments` for `payments`. */
export const sheetName = (key: string, language: Language): string =>
  contractOf(key)?.names[language][0] ?? key;

/** What the pages gain by such a sheet. */
export const sheetAdds = (key: string, language: Language): string =>
  contractOf(key)?.adds[language] ?? "";

/** The heading of a column, e.g. `Means` for `aliases` and `means`. */
export const sheetColumn = (key: string, column: string, language: Language): string =>
  contractOf(key)?.columns[column]?.headings[language][0] ?? column;

/** A value of a closed list in words, e.g. `lead manager`; one's own when it is none. */
export function sheetChoice(
  place: { readonly key: string; readonly column: string },
  value: string,
  language: Language,
): string {
  const column = contractOf(place.key)?.columns[place.column];
  return column?.choices?.[value]?.[language][0] ?? value;
}
