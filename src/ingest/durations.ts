import { timeUnits } from "../sheets/vocabulary/timeUnits.ts";
import { asciiDigits, fold } from "./fold.ts";

/** What the two parts of 12:30 are. */
export type Clock = "h:mm" | "m:ss";

/** A duration as it was written: its length is sure, or depends on what its two parts are. */
export type Duration =
  | { readonly minutes: number }
  | { readonly first: number; readonly second: number };

const secondsByWord = new Map(
  timeUnits.flatMap(({ seconds, words }) => words.map((word) => [fold(word), seconds] as const)),
);

/** Whole seconds, so that a third of a day's fraction is no odd number of minutes. */
const minutesOf = (seconds: number): number => Math.round(seconds) / 60;

const CLOCK = /^(\d+):([0-5]?\d)(?::([0-5]?\d))?(?:[.,]\d+)?$/u;
const PART = /(\d+(?:[.,]\d+)?)\s*([\p{L}\p{M}]+)\.?\s*/gu;

/** «1 ч 20 мин», "45 s"; null when a word is no unit of time, or there is anything beside. */
function inWords(text: string): number | null {
  let seconds = 0;
  const rest = text.replace(PART, (whole, number: string, word: string) => {
    const unit = secondsByWord.get(fold(word));
    if (unit === undefined) return whole;
    seconds += Number(number.replace(",", ".")) * unit;
    return "";
  });
  return rest.trim() === "" && text !== "" ? seconds : null;
}

/**
 * A duration in words or with colons; null for a bare number, which is of the column's own unit, and
 * for anything else. @example parseDuration("1 ч 20 мин") // { minutes: 80 }
 */
export function parseDuration(text: string): Duration | null {
  const plain = asciiDigits(text.replace(/[\p{Cf}]/gu, "")).trim();
  const clock = CLOCK.exec(plain);
  if (clock) {
    const [, a = "", b = "", c] = clock;
    if (c === undefined) return { first: Number(a), second: Number(b) };
    return { minutes: minutesOf(Number(a) * 3600 + Number(b) * 60 + Number(c)) };
  }
  const seconds = inWords(plain);
  return seconds === null ? null : { minutes: minutesOf(seconds) };
}

/** The length in minutes of 12:30, its parts being hours and minutes, or minutes and seconds. */
export const clockMinutes = (
  { first, second }: { readonly first: number; readonly second: number },
  clock: Clock,
): number => (clock === "h:mm" ? first * 60 + second : minutesOf(first * 60 + second));

/** Nobody is on the telephone, or at one task, for so many hours: the parts are minutes and seconds. */
export const HOURS_AT_MOST = 12;

const CLOCK_CODES: readonly (readonly [RegExp, Clock])[] = [
  [/^\[?(?:h{1,2}|ч{1,2}|o{1,2}|hours?)\]?:(?:mm?|мм?|minutes?)$/iu, "h:mm"],
  [/^\[?(?:m{1,2}|м{1,2})\]?:(?:ss?|сс?)$/iu, "m:ss"],
];

/** What the end of a heading says of the durations under it; null when it says nothing of them. */
export interface DurationUnit {
  /** Minutes in a bare number's unit; null where only the clock is said. */
  readonly minutes: number | null;
  readonly clock: Clock | null;
}

/** The unit of time that a heading's tail names: «сек», "in hours", "h:mm". */
export function durationUnit(tail: string): DurationUnit | null {
  const bare = tail.trim();
  const clock = CLOCK_CODES.find(([code]) => code.test(bare))?.[1];
  if (clock) return { minutes: null, clock };
  if (/^\[?\p{L}{1,2}\]?:\p{L}{2}:\p{L}{2}$/u.test(bare)) return { minutes: null, clock: "h:mm" };
  const words = bare.split(/[\s.,()[\]]+/u).filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  const isPlain = words.slice(0, -1).every((word) => /^(?:in|в|în|به|all)$/iu.test(word));
  const seconds = isPlain ? secondsByWord.get(fold(last)) : undefined;
  return seconds === undefined ? null : { minutes: seconds / 60, clock: null };
}
