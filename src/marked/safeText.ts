/** The longest text that a cell of Excel holds. */
const LONGEST = 32_767;

/**
 * A text as a cell of any workbook can hold it: without characters that XML has none of, and with
 * what looks like an escape of Excel's own kept as it stands. A text that begins with = stays a text.
 */
export const safeText = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/[\ufffe\uffff]/gu, "")
    .replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_")
    .slice(0, LONGEST);

/** A sentence for a cell or a note: without the marks that keep names whole on a page. */
export const plainText = (text: string): string => text.replace(/[\u2066-\u2069]/gu, "");
