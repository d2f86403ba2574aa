import { utils, write } from "xlsx";

/** A cell that a spreadsheet shows as a date. */
interface DateCell {
  readonly t: "n";
  readonly v: number;
  readonly z: "yyyy-mm-dd";
}

/** Cells of a sheet, row by row, headings first. */
export type Cells = (string | number | DateCell | null)[][];

/** Sheets by name. */
export type Sheets = Record<string, Cells>;

/** A day of November 2026: the serial of the 1st is 46,327 (Excel: `=DATE(2026,11,1)`). */
export const november = (date: number): DateCell => ({ t: "n", v: 46_326 + date, z: "yyyy-mm-dd" });

/**
 * A company small enough to check by hand: as of 10 November 2026 (7 of 21 working days worked, no
 * holidays), 42,000 of 84,000 paid in, of which Anna 30,000 of 48,000 and Boris 12,000 of 36,000.
 */
export const smallCompany = (): Sheets => ({
  Settings: [
    ["name", "value"],
    ["company", "Small Boats"],
    ["currency", "EUR"],
    ["language", "en"],
    ["as of", november(10)],
    ["waterline", 50_000],
  ],
  Team: [
    ["name", "role", "department"],
    ["Anna Orlova", "seller", "Sales"],
    ["Boris Dan", "seller", "Sales"],
  ],
  Clients: [
    ["client", "current volume", "possible volume", "manager"],
    ["Northwind", 20_000, 60_000, "Anna Orlova"],
    ["Sea Shop", 12_000, 15_000, "Boris Dan"],
    ["Harbour", 10_000, 40_000, "Anna Orlova"],
  ],
  Payments: [
    ["date", "client", "amount", "manager"],
    [november(2), "Northwind", 20_000, "Anna Orlova"],
    [november(3), "Sea Shop", 12_000, "Boris Dan"],
    [november(10), "Harbour", 10_000, "Anna Orlova"],
  ],
  Plans: [
    ["month", "scope", "name", "amount"],
    ["2026-11", "company", "", 84_000],
    ["2026-11", "manager", "Anna Orlova", 48_000],
    ["2026-11", "manager", "Boris Dan", 36_000],
  ],
});

/** The sheets as the bytes of an xlsx file. */
export function workbookBytes(sheets: Sheets): Uint8Array {
  const book = utils.book_new();
  for (const [name, cells] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name);
  }
  return write(book, { type: "buffer", bookType: "xlsx" });
}
