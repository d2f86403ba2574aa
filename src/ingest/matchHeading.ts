import type { Sheet } from "../sheets/contract.ts";
import { signPairs } from "../sheets/vocabulary/signPairs.ts";
import { fold, isBlank } from "./fold.ts";
import { headingWords, lookalikeOf, nearestWord } from "./headingWords.ts";
import {
  byFit,
  EXPORT_PREFIX,
  fitsEqually,
  type HeadingCandidate,
  type MatchedHeading,
  readHeading,
  type UnknownUnit,
} from "./readHeading.ts";

/** A heading that is no column, with the finding's reason and, when a word is close, that word. */
interface LeftHeading {
  readonly index: number;
  readonly heading: string;
  readonly reason: "not-known" | "another-fits-better";
  readonly suggestion: string | null;
}

/** What stops a table from being read by these headings. */
export type HeadingProblem =
  | {
      readonly code: "duplicate-column";
      readonly column: string;
      readonly index: number;
      /** The heading it repeats. */
      readonly first: number;
    }
  | {
      /** The only heading for the column has a unit that is not understood: never read as ×1. */
      readonly code: "unknown-unit";
      readonly column: string;
      readonly index: number;
      readonly unit: string;
    }
  | {
      /** The column is not there, and a heading that must not be taken for it is (an invoice date). */
      readonly code: "lookalike";
      readonly column: string;
      readonly index: number;
    }
  | {
      /** Money in and money out side by side, and no column that says which is meant. */
      readonly code: "debit-credit-unclear";
      readonly column: string;
      readonly indexes: readonly number[];
    };

export interface HeadingMatch {
  /** By column key. Required columns may be missing: that is the caller's to judge. */
  readonly columns: ReadonlyMap<string, MatchedHeading>;
  readonly left: readonly LeftHeading[];
  readonly problems: readonly HeadingProblem[];
}

/** Columns of money in and out side by side, where no column says what the amount is. */
function unclearSigns(headings: readonly (string | null)[]): readonly number[] | null {
  const keys = headings.map((heading) => (heading === null ? "" : fold(heading)));
  for (const pair of signPairs) {
    const indexes = pair.map((word) => keys.indexOf(fold(word)));
    if (indexes.every((index) => index >= 0)) return indexes;
  }
  return null;
}

/**
 * Columns of a sheet for a row of headings; blanks (null or empty) match nothing.
 * How many columns match tells a heading row from any other row. Where two headings fit a column, the
 * earlier word of the contract wins and the other is left as `another-fits-better`; two that fit equally
 * are `duplicate-column` and the first stands.
 * @example matchHeadings(["Дата оплаты", "Сумма, тыс. руб."], payments).columns.get("amount")?.unit?.multiplier === 1000
 */
export function matchHeadings(headings: readonly (string | null)[], sheet: Sheet): HeadingMatch {
  const words = headingWords(sheet);
  const candidates = new Map<string, HeadingCandidate[]>();
  const notUnderstood: UnknownUnit[] = [];
  const unmatched = new Set<number>();
  for (const [index, heading] of headings.entries()) {
    if (heading === null || isBlank(heading)) continue;
    const read = readHeading(heading, index, { sheet, words });
    if (read && "rank" in read) {
      candidates.set(read.column, [...(candidates.get(read.column) ?? []), read]);
      continue;
    }
    if (read) notUnderstood.push(read);
    unmatched.add(index);
  }

  const columns = new Map<string, MatchedHeading>();
  const losers = new Set<number>();
  const problems: HeadingProblem[] = [];
  for (const [column, list] of candidates) {
    const [best, ...rest] = list.sort(byFit);
    if (!best) continue;
    columns.set(column, best);
    for (const other of rest) {
      losers.add(other.index);
      if (fitsEqually(best, other)) {
        problems.push({ code: "duplicate-column", column, index: other.index, first: best.index });
      }
    }
  }
  for (const index of unmatched) {
    const heading = headings[index] ?? "";
    const key = fold(heading);
    const lastResort = words.lastResort.get(key);
    if (lastResort && !columns.has(lastResort)) {
      columns.set(lastResort, { index, heading, unit: null, languages: [] });
      unmatched.delete(index);
    }
  }
  for (const { column, index, unit } of notUnderstood) {
    if (!columns.has(column)) problems.push({ code: "unknown-unit", column, index, unit });
  }
  for (const index of unmatched) {
    const column = lookalikeOf(fold((headings[index] ?? "").replace(EXPORT_PREFIX, "")), words);
    if (column && !columns.has(column)) problems.push({ code: "lookalike", column, index });
  }
  const signs = "amount" in sheet.columns && !columns.has("amount") ? unclearSigns(headings) : null;
  if (signs) problems.push({ code: "debit-credit-unclear", column: "amount", indexes: signs });

  const free = [...words.own].filter(([, word]) => !columns.has(word.column));
  const suggestionFor = (heading: string): string | null =>
    heading.length > 60
      ? null
      : nearestWord(
          fold(heading.replace(EXPORT_PREFIX, "")),
          free.map(([key, { word }]) => [key, word] as const),
        );
  const left = headings.flatMap((heading, index): LeftHeading[] => {
    if (heading === null || !(unmatched.has(index) || losers.has(index))) return [];
    return losers.has(index)
      ? [{ index, heading, reason: "another-fits-better", suggestion: null }]
      : [{ index, heading, reason: "not-known", suggestion: suggestionFor(heading) }];
  });
  return { columns, left, problems };
}
