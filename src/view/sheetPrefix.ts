/**
 * What stands before a cell's address in Excel's name box, so that it leads to the sheet: names with
 * anything but letters, digits and underscores stand in quotes, and quotes in them are doubled.
 * @example sheetPrefix("Оплаты 2026") === "'Оплаты 2026'!"
 */
export function sheetPrefix(sheet: string): string {
  // R1 and C2 would be taken for rows and columns, A1 for a cell.
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(sheet);
  return isPlain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}
