/** What became of a workbook's rows: the first part of `validate --json` and of the data page. */
export interface WorkbookAccount {
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  /** Day of the last save as the file itself tells it, ISO; null when it does not. */
  readonly savedOn: string | null;
  readonly sheets: readonly SheetAccount[];
}

/** rowsRead = rowsUsed + rowsSetAside + rowsSkipped, always. */
export interface SheetAccount {
  readonly name: string;
  /** The sheet's key in the contract; null for a sheet that is not one of ours. */
  readonly as: string | null;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly rowsSetAside: number;
  readonly rowsSkipped: number;
  /** Sum of the amount column over used rows, minor units; what Excel's own SUM must show. */
  readonly controlTotal?: number;
  /** The control total month by month, the earliest first; the months add up to it exactly. */
  readonly months?: readonly MonthTotal[];
  /** Sum over rows set aside whose amount could be read. */
  readonly setAsideTotal?: number;
  /** What total rows of the sheet claim, when there is one over the whole table. */
  readonly claimedTotal?: number;
}

/** What a sheet's used rows of one month come to, by the first date or month column it must have. */
export interface MonthTotal {
  /** `2026-11`, or `1405-08` where the data set counts in the Persian calendar; null for rows without one. */
  readonly month: string | null;
  readonly rows: number;
  /** Minor units. */
  readonly total: number;
}
