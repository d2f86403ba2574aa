/** Places for digits: what stands between them is part of a number. */
const NUMBER = /[0#?]/;
/** Punctuation between the parts of a date or time, escaped or quoted as each spreadsheet likes. */
const PUNCTUATION = /\\([-/ .,:])|"([-/ .,:]+)"/g;

/**
 * A number format in the spelling that all workbook formats share: Excel writes `yyyy\-mm\-dd` where
 * Calc writes `yyyy"-"mm"-"dd`, and both mean `yyyy-mm-dd`. Other formats stay as they are.
 */
export function canonicalFormat(format: string): string {
  if (NUMBER.test(format)) return format;
  return format.replace(
    PUNCTUATION,
    (_, escaped: string | undefined, quoted: string) => escaped ?? quoted,
  );
}
