import type { ReadingContext } from "./cellReader.ts";
import type { MonthHeadings } from "./monthHeadings.ts";
import { type PlanBlock, planBlock } from "./planBlock.ts";
import type { PlanSheet } from "./planCell.ts";
import { readPlanBlock } from "./readPlanBlock.ts";
import type { SheetInBook } from "./sheetInBook.ts";

export interface PlanBlocks extends Pick<PlanSheet, "cells" | "findings"> {
  readonly blocks: readonly PlanBlock[];
  /** Rows that hold targets, and those of them that were set aside. */
  readonly rowCount: number;
  readonly rowsSetAside: number;
}

/** The targets of the wide tables of a sheet, each under its own heading of months. */
export function readPlanBlocks(
  at: SheetInBook,
  headings: readonly MonthHeadings[],
  context: ReadingContext,
): PlanBlocks {
  const blocks = headings.map((each, i) =>
    planBlock(at, { headings: each, end: headings[i + 1]?.row ?? at.sheet.rowCount }, context),
  );
  const read = blocks.map((block, i) => {
    const before = blocks[i - 1];
    const from = before ? (before.rows.at(-1) ?? before.headings.row) + 1 : 0;
    return readPlanBlock(at, { block, from }, context);
  });
  return {
    blocks,
    cells: read.flatMap(({ cells }) => cells),
    findings: read.flatMap(({ findings }) => findings),
    rowCount: read.reduce((sum, { rows }) => sum + rows.length, 0),
    rowsSetAside: read.reduce((sum, { badRows }) => sum + badRows.size, 0),
  };
}
