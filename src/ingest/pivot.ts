import type { Finding, ValueKind } from "../model/finding.ts";
import type { CalendarName } from "../model/month.ts";
import type { Sheet } from "../sheets/contract.ts";
import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import type { ReadingContext } from "./cellReader.ts";
import { decideDates, parseDay } from "./dates.ts";
import type { HeadingRows } from "./headingRows.ts";
import { monthsAcross } from "./monthHeadings.ts";
import { isRead } from "./reading.ts";
import { findingIn, isEmptyCell, type SheetInBook, textAt } from "./sheetInBook.ts";
import { isTotalText } from "./words.ts";

interface Turned {
  readonly sheet: Sheet;
  readonly found: HeadingRows;
}

type Across = "months" | "days" | "names";

/** A column that holds numbers and nothing else, but for blank cells. */
function holdsNumbers(at: SheetInBook, raw: RawColumn, headerRow: number): boolean {
  let numbers = 0;
  for (let row = headerRow + 1; row < at.sheet.rowCount; row += 1) {
    if (isEmptyCell(at, raw, row)) continue;
    if (raw.kind[row] !== CellKind.number || at.showsDate(raw.format[row] ?? 0)) return false;
    numbers += 1;
  }
  return numbers > 0;
}

/** The columns that stand across a table which cannot be read for want of its own, and what they are. */
function acrossIn(
  at: SheetInBook,
  { sheet, found: { match, lastRow } }: Turned,
  calendar: CalendarName,
): { readonly across: Across; readonly first: RawColumn } | null {
  const months = monthsAcross(at, lastRow, calendar).map(({ raw }) => raw);
  const [month] = months;
  if (month && months.length > 1) {
    const texts = months.map(({ index }) => textAt(at, lastRow, index));
    const dates = decideDates(texts);
    const days = new Set(
      texts.flatMap((text) => {
        const read = parseDay(text, dates);
        return isRead(read) ? [read.ok] : [];
      }),
    );
    const isDaily =
      days.size === months.length && Math.max(...days) - Math.min(...days) < 27 * (days.size - 1);
    return { across: isDaily ? "days" : "months", first: month };
  }
  // Names across leave the table without its names; numbers beside a name are only columns of ours unsaid.
  const isFound = (kind: ValueKind): boolean =>
    [...match.columns.keys()].some((key) => sheet.columns[key]?.kind === kind);
  const lacksName = Object.keys(sheet.columns).some(
    (key) =>
      sheet.columns[key]?.kind === "name" &&
      sheet.columns[key].isRequired &&
      !match.columns.has(key),
  );
  const mayBeNames = isFound("day") && lacksName && match.problems.length === 0;
  const names = match.left.flatMap(({ index, heading, suggestion }) => {
    const raw = at.sheet.columns[index];
    const isName = raw && suggestion === null && !isTotalText(heading);
    return isName && holdsNumbers(at, raw, lastRow) ? [raw] : [];
  });
  const [name] = names;
  return mayBeNames && name && names.length > 1 ? { across: "names", first: name } : null;
}

/**
 * A table that lacks what it needs because that stands across it: clients down and months across, or days
 * down and a column a manager. It is told as what it is, with the columns that a row each would need. Null
 * for any other.
 */
export function tellPivot(
  at: SheetInBook,
  { sheet, found }: Turned,
  context: Pick<ReadingContext, "calendar" | "language">,
): Finding | null {
  const seen = acrossIn(at, { sheet, found }, context.calendar);
  if (!seen) return null;
  const needed = Object.values(sheet.columns)
    .filter(({ isRequired }) => isRequired)
    .map(({ headings }) => headings[context.language][0]);
  const heading = textAt(at, found.lastRow, seen.first.index);
  const told = { row: found.lastRow, column: seen.first.index, heading, value: heading };
  return findingIn(at, "pivoted-table", { ...told, facts: { across: seen.across, needed } });
}
