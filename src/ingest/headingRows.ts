import type { Sheet } from "../sheets/contract.ts";
import { CellKind } from "../workbook/rawWorkbook.ts";
import { isBlank } from "./fold.ts";
import { type HeadingMatch, matchHeadings } from "./matchHeading.ts";
import { type SheetInBook, stringOf } from "./sheetInBook.ts";
import { sideTables } from "./sideTables.ts";
import { parseUnit } from "./units.ts";

/** Titles, logos and requisites above a table rarely take more rows than this. */
const ROWS_SEARCHED = 100;
/** A row that only nearly says a heading is a worse heading row than one that says it. */
const NEARLY = 0.5;

/** The heading row or rows of a table: inclusive, zero-based. */
export interface HeadingRows {
  readonly firstRow: number;
  readonly lastRow: number;
  /** By position in `sheet.columns`; null where there is none. */
  readonly headings: readonly (string | null)[];
  readonly match: HeadingMatch;
  /** Positions of columns of other tables beside this one; their headings are left out above. */
  readonly beside: readonly (readonly number[])[];
}

type Headings = readonly (string | null)[];
/** `score` counts headings that are nearly ours too: they tell a row of headings, and no more. */
type Candidate = HeadingRows & { readonly known: number; readonly score: number };

/** The texts of a row by position in `sheet.columns`; null where there is none. */
export const rowTexts = (at: SheetInBook, row: number): Headings =>
  at.sheet.columns.map((column) => {
    if (column.kind[row] !== CellKind.text) return null;
    const text = stringOf(at, column, row);
    return isBlank(text) ? null : text;
  });

const isBare = (headings: Headings): boolean => headings.every((heading) => heading === null);

/** Required columns count twice: a row of three optional words is not the table that is meant. */
function scoresOf(match: HeadingMatch, sheet: Sheet): Pick<Candidate, "known" | "score"> {
  const unclear = match.problems.map(({ column }) => column);
  let known = 0;
  for (const key of new Set([...match.columns.keys(), ...unclear])) {
    known += sheet.columns[key]?.isRequired ? 2 : 1;
  }
  const nearly = match.left.filter(({ suggestion }) => suggestion !== null).length;
  return { known, score: known + nearly * NEARLY };
}

function singleRow(at: SheetInBook, sheet: Sheet, row: number): Candidate | null {
  const headings = rowTexts(at, row);
  if (isBare(headings)) return null;
  const match = matchHeadings(headings, sheet);
  return { firstRow: row, lastRow: row, headings, match, beside: [], ...scoresOf(match, sheet) };
}

/**
 * Headings of a group row, each standing over the columns to its right that have none of their own: its
 * cells are merged, or its text is only centred across them.
 */
function spreadToRight(headings: Headings): Headings {
  let group: string | null = null;
  return headings.map((heading) => {
    group = heading ?? group;
    return group;
  });
}

const isHeading = (text: string, sheet: Sheet): boolean =>
  matchHeadings([text], sheet).columns.size === 1;

/** «тыс. руб.», «с НДС», "%"; not the small words beside them, such as "month". */
function isUnit(text: string): boolean {
  const unit = parseUnit(text);
  if (!unit) return false;
  return unit.multiplier !== 1 || unit.currency !== null || unit.vat !== null || unit.isPercent;
}

/**
 * What a column is called by its own heading, the heading of its group, and the one under them: «Объём»
 * over «текущий», «Сумма» over «тыс. руб.».
 */
function headingOfTwo(
  { own, group, lower }: { own: string | null; group: string | null; lower: string | null },
  sheet: Sheet,
): string | null {
  if (lower === null || group === null) return lower ?? own;
  const joined = isUnit(lower)
    ? [`${group} (${lower})`]
    : [`${group} ${lower}`, `${lower} ${group}`];
  const known = [...joined, lower, own ?? lower].find((reading) => isHeading(reading, sheet));
  return known ?? (own === null ? lower : (joined[0] ?? lower));
}

