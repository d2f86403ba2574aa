import type { Sheet } from "../sheets/contract.ts";
import type { Unit } from "./units.ts";

/** A heading understood as a column of the contract. */
export interface MatchedHeading {
  /** Position in the row that was given. */
  readonly index: number;
  readonly heading: string;
  /** The unit split off its end; null when it names none. */
  readonly unit: Unit | null;
}

/** A heading that is no column, with the finding's reason and, when a word is close, that word. */
export interface LeftHeading {
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

/**
 * Columns of a sheet for a row of headings; blanks (null or empty) match nothing.
 * How many columns match tells a heading row from any other row.
 */
export function matchHeadings(_headings: readonly (string | null)[], _sheet: Sheet): HeadingMatch {
  throw new Error("unwritten");
}
