import { isDateFormat } from "./dateFormat.ts";

/** Punctuation between the parts of a date, escaped or quoted as each spreadsheet likes. */
const PUNCTUATION = /\\([-/ .,:])|"([-/ .,:]+)"/g;

/**
 * A number format in the spelling that all workbook formats share: Excel writes `yyyy\-mm\-dd` where
 * Calc writes `yyyy"-"mm"-"dd`, and both mean `yyyy-mm-dd`. Other formats stay as they are.
 */
export const canonicalFormat = (format: string): string =>
  isDateFormat(format)
    ? format.replace(
        PUNCTUATION,
        (_, escaped: string | undefined, quoted: string) => escaped ?? quoted,
      )
    : format;
