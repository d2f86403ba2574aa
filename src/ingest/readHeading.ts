import type { Language } from "../model/language.ts";
import type { Sheet } from "../sheets/contract.ts";
import { fold } from "./fold.ts";
import { type HeadingWord, type HeadingWords, lookalikeOf } from "./headingWords.ts";
import { readTail, splitHeading } from "./splitHeading.ts";
import type { Unit } from "./units.ts";

/** A heading understood as a column of the contract. */
export interface MatchedHeading {
  /** Position in the row that was given. */
  readonly index: number;
  readonly heading: string;
  /** The unit split off its end; null when it names none. */
  readonly unit: Unit | null;
  /** The languages whose word it is; none for a word of last resort. */
  readonly languages: readonly Language[];
}

/** A heading that may be a column's: others may fit it better. */
export interface HeadingCandidate extends MatchedHeading {
  readonly column: string;
  /** Lower fits better. */
  readonly rank: number;
}

/** A heading that names a column and ends in a unit nobody knows. */
export interface UnknownUnit {
  readonly column: string;
  readonly index: number;
  readonly unit: string;
}

/** What CRM exports put before every heading. */
export const EXPORT_PREFIX =
  /^\s*(?:(?:deal|person|organi[sz]ation|lead|activity)\s+-\s+|(?:сделка|контакт|компания|opportunity|account)\s*:\s*)/iu;

const UNIT_SIGN = /[\p{Sc}%٪]/u;

/** Payments are cash, so of two amounts the one with VAT is meant. */
const VAT_RANK = { with: 0, without: 2 } as const;

/** A remark behind the name fits less well than any bare name. */
const REMARK_RANK = 1000;

/** The column that a heading names, with its unit and how well it fits; null when it names none. */
export function readHeading(
  heading: string,
  index: number,
  { sheet, words }: { readonly sheet: Sheet; readonly words: HeadingWords },
): HeadingCandidate | UnknownUnit | null {
  const text = heading.replace(EXPORT_PREFIX, "");
  const candidate = (word: HeadingWord, unit: Unit | null, remark = 0): HeadingCandidate => ({
    index,
    heading,
    unit,
    languages: word.languages,
    column: word.column,
    rank: word.rank * 4 + (unit?.vat ? VAT_RANK[unit.vat] : 1) + remark,
  });
  const key = fold(text);
  const exact = words.own.get(key) ?? words.own.get(fold(heading));
  // Keys have no signs: a currency behind the name must not go unseen.
  if (exact && !UNIT_SIGN.test(text)) return candidate(exact, null);
  if (lookalikeOf(key, words)) return null;
  let notUnderstood: UnknownUnit | null = null;
  for (const parts of splitHeading(text)) {
    const word = words.own.get(fold(parts.base));
    const kind = word && sheet.columns[word.column]?.kind;
    if (!word || !kind) continue;
    const tail = readTail(parts, kind);
    if (tail) return candidate(word, tail.unit, tail.unit ? 0 : REMARK_RANK);
    if (parts.isApart && (kind === "money" || kind === "number")) {
      notUnderstood ??= { column: word.column, index, unit: parts.tail.trim() };
    }
  }
  return exact && UNIT_SIGN.test(exact.word) ? candidate(exact, null) : notUnderstood;
}

/** The candidates of one column, best first: rank, then a bare name before one with a unit, then place. */
export const byFit = (a: HeadingCandidate, b: HeadingCandidate): number =>
  a.rank - b.rank || Number(a.unit !== null) - Number(b.unit !== null) || a.index - b.index;

/** Whether nothing tells which of two headings of a column is meant. */
export const fitsEqually = (a: HeadingCandidate, b: HeadingCandidate): boolean =>
  a.rank === b.rank && (a.unit === null) === (b.unit === null);
