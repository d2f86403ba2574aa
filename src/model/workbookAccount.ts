/** What became of a workbook's rows: the first part of `validate --json` and of the data page. */
export interface WorkbookAccount {
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
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
  /** Sum over rows set aside whose amount could be read. */
  readonly setAsideTotal?: number;
  /** What total rows of the sheet claim, when there is one over the whole table. */
  readonly claimedTotal?: number;
}
