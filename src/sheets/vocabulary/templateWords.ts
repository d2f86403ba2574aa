import type { Language } from "../../model/language.ts";

/**
 * What stands behind the first name of an example row in the workbooks that `npm run template` writes.
 * A row with it is nobody's data, whether it was deleted or not: the reader passes it over.
 */
export const exampleMarks = {
  en: "(example: delete this row)",
  ru: "(пример: удалите строку)",
  ro: "(exemplu: ștergeți rândul)",
  fa: "(نمونه: این ردیف را پاک کنید)",
} as const satisfies Readonly<Record<Language, string>>;

/** The sheet of those workbooks that says how to fill them in: read by people only. */
export const instructionSheets = {
  en: "Instructions",
  ru: "Инструкция",
  ro: "Instrucțiuni",
  fa: "راهنما",
} as const satisfies Readonly<Record<Language, string>>;
