import { type Column, kindSchemas, type Sheet } from "../sheets/contract.ts";
import { funnel, funnelAcross } from "../sheets/funnel.ts";
import { leads } from "../sheets/leads.ts";
import { opportunities } from "../sheets/opportunities.ts";
import { noStageWords, stageKeys } from "../sheets/stages.ts";
import type { RawColumn } from "../workbook/rawWorkbook.ts";
import { fold } from "./fold.ts";
import { funnelUnderMonths } from "./funnelUnderMonths.ts";
import { type HeadingRows, headingRows } from "./headingRows.ts";
import { isDayCell } from "./isDayCell.ts";
import { isEmptyCell, type SheetInBook } from "./sheetInBook.ts";

/** A CRM's one date of closing says the expected month of deals that are open. */
const withCloseDate: Sheet = {
  ...opportunities,
  columns: {
    ...opportunities.columns,
    expectedMonth: { ...opportunities.columns.expectedMonth, isRequired: false },
  },
};

const has = (found: HeadingRows | null, key: string): boolean =>
  found?.match.columns.has(key) ?? false;

const isWhole = (found: HeadingRows | null, sheet: Sheet): boolean =>
  Object.entries(sheet.columns).every(([key, { isRequired }]) => !isRequired || has(found, key));

/** Whether nine in ten of a column's filled cells are dates: the day a lead reached a stage. */
function holdsDays(at: SheetInBook, column: RawColumn, headerRow: number): boolean {
  let filled = 0;
  let days = 0;
  for (let row = headerRow + 1; row < at.sheet.rowCount; row += 1) {
    if (isEmptyCell(at, column, row)) continue;
    filled += 1;
    if (isDayCell(at, column, row)) days += 1;
  }
  return filled > 0 && days >= filled * 0.9;
}

const otherDates = noStageWords.map(fold);

/** The lead sheet with a column for each of the office's own stages: unknown headings over dates. */
function withOwnStages(at: SheetInBook, found: HeadingRows): Sheet {
  const own = found.match.left.flatMap(({ index, heading, reason, suggestion }) => {
    const raw = at.sheet.columns[index];
    const isOther = otherDates.some((word) => fold(heading).startsWith(word));
    if (!raw || isOther || reason !== "not-known" || suggestion !== null) return [];
    if (!holdsDays(at, raw, found.lastRow)) return [];
    const column: Column = {
      kind: "day",
      isRequired: false,
      isCellRequired: false,
      headings: { en: [heading], ru: [heading], ro: [heading], fa: [heading] },
      help: leads.columns.qualified.help,
      schema: kindSchemas.day,
    };
    return [[ownStageKey(heading.trim()), column] as const];
  });
  return own.length === 0
    ? leads
    : { ...leads, columns: { ...leads.columns, ...Object.fromEntries(own) } };
}

const OWN_STAGE = "stage:";
const ownStageKey = (name: string): string => `${OWN_STAGE}${name}`;

/** The office's own stage that a column of leads holds the days of; null for a column of the contract. */
export const ownStageOf = (key: string): string | null =>
  key.startsWith(OWN_STAGE) ? key.slice(OWN_STAGE.length) : null;

/** Counts down or across, or leads one a row: whichever the headings say, whatever the sheet is called. */
function funnelLayout(at: SheetInBook, named: Sheet): Sheet {
  const counts = headingRows(at, funnel);
  if (isWhole(counts, funnel)) return funnel;
  const rows = headingRows(at, leads);
  if (rows && isWhole(rows, leads)) return withOwnStages(at, rows);
  const across = headingRows(at, funnelAcross);
  const stages = stageKeys.filter((stage) => has(across, stage));
  if (has(across, "month") && stages.length > 1) return funnelAcross;
  return funnelUnderMonths(at) ?? named;
}

/**
 * The contract that a sheet is read by: the one it is named for, in the layout that its headings show.
 * The sheets of the funnel are told apart by their headings alone.
 */
export function layoutOf(at: SheetInBook, named: Sheet): Sheet {
  switch (named.key) {
    case "opportunities": {
      const found = headingRows(at, opportunities);
      return !has(found, "expectedMonth") && has(found, "closeDate") ? withCloseDate : named;
    }
    case "funnel":
    case "leads":
      return funnelLayout(at, named);
    default:
      return named;
  }
}
