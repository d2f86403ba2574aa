import { CellKind } from "../workbook/rawWorkbook.ts";
import { isTimeFormat } from "./cellFormat.ts";
import { type CellReader, type CellReading, type ColumnTask, wrongType } from "./cellReader.ts";
import { columnTexts } from "./columnTexts.ts";
import {
  type Clock,
  clockMinutes,
  type Duration,
  type DurationUnit,
  durationUnit,
  HOURS_AT_MOST,
  parseDuration,
} from "./durations.ts";
import { decideNumbers, parseNumber } from "./numbers.ts";
import { isRead, type Note } from "./reading.ts";
import { splitHeading } from "./splitHeading.ts";

const SECONDS_A_DAY = 86_400;

/**
 * What a heading says of the durations under it, by its longest end that says anything.
 * @example unitOfHeading("Длительность, сек") // { minutes: 1 / 60, clock: null }
 */
function unitOfHeading(heading: string): DurationUnit | null {
  for (const { tail } of splitHeading(heading)) {
    const unit = durationUnit(tail.replace(/^[([{]|[)\]}]$/gu, ""));
    if (unit) return unit;
  }
  return null;
}

/** A time of day or a length of time, as Excel keeps it: a fraction of a day, to the second. */
const minutesOfDay = (days: number): number => Math.round(days * SECONDS_A_DAY) / 60;

/**
 * Whether times that Excel shows as hours were typed as minutes and seconds: 12:30 becomes half a day.
 * Elapsed hours (`[h]:mm`) are somebody's own choice and stand.
 */
function typedAsSeconds({ at, column, rows }: ColumnTask, isClock: (format: number) => boolean) {
  const { raw } = column;
  const typed = Array.from(rows).filter((row) => {
    const format = raw.format[row] ?? 0;
    const isOwn = /\[h+\]:m+(?!.*s)/iu.test(at.book.formats[format] ?? "");
    return raw.kind[row] === CellKind.number && isClock(format) && !isOwn;
  });
  const longest = typed.find((row) => (raw.number[row] ?? 0) * 24 >= HOURS_AT_MOST);
  return { isTyped: longest !== undefined, rows: new Set(typed) };
}

const note = (minutes: readonly [number, number], taken: number): Note => ({
  code: "ambiguous-duration",
  facts: { readings: minutes.map(String), taken: String(taken) },
});

/**
 * Durations in minutes: bare numbers in the unit of the heading (minutes where it names none), times as
 * Excel keeps them, «1 ч 20 мин», 0:12:30. Whether 12:30 is hours or minutes is said by the heading, else
 * by the column's longest, else by the contract, beside one finding.
 */
export function durationReader(task: ColumnTask): CellReader {
  const { at, column, spec } = task;
  const texts = columnTexts(task);
  const convention = decideNumbers(texts, "fraction");
  const unit = unitOfHeading(column.heading);
  const factor = unit?.minutes ?? 1;
  const written = texts.flatMap((text) => {
    const duration = parseDuration(text);
    return duration && "first" in duration ? [duration] : [];
  });
  const isLong = written.some(({ first }) => first >= HOURS_AT_MOST);
  const clock: Clock = unit?.clock ?? (isLong ? "m:ss" : (spec.clock ?? "h:mm"));
  const isSure = unit?.clock != null || isLong || written.length === 0;
  const clocks = at.book.formats.map(isTimeFormat);
  const isClock = (format: number): boolean => clocks[format] ?? false;
  const typed =
    unit?.clock === "h:mm"
      ? { isTyped: false, rows: new Set<number>() }
      : typedAsSeconds(task, isClock);
  const firstUnsure = isSure ? undefined : written[0];
  let isTold = false;
  const once = (told: Note | null): { note?: Note } => {
    if (told === null || isTold) return {};
    isTold = true;
    return { note: told };
  };
  const ofDuration = (duration: Duration): CellReading => {
    if ("minutes" in duration) return { ok: duration.minutes };
    const ok = clockMinutes(duration, clock);
    const both = [clockMinutes(duration, "h:mm"), clockMinutes(duration, "m:ss")] as const;
    return { ok, ...once(firstUnsure ? note(both, ok) : null) };
  };
  return {
    number: (value, row) => {
      const format = column.raw.format[row] ?? 0;
      if (isClock(format) || (at.showsDate(format) && value >= 0 && value < 1)) {
        const minutes = minutesOfDay(value);
        if (!typed.isTyped || !typed.rows.has(row)) return { ok: minutes };
        return { ok: minutes / 60, ...once(note([minutes, minutes / 60], minutes / 60)) };
      }
      return at.showsDate(format) ? wrongType(task) : { ok: value * factor };
    },
    text: (text) => {
      const duration = parseDuration(text);
      if (duration) return ofDuration(duration);
      const read = parseNumber(text, convention);
      if (!isRead(read) || read.isPercent || read.unit) return wrongType(task);
      return { ok: read.ok * factor, ...(read.note ? { note: read.note } : {}) };
    },
  };
}
