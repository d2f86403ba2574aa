import { asciiDigits } from "./fold.ts";
import type { Note, Unread } from "./reading.ts";
import { typeError } from "./reading.ts";
import { parseCellUnit, type Unit } from "./units.ts";

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

/** A text taken apart: what stands around the digits, and the digits with their separators. */
interface Parts {
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  readonly unit: Unit | null;
  readonly digits: Digits;
  readonly hasPersianDigits: boolean;
}

/** The readings that the separators of a number leave open. */
type Digits =
  /** One reading only; `shows` is the decimal sign it proves, if any. */
  | { readonly kind: "certain"; readonly value: number; readonly shows: "." | "," | null }
  /** `1.234` or `1,234`: three digits after the one separator. */
  | { readonly kind: "open"; readonly separator: "." | ","; readonly text: string }
  /** `12/5`, as Persian writes 12.5. */
  | { readonly kind: "slash"; readonly whole: string; readonly rest: string };

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/gu;
const MINUS = "[-−–‒—﹣－]";
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

/** Groups of three, or the Indian last three and twos before: the only ways to group. */
const isGrouped = (parts: readonly string[]): boolean => {
  const [first = "", ...rest] = parts;
  const last = rest.at(-1) ?? "";
  if (!/^\d{1,3}$/.test(first) || last.length !== 3) return false;
  return (
    rest.every((part) => part.length === 3) ||
    (first.length <= 2 && rest.length > 1 && rest.slice(0, -1).every((part) => part.length === 2))
  );
};

const certain = (value: number, shows: "." | "," | null): Digits => ({
  kind: "certain",
  value,
  shows,
});

const decimalNumber = (whole: string, rest: string): number => Number(`${whole || "0"}.${rest}`);

/** `01,5` is not how a number is written: more likely a date without its year. */
const hasOddZero = (whole: string): boolean => /^0\d/.test(whole);

/** Digits with groups taken out; null when the groups are not groups. */
function ungroup(text: string, separator: string): string | null {
  if (!text.includes(separator)) return /^\d*$/.test(text) ? text : null;
  const parts = text.split(separator);
  return isGrouped(parts) ? parts.join("") : null;
}

/** What digits with `.` and `,` may mean. */
function readPointsAndCommas(text: string): Digits | null {
  const points = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  if (points === 0 && commas === 0) return certain(Number(text), null);
  if (points > 0 && commas > 0) {
    const decimal = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
    const [whole = "", rest = "", ...more] = text.split(decimal);
    const digits = ungroup(whole, decimal === "." ? "," : ".");
    if (digits === null || more.length > 0 || !/^\d*$/.test(rest)) return null;
    return certain(decimalNumber(digits, rest), decimal);
  }
  const separator = points > 0 ? "." : ",";
  const other = separator === "." ? "," : ".";
  const parts = text.split(separator);
  if (parts.length > 2) {
    return isGrouped(parts) ? certain(Number(parts.join("")), other) : null;
  }
  const [whole = "", rest = ""] = parts;
  if (rest === "" || hasOddZero(whole)) return null;
  const mayBeGroup = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (mayBeGroup) return { kind: "open", separator, text };
  return certain(decimalNumber(whole, rest), separator);
}

/** What the digits and separators of a number may mean; null when they are no number. */
function readDigits(core: string): Digits | null {
  // Arabic signs leave no doubt: ٫ is decimal, ٬ groups. The Arabic comma is a comma.
  const text = core.replaceAll("،", ",").replace(SPACES, " ");
  if (text.includes("٫") || text.includes("٬")) {
    const [whole = "", rest = "", ...more] = text.split("٫");
    const digits = ungroup(whole, "٬");
    if (digits === null || more.length > 0 || !/^\d*$/.test(rest)) return null;
    return certain(decimalNumber(digits, rest), null);
  }
  if (text.includes("/")) {
    const [whole = "", rest = "", ...more] = text.split("/");
    if (more.length > 0 || !/^\d+$/.test(whole) || !/^\d+$/.test(rest)) return null;
    return { kind: "slash", whole, rest };
  }
  const grouping = ["'", " "].filter((sign) => text.includes(sign));
  if (grouping.length === 0) return readPointsAndCommas(text);
  // Groups by spaces or apostrophes: what point or comma there is can only be decimal.
  const [sign = " ", ...second] = grouping;
  const [whole = "", rest, ...more] = text.split(/[.,]/u);
  const digits = second.length === 0 ? ungroup(whole, sign) : null;
  if (digits === null || more.length > 0) return null;
  if (rest === undefined) return certain(Number(digits), null);
  if (!/^\d+$/.test(rest)) return null;
  return certain(decimalNumber(digits, rest), text.includes(",") ? "," : ".");
}

const CORE = /[\d.,'٫٬،][\d.,'٫٬،/\s\u00a0\u2000-\u200a\u202f\u205f\u3000]*/u;
const SIGNS = new RegExp(`${MINUS}|\\+`, "gu");
/** `1 500,-`: the dash stands for no cents. */
const NO_CENTS = new RegExp(`^(.*\\d[.,])(?:${MINUS}|=)(.*)$`, "su");

/** Sign, percent, unit and digits of a text; null when anything in it is not understood. */
function takeApart(text: string): Parts | null {
  const hasPersianDigits = /[۰-۹٠-٩]/u.test(text);
  const plain = asciiDigits(text.replace(INVISIBLE, ""))
    .replace(/[’‘ʼ′`´]/gu, "'")
    .replace(/[０-９]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0xff10))
    .trim()
    .replace(NO_CENTS, (_, amount: string, rest: string) => `${amount}00${rest}`);
  const match = CORE.exec(plain);
  if (!match) return null;
  const core = match[0].replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+$/u, "");
  // A point or comma at either end belongs to the words around: «р.», "12,5, "; but `.5` is a half.
  const inner = core.replace(/[.,']+$/u, "");
  const before = plain.slice(0, match.index);
  const after = plain.slice(match.index + inner.length);
  if (/\d/.test(after) || inner === "" || !/\d/.test(inner)) return null;
  const around = `${before} ${after}`;
  const isBracketed = /\(\s*[^()]*$/u.test(before) && /^[^()]*\)/u.test(after);
  const signs = around.match(SIGNS) ?? [];
  if (signs.length > 1 || (isBracketed && signs.length > 0)) return null;
  const isPlus = signs[0] === "+";
  if (isPlus && new RegExp(SIGNS.source, "u").test(after)) return null;
  const words = around.replace(SIGNS, " ").replace(/[()]/gu, " ").trim();
  if (!isBracketed && /[()]/u.test(around)) return null;
  const unit = words === "" ? null : parseCellUnit(words);
  if (words !== "" && (unit === null || /^[.,;:]/u.test(words))) return null;
  const digits = readDigits(inner);
  if (digits === null) return null;
  const isMoneyUnit = unit !== null && (unit.multiplier !== 1 || unit.currency !== null);
  return {
    isNegative: isBracketed || (signs.length === 1 && !isPlus),
    isPercent: unit?.isPercent ?? false,
    unit: isMoneyUnit ? unit : null,
    digits,
    hasPersianDigits,
  };
}

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
