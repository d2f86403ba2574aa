import { calendarMonths } from "../calendar/calendarMonths.ts";
import type { Day } from "../model/day.ts";
import type { FindingFacts } from "../model/finding.ts";
import { toMonth } from "../model/month.ts";
import { CellKind } from "../workbook/rawWorkbook.ts";
import { columnDates } from "./bookDates.ts";
import {
  type CellReader,
  type CellReading,
  type ColumnTask,
  problem,
  wrongType,
} from "./cellReader.ts";
import { columnTexts } from "./columnTexts.ts";
import { dayOfNumber, parseDay } from "./dates.ts";
import { foldName, tidyName } from "./fold.ts";
import { monthOfNumber, parseMonth, yearInTitle } from "./months.ts";
import { decideNumbers, parseNumber } from "./numbers.ts";
import { decidePercent, shareNote } from "./percent.ts";
import { isRead, type Note, type Reading, type Unread } from "./reading.ts";
import { looksSwapped, swappedNote } from "./swappedDays.ts";
import { parseUnit, settleCurrency } from "./units.ts";
import { isPlaceholder, parseChoice, parseYesNo } from "./words.ts";

const unread = (task: ColumnTask, { problem: code }: Unread): CellReading =>
  code === "unknown-month" ? problem(code, {}) : wrongType(task);

const asNumber = (task: ColumnTask, reading: Reading<number>): CellReading =>
  isRead(reading) ? reading : unread(task, reading);

/** What a tick reads as in a column of days that takes them: it happened, on a day that nobody wrote down. */
export const WITHOUT_DAY = Number.POSITIVE_INFINITY;

/** A yes, a no or a tick in a column of days that takes them; null for anything else. */
function markIn({ spec }: ColumnTask, text: string): CellReading | null {
  const read = spec.takesMarks ? parseYesNo(text.replace(/^\s*[v√☑]\s*$/iu, "✓")) : null;
  if (!read || !isRead(read)) return null;
  return { ok: read.ok ? WITHOUT_DAY : Number.NaN };
}

/** Dates by the order of day and month that the column's texts make certain. */
export function dayReader(task: ColumnTask): CellReader {
  const convention = columnDates(columnTexts(task), task.at);
  const { raw } = task.column;
  const dayAt = (row: number): Reading<Day> =>
    dayOfNumber(raw.number[row] ?? Number.NaN, task.at.showsDate(raw.format[row] ?? 0));
  const isSwapped = looksSwapped(dayCells(task, dayAt), convention);
  return {
    number: (value, row) => {
      const isDate = task.at.showsDate(raw.format[row] ?? 0);
      const mark = isDate ? null : markIn(task, String(value));
      if (mark) return mark;
      const read = dayAt(row);
      const isOut = isRead(read) && read.note?.code === "date-out-of-range";
      if (!isSwapped || !isRead(read) || isOut) return asNumber(task, read);
      return { ok: read.ok, note: swappedNote(read.ok) ?? read.note };
    },
    boolean: (value) => markIn(task, String(value)) ?? wrongType(task),
    text: (text) => {
      const mark = markIn(task, text);
      if (mark) return mark;
      const day = parseDay(text, convention);
      return isRead(day) || !task.spec.takesMonths ? asNumber(task, day) : firstDayOf(task, text);
    },
  };
}

/** The first day of a month, where a column of days takes months too. */
function firstDayOf(task: ColumnTask, text: string): CellReading {
  const month = monthReader(task).text(text, 0);
  if (!("ok" in month)) return month;
  return { ok: calendarMonths(task.context.calendar).firstDay(toMonth(month.ok)) };
}

function* dayCells(
  { column, rows }: ColumnTask,
  dayAt: (row: number) => Reading<Day>,
): Generator<Day> {
  for (const row of rows) {
    const read = column.raw.kind[row] === CellKind.number ? dayAt(row) : null;
    if (read && isRead(read)) yield read.ok;
  }
}

/** Months of the data set's calendar; names without a year take the one that the sheet's name gives. */
export function monthReader(task: ColumnTask): CellReader {
  const { at, column, context } = task;
  const year = yearInTitle(at.sheet.name);
  const months = {
    calendar: context.calendar,
    dates: columnDates(columnTexts(task), at),
    ...(year === null ? {} : { year }),
  };
  return {
    number: (value, row) => {
      const isDate = at.showsDate(column.raw.format[row] ?? 0);
      return asNumber(task, monthOfNumber(value, isDate, context.calendar));
    },
    text: (text) => asNumber(task, parseMonth(text, months)),
  };
}

