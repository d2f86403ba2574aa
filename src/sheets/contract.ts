import { z } from "zod";
import type { ValueKind } from "../model/finding.ts";
import type { Language } from "../model/language.ts";
import { Money } from "../model/money.ts";
import { Month } from "../model/month.ts";

/**
 * The workbook contract. Each sheet is one file beside this one: its names, its columns with their
 * headings and help in four languages, and with them the type of its rows. Ingest, template,
 * validation texts and the reference page all read it.
 */

/** Names of a sheet, heading or word by language; the first is written, all are read. */
export type Words = { readonly [language in Language]: readonly [string, ...string[]] };

/** One sentence of help by language. */
export type Help = { readonly [language in Language]: string };

/** Names that sheets have in common, each kind joined into one list over all sheets and workbooks. */
export const nameKinds = [
  "clients",
  "people",
  "departments",
  "segments",
  "regions",
  "products",
  "channels",
  "audiences",
] as const;
export type NameKind = (typeof nameKinds)[number];

/** Values of a closed list and the words offices write for them. */
export type Choices<Value extends string = string> = { readonly [value in Value]: Words };

export interface Column<Schema extends z.ZodType = z.ZodType> {
  readonly kind: ValueKind;
  /** Without this column the sheet cannot be read. */
  readonly isRequired: boolean;
  /** Without this cell the row cannot be used; only required columns ask for it. */
  readonly isCellRequired: boolean;
  readonly headings: Words;
  /**
   * Headings that look right and are not (an invoice date for a payment date). When the column is
   * not found and one of these is there, the finding names it.
   */
  readonly lookalikes?: readonly string[];
  /** Headings taken for this column only when none of its own is there (a contact person for the client). */
  readonly lastResort?: readonly string[];
  readonly help: Help;
  /** The list that the column's names belong to. */
  readonly names?: NameKind;
  /** Something happened on this day: one yet to come is an error. */
  readonly isPast?: true;
  /** Words of a `choice` column; in a number column, words that stand for numbers (yes is "1"). */
  readonly choices?: Choices;
  /** In a `choice` column, a word outside the list is the office's own and is kept as it stands. */
  readonly ownWords?: true;
  /** In a fraction column, the number above which one of them shows that the column is in per cent. */
  readonly percentAbove?: number;
  /** In a column of minutes, what 12:30 is where nothing in the column or its heading says. */
  readonly clock?: "h:mm" | "m:ss";
  /** In a column of days, a month stands for its first day. */
  readonly takesMonths?: true;
  /** In a column of days, yes or a tick stands for a day that nobody wrote down. */
  readonly takesMarks?: true;
  /** Another way to write what other columns of the sheet say: read, but left out of the template. */
  readonly isAlternative?: true;
  /** Checks the parsed value; its issue message is a `ConstraintRule`. */
  readonly schema: Schema;
}

/** What two cells of a row cannot say together: the first is never a later day, or more, than the second. */
export interface CellOrder {
  readonly first: string;
  /** Without it, every other column of days. */
  readonly second?: string;
  /** What an empty second cell stands for. */
  readonly otherwise?: number;
  /** Every figure of a row that says otherwise would be false: it is set aside, not asked about. */
  readonly isCertain?: true;
}

/** One way to know a thing again; a cell that is empty in both rows is the same. */
interface SameThing<Key extends string = string> {
  readonly columns: readonly Key[];
  readonly filled: readonly Key[];
}

/** A table with months across: places are zero-based. */
export interface MonthsAcross {
  readonly headerRow: number;
  /** The column of what stands down the side, known by its cells where it has no heading. */
  readonly side: { readonly key: string; readonly index: number };
  /** What the cells under a month are. */
  readonly cell: Column;
}

export interface Sheet<Columns extends Record<string, Column> = Record<string, Column>> {
  readonly key: string;
  readonly names: Words;
  readonly help: Help;
  /** What the pages gain by this sheet, as the end of "Sheet: …". */
  readonly adds: Help;
  readonly columns: Columns;
  /** Column keys that together must be unique, for sheets where a second row would contradict the first. */
  readonly uniqueBy?: readonly (keyof Columns & string)[];
  /** The column in which a code, such as L-101, is of one row; titles in it may repeat. */
  readonly codes?: keyof Columns & string;
  /**
   * Columns that together say which thing a row is of, in sheets of things that change: a row of another
   * sheet that has the same in them, and all of `filled`, is the thing at another time.
   */
  readonly sameThing?: readonly SameThing<keyof Columns & string>[];
  /** The first broken one of a row is told. */
  readonly orders?: readonly CellOrder[];
  /** Where the values of this very sheet stand under months, a column each. */
  readonly across?: MonthsAcross;
  /** Of rows that are equal in all cells and have these filled, one was probably entered twice. */
  readonly unlikelyTwice?: readonly (keyof Columns & string)[];
}

/** The row of a sheet: required cells as they are, the rest null when the cell is empty. */
export type RowOf<S extends Sheet> = {
  readonly [key in keyof S["columns"]]: S["columns"][key]["isCellRequired"] extends true
    ? z.output<S["columns"][key]["schema"]>
    : z.output<S["columns"][key]["schema"]> | null;
};

/** Schemas of the value kinds; a column may refine them. */
export const kindSchemas = {
  text: z.string().min(1),
  name: z.string().min(1),
  day: z.int().brand<"Day">(),
  month: Month,
  money: Money,
  number: z.number(),
  fraction: z.number(),
  minutes: z.number(),
  yesNo: z.boolean(),
  choice: z.string(),
} as const satisfies Record<ValueKind, z.ZodType>;
