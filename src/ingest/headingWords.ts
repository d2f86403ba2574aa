import { type Language, languages } from "../model/language.ts";
import type { Sheet } from "../sheets/contract.ts";
import { editDistance } from "./editDistance.ts";
import { fold } from "./fold.ts";

/** A word of the contract for a column. */
export interface HeadingWord {
  readonly column: string;
  /** Place in the contract's list, 0 the first: of two headings for a column the lower one wins. */
  readonly rank: number;
  /** The languages in which it is a word for this column. */
  readonly languages: readonly Language[];
  readonly word: string;
}

/** A sheet's headings by their keys. */
export interface HeadingWords {
  readonly own: ReadonlyMap<string, HeadingWord>;
  /** Key of a word that stands for a column when nothing else does → column. */
  readonly lastResort: ReadonlyMap<string, string>;
  /** Keys of headings that must not be taken for a column → column. */
  readonly lookalikes: ReadonlyMap<string, string>;
}

/** The key of a word, and that of its spelling of before 1993, still met in Moldova: vînzări. */
export const keysOfWord = (word: string): readonly string[] => {
  const key = fold(word);
  const old = fold(word.replaceAll("â", "î"));
  return old === key ? [key] : [key, old];
};

const indexes = new WeakMap<Sheet, HeadingWords>();

/** The index of a sheet's headings, made once. */
export function headingWords(sheet: Sheet): HeadingWords {
  const known = indexes.get(sheet);
  if (known) return known;
  const own = new Map<string, HeadingWord>();
  const lastResort = new Map<string, string>();
  const lookalikes = new Map<string, string>();
  for (const [column, { headings, ...spec }] of Object.entries(sheet.columns)) {
    for (const language of languages) {
      for (const [rank, word] of headings[language].entries()) {
        for (const key of keysOfWord(word)) {
          const before = own.get(key);
          own.set(key, {
            column: before?.column ?? column,
            rank: Math.min(before?.rank ?? rank, rank),
            languages: [...new Set([...(before?.languages ?? []), language])],
            word: before?.word ?? word,
          });
        }
      }
    }
    for (const word of spec.lastResort ?? []) lastResort.set(fold(word), column);
    for (const word of spec.lookalikes ?? []) lookalikes.set(fold(word), column);
  }
  const index = { own, lastResort, lookalikes };
  indexes.set(sheet, index);
  return index;
}

/** Shorter lookalikes begin too many other words: "Sold" is a balance in Romanian, "Sold by" a person. */
const LONG_ENOUGH = 5;

/** The column that a heading must not be taken for, because it begins with a lookalike of it. */
export function lookalikeOf(key: string, words: HeadingWords): string | null {
  for (const [lookalike, column] of words.lookalikes) {
    if (key === lookalike) return column;
    if (lookalike.length >= LONG_ENOUGH && key.startsWith(lookalike)) return column;
  }
  return null;
}

/** Slips that a word of so many letters may have and still be meant. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : 2);

/**
 * The word nearest to a key within a slip or two, if any.
 * @example nearestWord(fold("Клеинт"), words, (word) => word) === "Клиент"
 */
export function nearestWord(
  key: string,
  candidates: Iterable<readonly [key: string, word: string]>,
): string | null {
  let nearest: string | null = null;
  let least = slipsAllowed(key.length) + 1;
  for (const [candidate, word] of candidates) {
    const distance = editDistance(
      key,
      candidate,
      Math.min(least - 1, slipsAllowed(candidate.length)),
    );
    if (distance < least && distance <= slipsAllowed(candidate.length)) {
      nearest = word;
      least = distance;
    }
  }
  return nearest;
}
