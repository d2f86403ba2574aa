import { type Language, languages } from "../model/language.ts";
import type { Sheet } from "../sheets/contract.ts";
import { fold } from "./fold.ts";

/** The language an analyst named the sheet in, so that findings name headings in it too. */
export const languageOfSheet = (name: string, sheet: Sheet): Language =>
  languages.find((language) => sheet.names[language].some((known) => fold(known) === fold(name))) ??
  languages.find((language) =>
    sheet.names[language].some((known) => fold(name).startsWith(fold(known))),
  ) ??
  "en";
