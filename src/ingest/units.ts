import {
  currencyWords,
  multipliersSureWithLei,
  multiplierWords,
  unitNoteWords,
  unitPhrases,
  unitPrepositions,
  unitsOfOne,
  vatPhrases,
} from "../sheets/vocabulary/unitWords.ts";

/** A unit of money or number written beside it: in a heading, a title above the table, or the cell. */
export interface Unit {
  /** 1, 1000, 1e6 or 1e9. */
  readonly multiplier: number;
  /**
   * ISO 4217 code, TOMAN, or LEI where only "lei" is written (MDL when the books are in it, else RON);
   * null when no currency is named.
   */
  readonly currency: string | null;
  /** What "with VAT" or "without VAT" beside it says; null when nothing. */
  readonly vat: "with" | "without" | null;
  readonly isPercent: boolean;
}

/** Codes that are words: no currency is meant by "Amount all" or «Сумма TOP». */
const wordLikeCodes = new Set([
  "ALL",
  "BAM",
  "CUP",
  "LAK",
  "MAD",
  "MOP",
  "PEN",
  "SOS",
  "TOP",
  "XXX",
]);

const isoCodes: ReadonlySet<string> = new Set(
  [...Intl.supportedValuesOf("currency"), "RUR", "TOMAN"].filter(
    (code) => !wordLikeCodes.has(code),
  ),
);

/** Persian letters, marks and points aside, one spelling of each word. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, "")
    .replace(/[ي]/gu, "ی")
    .replace(/ك/gu, "ک")
    .replaceAll("й", "\u0001")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("\u0001", "й")
    .replaceAll("ё", "е");

const bySpelling = <Value>(words: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(words).map(([word, value]) => [plain(word), value]));

const multipliers = bySpelling(multiplierWords);
const currencies = bySpelling(currencyWords);
const phrases = [...bySpelling(unitPhrases)];
const vats = vatPhrases.map(({ phrase, vat }) => ({ phrase: plain(phrase), vat }));
const prepositions = new Set(unitPrepositions.map(plain));
const fillers = new Set([...prepositions, ...unitsOfOne.map(plain)]);
const sureWithLei = new Set(multipliersSureWithLei);

const SIGNS = /[\p{Sc}%٪]/gu;
const SIGN = /\p{Sc}/u;

/** Codes that a title may name in passing without being mistaken for a word or a name. */
const titleCodes: ReadonlySet<string> = new Set(
  ["USD", "EUR", "RUB", "RON", "MDL", "KZT", "UAH", "GBP", "BYN", "AED", "IRR", "CHF", "CNY"].map(
    (code) => code.toLowerCase(),
  ),
);

/** Tokens of a unit: words and signs apart, points and brackets gone, known phrases replaced. */
function tokensOf(text: string): { tokens: string[]; vat: Unit["vat"] } {
  let rest = ` ${plain(text)
    .replace(SIGNS, (sign) => ` ${sign} `)
    .replace(/us \$/gu, "us$")
    .replace(/[.,;:()[\]{}«»"'„“”/\\_\-–—]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()} `;
  let vat: Unit["vat"] = null;
  for (const entry of vats) {
    if (rest.includes(` ${entry.phrase} `)) {
      vat = entry.vat;
      rest = rest.replace(` ${entry.phrase} `, "  ");
      break;
    }
  }
  for (const [phrase, meaning] of phrases) rest = rest.replace(` ${phrase} `, ` ${meaning} `);
  return { tokens: rest.split(/\s+/u).filter((token) => token !== ""), vat };
}

const currencyOfToken = (token: string): string | null => {
  const known = currencies.get(token);
  if (known !== undefined) return known;
  const code = token.toUpperCase();
  return isoCodes.has(code) ? (code === "RUR" ? "RUB" : code) : null;
};

/** `kusd`, `usdk`, `mlei`: a multiplier and a currency run together. */
function splitTogether(token: string): readonly [number, string] | null {
  for (const [word, multiplier] of multipliers) {
    const other = token.startsWith(word)
      ? token.slice(word.length)
      : token.endsWith(word)
        ? token.slice(0, -word.length)
        : "";
    const currency = other.length > 1 ? currencyOfToken(other) : null;
    if (currency !== null && !sureWithLei.has(word)) return [multiplier, currency];
  }
  return null;
}