/** A heading and the row under it as one; null where the lower one holds anything but texts. */
function withNextRow(
  at: SheetInBook,
  sheet: Sheet,
  { firstRow, lastRow, headings: upper }: Pick<HeadingRows, "firstRow" | "lastRow" | "headings">,
): Candidate | null {
  const row = lastRow + 1;
  const holdsOther = at.sheet.columns.some((column) => {
    const kind = column.kind[row] ?? CellKind.empty;
    return kind !== CellKind.empty && kind !== CellKind.text;
  });
  const lower = rowTexts(at, row);
  if (holdsOther || isBare(lower) || isBare(upper)) return null;
  const groups = spreadToRight(upper);
  const headings = upper.map((own, i) =>
    headingOfTwo({ own, group: groups[i] ?? null, lower: lower[i] ?? null }, sheet),
  );
  // A lower text that adds nothing to its heading is no heading: where all cells are text, it is data.
  const addsNothing = (text: string | null, i: number): boolean =>
    text !== null && upper[i] !== null && headings[i] === upper[i];
  if (lower.some(addsNothing)) return null;
  const match = matchHeadings(headings, sheet);
  const { known, score } = scoresOf(match, sheet);
  const units = lower.filter((text) => text !== null && isUnit(text)).length;
  return {
    firstRow,
    lastRow: row,
    headings,
    match,
    beside: [],
    known: known + units * NEARLY,
    score,
  };
}

/** Whether a row says all that the sheet needs: then no row below it is looked at. */
const isComplete = ({ match }: Candidate, sheet: Sheet): boolean =>
  match.columns.size > 1 &&
  Object.entries(sheet.columns).every(
    ([key, { isRequired }]) => !isRequired || match.columns.has(key),
  );

/** The row that says most headings; the rows of Excel tables and filters are asked first. */
function bestRow(at: SheetInBook, sheet: Sheet): Candidate | null {
  const hinted = at.sheet.headerHints.map(({ firstRow }) => firstRow);
  const searched = Array.from({ length: Math.min(at.sheet.rowCount, ROWS_SEARCHED) }, (_, i) => i);
  let best: Candidate | null = null;
  for (const row of new Set([...hinted, ...searched])) {
    const single = singleRow(at, sheet, row);
    if (!single || single.score <= (best?.score ?? 0)) continue;
    if (isComplete(single, sheet)) return single;
    best = single;
  }
  return best;
}

/** Groups of groups: «Оплата» over «Сумма» over «с НДС». */
const ROWS_AT_MOST = 3;

/**
 * The rows that are the table's heading: the first that says all the sheet needs, else the one that says
 * most of it. Two rows or three only where together they say more than fewer. Null when no row says any
 * heading. Other tables beside it are left out.
 */
export function headingRows(at: SheetInBook, sheet: Sheet): HeadingRows | null {
  let best = bestRow(at, sheet);
  const from = best ? Math.max(0, best.firstRow - ROWS_AT_MOST + 1) : 0;
  const to = best ? best.firstRow : Math.min(at.sheet.rowCount, ROWS_SEARCHED) - 1;
  for (let row = from; row <= to; row += 1) {
    let rows: Candidate | null = {
      firstRow: row,
      lastRow: row,
      headings: rowTexts(at, row),
      match: { columns: new Map(), left: [], problems: [] },
      beside: [],
      known: 0,
      score: 0,
    };
    for (let count = 2; rows && count <= ROWS_AT_MOST; count += 1) {
      rows = withNextRow(at, sheet, rows);
      if (rows && rows.known > (best?.known ?? 0)) best = rows;
    }
  }
  return best && withoutOthers(at, sheet, best);
}

/** The heading without those of other tables beside it. */
function withoutOthers(at: SheetInBook, sheet: Sheet, found: HeadingRows): HeadingRows {
  const beside = sideTables(at, sheet, found);
  if (beside.length === 0) return found;
  const others = new Set(beside.flat());
  const headings = found.headings.map((heading, i) => (others.has(i) ? null : heading));
  return { ...found, headings, beside, match: matchHeadings(headings, sheet) };
}
