import type { Sheet } from "../sheets/contract.ts";
import type { RawColumn } from "../workbook/rawWorkbook.ts";
import { matchHeadings } from "./matchHeading.ts";
import { isEmptyCell, type SheetInBook } from "./sheetInBook.ts";

/** Headings of a row or two, and the last row of them. */
interface Headed {
  readonly lastRow: number;
  /** By position in `sheet.columns`. */
  readonly headings: readonly (string | null)[];
}

type Block = readonly number[];

/** Positions of columns that stand side by side, divided where a whole column is blank. */
function blocksOf(at: SheetInBook, { lastRow, headings }: Headed): readonly Block[] {
  const blocks: number[][] = [];
  let last = Number.NaN;
  at.sheet.columns.forEach((raw, position) => {
    if ((headings[position] ?? null) === null && isBareBelow(at, raw, lastRow)) return;
    if (raw.index !== last + 1) blocks.push([]);
    blocks.at(-1)?.push(position);
    last = raw.index;
  });
  return blocks;
}

function isBareBelow(at: SheetInBook, raw: RawColumn, headerRow: number): boolean {
  for (let row = headerRow + 1; row < at.sheet.rowCount; row += 1) {
    if (!isEmptyCell(at, raw, row)) return false;
  }
  return true;
}

/** Rows that a block fills: the last of them, and how many in a run from the first below the heading. */
function extentOf(at: SheetInBook, block: Block, headerRow: number) {
  let last = headerRow;
  let run = 0;
  for (let row = headerRow + 1; row < at.sheet.rowCount; row += 1) {
    const isFilled = block.some((position) => {
      const raw = at.sheet.columns[position];
      return raw !== undefined && !isEmptyCell(at, raw, row);
    });
    if (!isFilled) continue;
    if (row === headerRow + 1 + run) run += 1;
    last = row;
  }
  return { last, isRun: last === headerRow + run };
}

/**
 * Positions of columns that belong to another table beside ours: divided from it by a blank column, with
 * headings of its own, and not reaching down to the same row. Empty where the part with all that the
 * sheet needs is not one block: then the blank column is only room.
 */
export function sideTables(at: SheetInBook, sheet: Sheet, headed: Headed): readonly Block[] {
  const blocks = blocksOf(at, headed);
  if (blocks.length < 2) return [];
  const required = Object.keys(sheet.columns).filter((key) => sheet.columns[key]?.isRequired);
  const own = blocks.find((block) => {
    const { columns } = matchHeadings(
      headed.headings.map((heading, position) => (block.includes(position) ? heading : null)),
      sheet,
    );
    return required.every((key) => columns.has(key));
  });
  if (!own) return [];
  const { last } = extentOf(at, own, headed.lastRow);
  return blocks.filter((block) => {
    const headings = block.filter((position) => (headed.headings[position] ?? null) !== null);
    if (block === own || headings.length < 2) return false;
    const extent = extentOf(at, block, headed.lastRow);
    return extent.last > last || (extent.isRun && extent.last < last);
  });
}