function readTokens(text: string, passedOver: ReadonlySet<string>): Unit | null {
  const { tokens, vat } = tokensOf(text);
  if (tokens.every((token) => prepositions.has(token)) && vat === null) return null;
  let multiplier: number | null = null;
  let currency: string | null = null;
  let isPercent = false;
  let isSureWithLei = false;
  for (const token of tokens) {
    const together = multipliers.has(token) || currencyOfToken(token) ? null : splitTogether(token);
    const factor = together ? together[0] : multipliers.get(token);
    const code = together ? together[1] : currencyOfToken(token);
    if (factor !== undefined) {
      if (multiplier !== null) return null;
      multiplier = factor;
      isSureWithLei = sureWithLei.has(token);
    }
    if (code !== null) {
      if (currency !== null && currency !== code) return null;
      currency = code;
    }
    if (token === "%" || token === "٪") isPercent = true;
    else if (factor === undefined && code === null && !passedOver.has(token)) return null;
  }
  if (isSureWithLei && currency !== "LEI" && currency !== "RON" && currency !== "MDL") return null;
  return { multiplier: multiplier ?? 1, currency, vat, isPercent };
}

const nothing: ReadonlySet<string> = new Set();

/**
 * The unit that the end of a heading is, or null when any part of it is not understood. Empty text is
 * null. `mil` is a million beside lei and not understood elsewhere.
 * @example parseUnit("тыс. руб.") // { multiplier: 1000, currency: "RUB", vat: null, isPercent: false }
 */
export const parseUnit = (text: string): Unit | null => readTokens(text, fillers);

/**
 * The unit written beside a number in its cell. Words that a heading may have in passing («в», "a month")
 * are not understood here: `12,3a` is a slip, not twelve a month.
 */
export const parseCellUnit = (text: string): Unit | null => readTokens(text, nothing);

/**
 * The unit that a title above a table states for the whole of it ("Оплаты, тыс. руб.", "Payments ($K)",
 * "все суммы в тыс. руб."); null when it states none. Only a multiplier or a currency counts, and a
 * multiplier of one letter only beside a currency.
 */
export function unitInTitle(text: string): Unit | null {
  const words = text.trim().split(/\s+/u);
  const isSure = (token: string): boolean =>
    currencies.has(token) ? token.length > 1 || SIGN.test(token) : titleCodes.has(token);
  const candidates = [
    text,
    ...[...text.matchAll(/[([]([^)\]]+)[)\]]/gu)].map((match) => match[1] ?? ""),
    ...text.split(/[,;:]/u).slice(1),
    ...[5, 4, 3, 2, 1].map((count) => words.slice(-count).join(" ")),
  ];
  for (const candidate of candidates) {
    const unit = parseUnit(candidate);
    if (unit === null || unit.isPercent) continue;
    const { tokens } = tokensOf(candidate);
    if (tokens.some((token) => isSure(token) || (token.length > 2 && multipliers.has(token)))) {
      return unit;
    }
  }
  return null;
}

const noteWordKeys = new Set(unitNoteWords.map(plain));

/**
 * The unit that a note below a table states for the whole of it: nothing may stand in the note but the unit
 * and words that announce one, for an amount in words ends in «тысяч рублей» too.
 * @example unitInNote("Все суммы в тыс. руб.")?.multiplier === 1000
 */
export function unitInNote(text: string): Unit | null {
  const unit = unitInTitle(text);
  if (unit === null) return null;
  const words = plain(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  const isKnown = (word: string): boolean =>
    noteWordKeys.has(word) ||
    fillers.has(word) ||
    multipliers.has(word) ||
    currencyOfToken(word) !== null;
  return words.every(isKnown) ? unit : null;
}

/** The code of a currency found in the workbook, with LEI settled by the main currency. */
export const settleCurrency = (found: string, main: string): string =>
  found === "LEI" ? (main === "MDL" ? "MDL" : "RON") : found;
