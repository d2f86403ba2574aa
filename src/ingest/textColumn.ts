import type { Finding } from "../model/finding.ts";
import { CellKind } from "../workbook/rawWorkbook.ts";
import { isTimeFormat } from "./cellFormat.ts";
import type { ColumnTask, ReadColumn } from "./cellReader.ts";
import { distinctTexts } from "./distinctTexts.ts";
import { isBlank, tidyName } from "./fold.ts";
import { cellText, findingIn, formatOf, type SheetInBook, stringOf } from "./sheetInBook.ts";
import { isPlaceholder } from "./words.ts";

/** Excel keeps fifteen digits: what a longer number ended with was lost when it was typed. */
const DIGITS_KEPT = 1e15;

/** Words for "not known" are short and hold no digits: a cheap look before folding every document number. */
const mayBePlaceholder = (text: string): boolean => text.length <= 20 && !/\d/u.test(text);

/** A cell's text as names are kept; null when it says nothing. */
const textIn = (text: string): string | null =>
  isBlank(text) || (mayBePlaceholder(text) && isPlaceholder(text)) ? null : tidyName(text);

/** A time of day as text. @example clockText(0.4375) === "10:30" */
function clockText(days: number): string {
  const minutes = Math.round(days * 24 * 60);
  const twoDigits = (part: number): string => String(part).padStart(2, "0");
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** A number as an id: with the leading zeros its format shows. @example 42 under `000000` is "000042" */
function numberAsText(at: SheetInBook, task: ColumnTask, row: number): string {
  const { raw } = task.column;
  if (at.showsDate(raw.format[row] ?? 0)) return cellText(at, raw, row);
  const value = raw.number[row] ?? 0;
  if (value > 0 && value < 1 && isTimeFormat(formatOf(at, raw, row))) return clockText(value);
  const zeros = /^0+$/u.exec(formatOf(at, raw, row));
  const text = Number.isInteger(value) ? BigInt(value).toString() : String(value);
  return zeros && value >= 0 ? text.padStart(zeros[0].length, "0") : text;
}

/** A column of names or free text; each distinct cell text once in `texts`, tidied. */
export function readTexts(task: ColumnTask): ReadColumn {
  const { at, column, spec, rows } = task;
  const { raw, heading } = column;
  const findings: Finding[] = [];
  const badRows: number[] = [];
  const value = new Float64Array(at.sheet.rowCount).fill(Number.NaN);
  const { texts, ofString, ofText } = distinctTexts(
    { column: raw, rows, strings: at.book.strings },
    textIn,
  );
  const place = (row: number) => ({ row, column: raw.index, heading });
  const shown = (row: number) => ({ ...place(row), value: cellText(at, raw, row) });
  let placeholders = 0;
  let firstPlaceholder = -1;

  for (const row of rows) {
    switch (raw.kind[row]) {
      case CellKind.text: {
        const index = ofString(raw.text[row] ?? -1);
        value[row] = index;
        if (!Number.isNaN(index) || isBlank(stringOf(at, raw, row))) break;
        if (placeholders === 0) firstPlaceholder = row;
        placeholders += 1;
        break;
      }
      case CellKind.number:
      case CellKind.boolean: {
        const isNumber = raw.kind[row] === CellKind.number;
        if (spec.kind === "name" && (!isNumber || at.showsDate(raw.format[row] ?? 0))) {
          badRows.push(row);
          findings.push(findingIn(at, "type-error", { ...shown(row), facts: { kind: "name" } }));
          break;
        }
        const number = raw.number[row] ?? 0;
        if (Number.isInteger(number) && Math.abs(number) >= DIGITS_KEPT) {
          findings.push(findingIn(at, "id-rounded", { ...shown(row), facts: {} }));
        }
        value[row] = ofText(isNumber ? numberAsText(at, task, row) : cellText(at, raw, row));
        break;
      }
      case CellKind.error:
        badRows.push(row);
        findings.push(findingIn(at, "formula-error", { ...shown(row), facts: {} }));
        break;
      case CellKind.noValue: {
        badRows.push(row);
        const facts = { formula: at.formulaAt(row, raw.index) ?? "" };
        findings.push(findingIn(at, "no-cached-value", { ...place(row), facts }));
      }
    }
  }
  if (placeholders > 0) {
    const facts = { count: placeholders };
    findings.push(findingIn(at, "placeholder", { ...shown(firstPlaceholder), facts }));
  }
  return {
    heading,
    index: raw.index,
    value,
    texts,
    badRows,
    findings,
    readCell: () => Number.NaN,
  };
}
