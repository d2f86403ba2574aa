/** Whether an Excel number format shows a date (localised codes such as ДД.ММ.ГГГГ too), and not a duration. */
export function isDateFormat(_format: string): boolean {
  throw new Error("unwritten");
}

/** Whether an Excel number format shows per cent: the cell's number is then the fraction itself. */
export function isPercentFormat(_format: string): boolean {
  throw new Error("unwritten");
}

/** The currency an Excel number format shows (`#,##0 "₽"`, `[$€-407]`), as `Unit.currency`; null when none. */
export function currencyOfFormat(_format: string): string | null {
  throw new Error("unwritten");
}