/** Counts, days and the like, times the multiplier that the heading states; words where the contract has them. */
export function numberReader(task: ColumnTask): CellReader {
  const { at, column, spec } = task;
  const convention = decideNumbers(columnTexts(task), "number");
  const multiplier = column.unit?.multiplier ?? 1;
  const fromWord = (text: string): CellReading | null => {
    const read = spec.choices ? parseChoice(text, spec.choices) : null;
    return read && isRead(read) ? { ok: Number(read.ok) } : null;
  };
  return {
    number: (value, row) =>
      at.showsDate(column.raw.format[row] ?? 0) ? wrongType(task) : { ok: value * multiplier },
    text: (text) => {
      const word = fromWord(text);
      if (word) return word;
      const read = parseNumber(text, convention);
      if (!isRead(read)) return unread(task, read);
      const value = read.isPercent ? read.ok / 100 : read.ok;
      return { ok: value * (read.unit?.multiplier ?? multiplier), note: read.note };
    },
    boolean: (value) => fromWord(String(value)) ?? wrongType(task),
  };
}

/** Fractions: a per cent format or sign is exact, bare numbers are what the column shows them to be. */
export function fractionReader(task: ColumnTask): CellReader {
  const { at, column, spec, rows } = task;
  const texts = columnTexts(task);
  const convention = decideNumbers(texts, "fraction");
  const unmarked: number[] = [];
  for (const row of rows) {
    const isMarked = at.showsPercent(column.raw.format[row] ?? 0);
    if (column.raw.kind[row] === CellKind.number && !isMarked) {
      unmarked.push(column.raw.number[row] ?? 0);
    }
  }
  for (const text of texts) {
    const read = parseNumber(text, convention);
    if (isRead(read) && !read.isPercent) unmarked.push(read.ok);
  }
  const limit = spec.percentAbove ?? 1;
  const isPercent = decidePercent(unmarked, limit) === "percent";
  const bare = (value: number, note?: Note): CellReading =>
    isPercent ? { ok: value / 100, note: note ?? shareNote(value, limit) } : { ok: value, note };
  return {
    number: (value, row) => {
      const format = column.raw.format[row] ?? 0;
      if (at.showsDate(format)) return wrongType(task);
      return at.showsPercent(format) ? { ok: value } : bare(value);
    },
    text: (text) => {
      const read = parseNumber(text, convention);
      if (!isRead(read)) return unread(task, read);
      return read.isPercent ? { ok: read.ok / 100, note: read.note } : bare(read.ok, read.note);
    },
  };
}

/** Yes is 1, no is 0. */
export function yesNoReader(task: ColumnTask): CellReader {
  const word = (text: string): CellReading => {
    const read = parseYesNo(text);
    return isRead(read) ? { ok: Number(read.ok) } : wrongType(task);
  };
  return {
    number: (value) => word(String(value)),
    text: word,
    boolean: (value) => ({ ok: Number(value) }),
  };
}

/**
 * The position of a word's value in `values`: the contract's list, which grows by the office's own words
 * where the column may have them.
 */
export function choiceReader(task: ColumnTask, values: string[]): CellReader {
  const { spec } = task;
  const own = new Map<string, number>();
  const keepOwn = (text: string): CellReading => {
    const name = tidyName(text);
    const index = own.get(foldName(name)) ?? values.push(name) - 1;
    own.set(foldName(name), index);
    return { ok: index };
  };
  const word = (text: string): CellReading => {
    const read = parseChoice(text, spec.choices ?? {});
    if (isRead(read)) return { ok: values.indexOf(read.ok) };
    return spec.ownWords && !isPlaceholder(text) ? keepOwn(text) : wrongType(task);
  };
  return {
    number: (value) => word(String(value)),
    text: word,
    boolean: (value) => word(String(value)),
  };
}

/** The position of a currency's code in `codes`, which grows as the column is read. */
export function currencyReader(task: ColumnTask, codes: string[]): CellReader {
  const unknown: FindingFacts["constraint-error"] = { rule: "known-currency" };
  return {
    number: () => wrongType(task),
    text: (text) => {
      const found = parseUnit(text)?.currency ?? text.trim().toUpperCase();
      const code = settleCurrency(found, task.context.currency);
      if (!task.spec.schema.safeParse(code).success) return problem("constraint-error", unknown);
      const known = codes.indexOf(code);
      return { ok: known >= 0 ? known : codes.push(code) - 1 };
    },
  };
}
