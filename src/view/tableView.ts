import type { ShownFigure } from "./shownFigure.ts";
import { type Part, weave } from "./weave.ts";

/** A table as data: what the table component draws, sorts and lets be copied. */
export interface TableView {
  /** Says what the table is of; read to those who cannot see it. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly heading: string;
  /** A unit that holds for the whole column, beside its heading. */
  readonly unit?: string;
  readonly align: "start" | "end";
  /** Left out on narrow screens, where another cell's second line says the same. */
  readonly isWideOnly?: boolean;
}

export interface Cell {
  readonly parts: readonly Part[];
  /** A second, quiet line, on narrow screens only. */
  readonly under?: string;
  /** What the column sorts by; absent sorts last. */
  readonly sort?: number | string;
}

/** A cell of plain words; sorts by them. */
export const textCell = (text: string): Cell => ({
  parts: text === "" ? [] : [{ kind: "text", text }],
  sort: text,
});

/** A cell with a name from the workbook, a link when it has a page. */
export const nameCell = (name: string, href: string | null = null): Cell => {
  const loom = weave();
  return { parts: loom.parts(loom.name(name, href)), sort: name };
};

/** A cell with a number that is not a figure (a count of rows, a target's day). */
export const numberCell = (text: string, value: number | null): Cell => ({
  parts: [{ kind: "text", text }],
  ...(value === null ? {} : { sort: value }),
});

/** A cell with a figure; a missing one sorts last. */
export const figureCell = (figure: ShownFigure, value: number | null): Cell => ({
  parts: [{ kind: "figure", figure }],
  ...(value === null ? {} : { sort: value }),
});
