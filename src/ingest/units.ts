/** A unit of money or number written beside it: in a heading, a title above the table, or the cell. */
export interface Unit {
  /** 1, 1000, 1e6 or 1e9. */
  readonly multiplier: number;
  /**
   * ISO 4217 code, TOMAN, or LEI where only "lei" is written (MDL when the books are in it, else RON);
   * null when no currency is named.
   */
  readonly currency: string | null;
  /** What "with VAT" or "without VAT" beside it says; null when nothing. */
  readonly vat: "with" | "without" | null;
  readonly isPercent: boolean;
}

/** The unit that a text is, or null when any part of it is not understood. Empty text is null. */
export function parseUnit(_text: string): Unit | null {
  throw new Error("unwritten");
}

/**
 * The unit that a title above a table states for the whole of it ("в тыс. руб.", "Payments, $K");
 * null when it states none. Only units with a multiplier or a currency count.
 */
export function unitInTitle(_text: string): Unit | null {
  throw new Error("unwritten");
}

/** The code of a currency found in the workbook, with LEI settled by the main currency. */
export function settleCurrency(_found: string, _main: string): string {
  throw new Error("unwritten");
}
