import { CellKind } from "../workbook/rawWorkbook.ts";
import type { ColumnTask, ReadColumn } from "./cellReader.ts";
import { cellText, findingIn, isEmptyCell } from "./sheetInBook.ts";
import { isPlaceholder, parseChoice } from "./words.ts";

/** With fewer cells a wrong word is a slip of the hand. */
const CELLS_NEEDED = 3;

/**
 * A column by whose heading we expect words of a closed list and that holds none of them: «Вид оплаты» with
 * «наличные» and «безнал» is how money was paid, not whose. It is left unread and told, for its rows are
 * right. Null for a column with one known word, where another is an error, for one that is needed, and for
 * one that an office may have its own words in.
 */
export function otherValues(
  { at, column, spec, rows }: ColumnTask,
  headerRow: number,
): ReadColumn | null {
  const { choices } = spec;
  if (spec.kind !== "choice" || !choices || spec.isRequired || spec.ownWords) return null;
  const { raw, heading } = column;
  const words = new Set<string>();
  let cells = 0;
  for (const row of rows) {
    if (isEmptyCell(at, raw, row)) continue;
    if (raw.kind[row] === CellKind.error || raw.kind[row] === CellKind.noValue) return null;
    const text = cellText(at, raw, row);
    if (isPlaceholder(text)) continue;
    words.add(text);
    cells += 1;
  }
  const isOurs = [...words].some((word) => "ok" in parseChoice(word, choices));
  if (isOurs || cells < CELLS_NEEDED) return null;
  const told = { row: headerRow, column: raw.index, heading, value: heading };
  const facts = { reason: "other-values" } as const;
  return {
    heading,
    index: raw.index,
    value: new Float64Array(at.sheet.rowCount).fill(Number.NaN),
    texts: [],
    badRows: [],
    findings: [findingIn(at, "unknown-column", { ...told, facts })],
    readCell: () => Number.NaN,
  };
}
