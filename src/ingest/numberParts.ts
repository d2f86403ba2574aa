import { type Digits, readDigits, readPointsAndCommas } from "./digitGroups.ts";
import { asciiDigits } from "./fold.ts";
import { parseCellUnit, type Unit } from "./units.ts";

/** A text taken apart: what stands around the digits, and the digits with their separators. */
export interface NumberParts {
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  readonly unit: Unit | null;
  readonly digits: Digits;
  readonly hasPersianDigits: boolean;
}

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/gu;
const MINUS = "[-−–‒—﹣－]";
const CORE = /[\d.,'٫٬،][\d.,'٫٬،/\s\u00a0\u2000-\u200a\u202f\u205f\u3000]*/u;
const SIGNS = new RegExp(`${MINUS}|\\+`, "gu");
/** `1 500,-`: the dash stands for no cents. */
const NO_CENTS = new RegExp(`^(.*\\d[.,])(?:${MINUS}|=)(.*)$`, "su");
/** `12 345-67`, as Russian payment orders divide kopecks off, and `12 345=` for none. */
const KOPECKS = new RegExp(
  `^(\\D*)(\\d{1,3}(?:[\\s\\u00a0\\u2009\\u202f']\\d{3})+|\\d{3,})(?:(?:${MINUS}|=)(\\d\\d)|=)(\\D*)$`,
  "su",
);
/** `12 руб. 50 коп.`, `12 lei 50 bani`. */
const NAMED_CENTS =
  /^(.*\d)\s?(р|руб|рубл\p{L}{1,2}|lei|leu|лей|леев)\.?\s?(\d\d)\s?(?:коп|копе\p{L}+|bani|бань|бани)\.?$/iu;
/** `1.5e+05`: from twelve digits on Excel writes so too, and has rounded. */
const SCIENTIFIC = /^([-+]?\d(?:[.,]\d+)?)e\+?0?(\d|10)$/iu;

/** A column repeats the few units it has. */
const unitsKnown = new Map<string, Unit | null>();
const UNITS_KEPT = 1000;

function cellUnit(words: string): Unit | null {
  const known = unitsKnown.get(words);
  if (known !== undefined) return known;
  const unit = parseCellUnit(words);
  if (unitsKnown.size < UNITS_KEPT) unitsKnown.set(words, unit);
  return unit;
}

/** Most texts that are numbers are plain ones. */
const PLAIN = /^-?(?:0|[1-9]\d*)(?:[.,]\d{1,2})?$/u;

function readPlain(text: string): NumberParts | null {
  const isNegative = text.startsWith("-");
  const digits = readPointsAndCommas(isNegative ? text.slice(1) : text);
  if (digits === null) return null;
  return { isNegative, isPercent: false, unit: null, digits, hasPersianDigits: false };
}

function readScientific(mantissa: string, power: number): NumberParts {
  const value = Number(`${mantissa.replace(",", ".")}e${power}`);
  const digits: Digits = { kind: "certain", value: Math.abs(value), shows: null };
  return { isNegative: value < 0, isPercent: false, unit: null, digits, hasPersianDigits: false };
}

/** `2026-11` in a column of amounts is a month that strayed there, not 2026 and eleven kopecks. */
const isMonth = (whole: string, rest: string): boolean =>
  /^(?:1[34]|19|20)\d\d$/.test(whole) && Number(rest) <= 12;

/** The text with cents behind a decimal sign, where it has them behind anything else. */
function withCents(text: string): string {
  const none = NO_CENTS.exec(text);
  if (none) return `${none[1]}00${none[2]}`;
  const named = NAMED_CENTS.exec(text);
  if (named) return `${named[1]},${named[3]} ${named[2]}`;
  const [, before, whole = "", cents = "00", after] = KOPECKS.exec(text) ?? [];
  return whole === "" || isMonth(whole, cents) ? text : `${before}${whole},${cents}${after}`;
}

/** Sign, percent, unit and digits of a text; null when anything in it is not understood. */
export function takeApart(text: string): NumberParts | null {
  if (PLAIN.test(text)) return readPlain(text);
  const hasPersianDigits = /[۰-۹٠-٩]/u.test(text);
  const ascii = asciiDigits(text.replace(INVISIBLE, ""))
    .replace(/[’‘ʼ′`´]/gu, "'")
    .replace(/[０-９]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0xff10))
    .trim();
  const scientific = SCIENTIFIC.exec(ascii);
  if (scientific) return readScientific(scientific[1] ?? "", Number(scientific[2]));
  const plain = withCents(ascii);
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
  const unit = words === "" ? null : cellUnit(words);
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
