import type { Finding, FindingCode } from "../model/finding.ts";
import type { Formats } from "./formats.ts";

/** The finding of one code, with the facts that this code carries. */
export type FindingOf<Code extends FindingCode> = Extract<Finding, { readonly code: Code }>;

/** One text a code: what and where, what was expected, what to do. The printer adds place and code. */
export type FindingMessages<Code extends FindingCode = FindingCode> = {
  readonly [code in Code]: (finding: FindingOf<code>, formats: Formats) => string;
};

/** A text of any code, as a caller that walks through findings sees it. A method's parameter may be narrower. */
export type FindingText = { say(finding: Finding, formats: Formats): string }["say"];

export type FileFindingCode =
  | "unreadable-file"
  | "empty-file"
  | "cut-off-file"
  | "damaged-file"
  | "encrypted-file"
  | "not-a-spreadsheet"
  | "unsupported-format"
  | "file-too-large"
  | "wrong-extension"
  | "copy-of"
  | "stale-workbook"
  | "file-skipped"
  | "sample-set-aside"
  | "reading-took-too-long";

export type SheetFindingCode =
  | "missing-sheet"
  | "sheet-part-missing"
  | "no-table-found"
  | "missing-column"
  | "duplicate-column"
  | "no-rows"
  | "more-than-one-table"
  | "blank-column-with-data"
  | "hidden-sheet"
  | "multi-row-heading"
  | "unknown-sheet"
  | "unknown-column"
  | "did-you-mean"
  | "hidden-rows"
  | "copied-sheet"
  | "skipped-rows"
  | "unit-in-heading"
  | "unknown-unit"
  | "date-is-not-payment-date"
  | "debit-credit-unclear"
  | "vat-column-chosen"
  | "pivoted-table"
  | "carried-forward-row"
  | "grouped-rows";

export type RowFindingCode =
  | "duplicate-key"
  | "probable-duplicate-row"
  | "cells-contradict"
  | "impossible-row"
  | "open-though-done"
  | "day-too-long"
  | "similar-names"
  | "circular-alias"
  | "volumes-differ"
  | "cells-differ"
  | "plans-added"
  | "counts-added"
  | "mixed-rial-toman"
  | "joined-by-number"
  | "vague-opportunity"
  | "total-mismatch"
  | "volume-drift"
  | "current-above-possible"
  | "no-plan"
  | "plan-parts-differ"
  | "outlier-amount"
  | "transfers-unknown"
  | "wall-too-far";

/** Everything else stands at a cell. */
export type CellFindingCode = Exclude<
  FindingCode,
  FileFindingCode | SheetFindingCode | RowFindingCode
>;
