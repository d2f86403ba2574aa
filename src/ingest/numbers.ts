import { type Digits, decimalNumber } from "./digitGroups.ts";
import { takeApart } from "./numberParts.ts";
import type { Note, Unread } from "./reading.ts";
import { typeError } from "./reading.ts";
import type { Unit } from "./units.ts";

/** How a column writes its numbers, as far as its texts make it certain. */
export interface NumberConvention {
  /** The decimal sign; null when no text shows it, or texts contradict each other. */
  readonly decimal: "." | "," | null;
  /** What an undecidable `1.234` is taken for, beside a finding: 1234 in money, 1.234 in fractions. */
  readonly threeDigits: "group" | "decimal";
}

/** A number read from text: `12 %` is 12 with `isPercent`, `1,2 млн ₽` is 1.2 with a unit. */
interface ReadNumber {
  readonly ok: number;
  readonly isPercent: boolean;
  /** Currency and multiplier written in the cell; null when there are none. The value is not multiplied. */
  readonly unit: Unit | null;
  readonly note?: Note;
}

export type NumberReading = ReadNumber | Unread;

/**
 * The convention of a column, from all its texts. Texts that are no numbers say nothing; texts that
 * contradict each other leave it open, and only those with a single reading are then sure.
 */
export function decideNumbers(
  texts: Iterable<string>,
  kind: "money" | "number" | "fraction",
): NumberConvention {
  const shown = new Set<"." | ",">();
  for (const text of texts) {
    const digits = takeApart(text)?.digits;
    if (digits?.kind === "certain" && digits.shows) shown.add(digits.shows);
  }
  const [decimal = null, ...others] = shown;
  return {
    decimal: others.length > 0 ? null : decimal,
    threeDigits: kind === "fraction" ? "decimal" : "group",
  };
}

const ambiguous = (readings: readonly (number | string)[], taken: number): Note => ({
  code: "ambiguous-number",
  facts: { readings: readings.map(String), taken: String(taken) },
});

/** The value of digits by the column's convention, with a note where the column does not decide. */
function settle(
  digits: Digits,
  convention: NumberConvention,
  sign: 1 | -1,
): { readonly value: number; readonly note?: Note } {
  switch (digits.kind) {
    case "certain":
      return { value: sign * digits.value };
    case "slash": {
      const value = sign * decimalNumber(digits.whole, digits.rest);
      const grouped = sign * Number(digits.whole + digits.rest);
      const other = digits.rest.length === 3 ? grouped : `${digits.whole}/${digits.rest}`;
      return { value, note: ambiguous([value, other], value) };
    }
    case "open": {
      const grouped = sign * Number(digits.text.replace(digits.separator, ""));
      const decimal = sign * Number(digits.text.replace(",", "."));
      const isDecimal =
        convention.decimal === null
          ? convention.threeDigits === "decimal"
          : convention.decimal === digits.separator;
      const value = isDecimal ? decimal : grouped;
      // Money has no thousandths: where the column's own sign would make some, it is asked about.
      const isSure =
        convention.decimal !== null && !(isDecimal && convention.threeDigits === "group");
      return isSure ? { value } : { value, note: ambiguous([grouped, decimal], value) };
    }
  }
}

/**
 * The number a text cell holds, by its column's convention: any grouping, three systems of digits, a
 * currency or multiplier before or after, brackets or a minus at either end for negatives, per cent.
 * Anything not understood is a `type-error`. Never throws.
 * @example parseNumber("(1 234,56 ₽)", convention) // { ok: -1234.56, … }
 */
export function parseNumber(text: string, convention: NumberConvention): NumberReading {
  const parts = takeApart(text);
  if (parts === null) return typeError;
  // In other digits a slash is a date or a fraction, and neither is a number here.
  if (parts.digits.kind === "slash" && !parts.hasPersianDigits) return typeError;
  const { value, note } = settle(parts.digits, convention, parts.isNegative ? -1 : 1);
  if (!Number.isFinite(value)) return typeError;
  const read = { ok: value || 0, isPercent: parts.isPercent, unit: parts.unit };
  return note ? { ...read, note } : read;
}
