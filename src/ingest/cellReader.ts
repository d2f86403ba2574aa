import type { Day } from "../model/day.ts";
import type { Finding, FindingCode, FindingFacts } from "../model/finding.ts";
import type { Language } from "../model/language.ts";
import { minorUnitsOf } from "../model/money.ts";
import type { CalendarName } from "../model/month.ts";
import type { Column } from "../sheets/contract.ts";
import type { When } from "./rates.ts";
import type { Note } from "./reading.ts";
import type { ReadRates } from "./readRates.ts";
import type { SheetInBook } from "./sheetInBook.ts";
import type { TableColumn } from "./table.ts";
import type { Unit } from "./units.ts";

/** What holds for every cell of a workbook: from its settings, and from outside. */
export interface ReadingContext {
  readonly today: Day;
  /** The language that the workbooks are written in: findings name headings in it. */
  readonly language: Language;
  readonly calendar: CalendarName;
  /** The currency of the data set. */
  readonly currency: string;
  /** The currency amounts of this workbook are in where nothing beside them says otherwise. */
  readonly bookCurrency: string;
  /** Exchange rates, and the currencies that have one; without them only toman and rial convert. */
  readonly rates?: Pick<ReadRates, "rateOf" | "currencies">;
  /** The name that a spelling stands for; without it every name stands for itself. */
  readonly canonical?: (name: string) => string;
}

/** Digits after the decimal sign of the data set's currency. */
export const minorUnitsIn = (context: ReadingContext): number => minorUnitsOf(context.currency);

/** An error at a cell, still without its place. */
export type CellProblem = {
  readonly [Code in FindingCode]: { readonly code: Code; readonly facts: FindingFacts[Code] };
}[FindingCode];

/**
 * The number a cell stands for (an amount, a day, an index), or why it stands for none. `stated` is what
 * an amount of another currency is in its own, in units as small as the main one's.
 */
export type CellReading =
  | { readonly ok: number; readonly note?: Note | undefined; readonly stated?: number }
  | { readonly problem: CellProblem; readonly stated?: number };

/** Reads the cells of one column by the convention that the whole column decided. */
export interface CellReader {
  readonly number: (value: number, row: number) => CellReading;
  readonly text: (text: string, row: number) => CellReading;
  readonly boolean?: (value: boolean) => CellReading;
}

/** A column to be read: its cells, its part of the contract, and the rows that hold data. */
export interface ColumnTask {
  readonly at: SheetInBook;
  readonly column: TableColumn;
  readonly spec: Column;
  readonly rows: Int32Array;
  readonly context: ReadingContext;
  /** What a title above the table says of all its amounts. */
  readonly titleUnit: Unit | null;
  /** Currency of a row's amounts by the sheet's own currency column; null where it says none. */
  readonly currencyOfRow: (row: number) => string | null;
  /** What day or month a row's amounts are of; absent or null where the sheet says none: today. */
  readonly whenOfRow?: (row: number) => When | null;
}

/** The cells of a column, understood. */
export interface ReadColumn {
  readonly heading: string;
  /** Zero-based position in the sheet. */
  readonly index: number;
  /**
   * By row of the sheet: a number, a day, a month, minor units, 1 or 0, or an index into `texts`. NaN
   * where the cell is empty or cannot be read.
   */
  readonly value: Float64Array;
  /** What `value` points into in columns of words; empty in columns of numbers. */
  readonly texts: readonly string[];
  /** Rows whose cell is wrong: they are set aside. */
  readonly badRows: readonly number[];
  readonly findings: readonly Finding[];
  /** Reads one more cell of the column, such as a total's; NaN when it holds no value. */
  readonly readCell: (row: number) => number;
  /**
   * Of a column in which amounts were converted, each as it stands before that: what the workbook's own
   * total adds up. Absent where none was.
   */
  readonly stated?: Stated;
}

/** Amounts before conversion: by row, and of one more cell. */
interface Stated {
  readonly value: Float64Array;
  readonly readCell: (row: number) => number;
}

/** A reading that failed, by its finding. */
export const problem = <Code extends FindingCode>(
  code: Code,
  facts: FindingFacts[Code],
): CellReading => ({ problem: { code, facts } as CellProblem });

/** The value is not of the column's kind; the words of a closed list are told as the office writes them. */
export const wrongType = ({
  spec: { kind, choices },
  context: { language },
}: Pick<ColumnTask, "spec" | "context">): CellReading =>
  problem("type-error", {
    kind,
    ...(choices ? { choices: Object.values(choices).map((words) => words[language][0]) } : {}),
  });
