import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";

/** The distinct texts of a column, in the order they were met. */
export interface DistinctTexts {
  readonly texts: readonly string[];
  /**
   * The index of a text cell's text, tidied by `tidy` when its string is met for the first time; NaN for
   * strings that `tidy` finds to say nothing.
   */
  readonly ofString: (string: number) => number;
  /** The index of a text that is no string of the workbook, such as a number's. */
  readonly ofText: (text: string) => number;
}

/** The lowest and highest string among some cells: most columns use a small part of a workbook's strings. */
function stringRange(column: RawColumn, rows: Int32Array): { first: number; last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const row of rows) {
    if (column.kind[row] !== CellKind.text) continue;
    const string = column.text[row] ?? 0;
    if (string < first) first = string;
    if (string > last) last = string;
  }
  return { first: Number.isFinite(first) ? first : 0, last };
}

const UNKNOWN = 0;
const SAYS_NOTHING = -1;

/**
 * Texts by the index of their string, which costs a tenth of comparing them: a year of invoices has
 * hundreds of thousands of document numbers. Strings of a workbook differ, so their texts are compared
 * only once one of them was tidied, or came from elsewhere.
 */
export function distinctTexts(
  {
    column,
    rows,
    strings,
  }: {
    readonly column: RawColumn;
    readonly rows: Int32Array;
    readonly strings: readonly string[];
  },
  tidy: (text: string) => string | null,
): DistinctTexts {
  const { first, last } = stringRange(column, rows);
  const known = new Int32Array(Math.max(0, last - first + 1));
  const texts: string[] = [];
  let byText: Map<string, number> | null = null;
  const ofText = (text: string): number => {
    byText ??= new Map(texts.map((each, index) => [each, index]));
    const index = byText.get(text) ?? texts.push(text) - 1;
    byText.set(text, index);
    return index;
  };
  return {
    texts,
    ofText,
    ofString: (string) => {
      const before = known[string - first] ?? UNKNOWN;
      if (before === SAYS_NOTHING) return Number.NaN;
      if (before !== UNKNOWN) return before - 1;
      const text = strings[string] ?? "";
      const tidied = tidy(text);
      if (tidied === null) {
        known[string - first] = SAYS_NOTHING;
        return Number.NaN;
      }
      const isPlain = tidied === text && byText === null;
      const index = isPlain ? texts.push(text) - 1 : ofText(tidied);
      known[string - first] = index + 1;
      return index;
    },
  };
}
