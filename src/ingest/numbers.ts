import type { Note, Unread } from "./reading.ts";
import type { Unit } from "./units.ts";

/** How a column writes its numbers, as far as its texts make it certain. */
export interface NumberConvention {
  /** The decimal sign; null when no text shows it, or texts contradict each other. */
  readonly decimal: "." | "," | null;
  /** What an undecidable `1.234` is taken for, beside a finding: 1234 in money, 1.234 in fractions. */
  readonly threeDigits: "group" | "decimal";
}

/** A number read from text: `12 %` is 12 with `isPercent`, `1,2 млн ₽` is 1.2 with a unit. */
export interface ReadNumber {
  readonly ok: number;
  readonly isPercent: boolean;
  /** Currency and multiplier written in the cell; null when there are none. The value is not multiplied. */
  readonly unit: Unit | null;
  readonly note?: Note;
}

export type NumberReading = ReadNumber | Unread;

/** The convention of a column, from all its texts. Texts that are no numbers say nothing. */
export function decideNumbers(
  _texts: Iterable<string>,
  _kind: "money" | "number" | "fraction",
): NumberConvention {
  throw new Error("unwritten");
}

/** The number a text cell holds, by its column's convention. Never throws. */
export function parseNumber(_text: string, _convention: NumberConvention): NumberReading {
  throw new Error("unwritten");
}
