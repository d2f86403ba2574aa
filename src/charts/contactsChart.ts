import * as Plot from "@observablehq/plot";
import { figureWidth, textWidth } from "../model/textWidth.ts";
import type { ChartOptions } from "./chartOptions.ts";
import { drawChart, sizesOf } from "./drawChart.ts";
import { type RowFrame, rowFrame, rowNames } from "./rowFrame.ts";
import { colour, family } from "./theme.ts";

/** A person with a bar for each kind of contact. */
export interface ContactsPoint {
  readonly name: string;
  /** In the order of the columns. */
  readonly cells: readonly {
    /** What the bar's length shows; null draws none. */
    readonly value: number | null;
    readonly text: string;
    /** The text is a number without a plan: it stands back. */
    readonly isBare?: boolean;
  }[];
  /** Address of the person's page, relative. */
  readonly href?: string;
}

export interface ContactsOptions extends ChartOptions {
  /** Kinds of contact, named above their bars. */
  readonly columns: readonly string[];
  /** The line to reach in every column, 1 for the plan to date; null without plans. */
  readonly target: number | null;
}

/** A bar ends at this many targets: one far ahead must not flatten the rest. */
const LONGEST = 1.6;

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
  readonly text: string;
  readonly isBare?: boolean;
}

/**
 * A row for each person and in it a small bar for each kind of contact, all on one scale from zero in
 * their column, with the line to reach across each. The figure stands before its bar; bars that reach
 * the line say so by their colour too, and those over 1.6 targets end there: the figure says the rest.
 * @example contactsChart([{ name: "Ada", cells: [{ value: 0.9, text: "90%" }] }], options) // "<svg …"
 */
export function contactsChart(points: readonly ContactsPoint[], options: ContactsOptions): string {
  const { columns, target } = options;
  const given = sizesOf(options);
  const frame = rowFrame(options, given, { count: points.length, above: given.note * 2 });
  const { size } = frame;
  const cells = points.flatMap((point, row) =>
    point.cells.map((cell, column): Cell => ({ row, column, ...cell })),
  );
  const places = placesOf(cells, frame, columns.length);
  const lengthOf = lengthsOf(cells, target);
  const at = (column: number, share: number): number =>
    frame.from(places.bar(column) + share * places.length);
  const y = (shift: number) => ({
    value: ({ row }: Cell) => frame.barAt(row) + shift * size.bar,
    scale: null,
  });
  const x = (share: (cell: Cell) => number) => ({
    value: (cell: Cell) => at(cell.column, share(cell)),
    scale: null,
  });
  const reached = target === null ? null : target / (target * LONGEST);
  return drawChart(
    {
      x: { axis: null, type: "identity" },
      y: { axis: null, type: "identity" },
      marks: [
        Plot.link(cells, {
          className: "bar",
          filter: ({ value }: Cell) => (value ?? 0) > 0,
          x1: x(() => 0),
          x2: x(lengthOf),
          y1: y(0),
          y2: y(0),
          stroke: {
            value: ({ value }: Cell) =>
              target !== null && (value ?? 0) >= target ? colour.gain : colour.ink,
            scale: null,
          },
          strokeWidth: size.bar,
        }),
        reached === null
          ? null
          : (
              [
                ["target-halo", colour.ground, size.hair * 3],
                ["target", colour.target, size.hair],
              ] as const
            ).map(([className, stroke, strokeWidth]) =>
              Plot.link(cells, {
                className,
                filter: ({ value }: Cell) => value !== null,
                x1: x(() => reached),
                x2: x(() => reached),
                y1: y(-0.9),
                y2: y(0.9),
                stroke,
                strokeWidth,
              }),
            ),
        Plot.text(cells, {
          className: "figure",
          x: {
            value: ({ column }: Cell) => frame.from(places.figure(column)),
            scale: null,
          },
          y: y(0),
          text: "text",
          textAnchor: frame.backward,
          fontSize: size.read,
          fontFamily: family.figures,
          fontWeight: 700,
          fill: {
            value: ({ isBare }: Cell) => (isBare ? colour.quiet : colour.ink),
            scale: null,
          },
        }),
        Plot.text(columns, {
          className: "column",
          x: {
            value: (_: string, column: number) => frame.from(places.head(column)),
            scale: null,
          },
          y: { value: () => size.note * 0.8, scale: null },
          text: (name: string) => name,
          textAnchor: frame.onward,
          fontSize: size.note,
          fill: colour.quiet,
        }),
        rowNames(points, frame),
      ],
    },
    { ...options, height: size.height },
  );
}

/** Lengths between 0 and 1 of a bar's room: of 1.6 targets, or of the column's longest without a target. */
function lengthsOf(cells: readonly Cell[], target: number | null): (cell: Cell) => number {
  if (target !== null) return ({ value }) => Math.min((value ?? 0) / (target * LONGEST), 1);
  const longest = new Map<number, number>();
  for (const { column, value } of cells) {
    longest.set(column, Math.max(longest.get(column) ?? 0, value ?? 0));
  }
  return ({ column, value }) => (value ?? 0) / (longest.get(column) || 1);
}

/** Where the parts of each column begin, from the side where reading begins. */
interface Places {
  readonly head: (column: number) => number;
  /** Where the figure ends. */
  readonly figure: (column: number) => number;
  readonly bar: (column: number) => number;
  /** The longest bar. */
  readonly length: number;
}

function placesOf(cells: readonly Cell[], { size }: RowFrame, columns: number): Places {
  const gap = size.note;
  const from = size.names;
  const width = (size.width - from + gap) / Math.max(1, columns);
  const figure = Math.max(0, ...cells.map(({ text }) => figureWidth(text, size.read)));
  const start = (column: number): number => from + column * width;
  const beside = textWidth(" ", size.read) * 1.5;
  return {
    head: start,
    figure: (column) => start(column) + figure,
    bar: (column) => start(column) + figure + beside,
    length: Math.max(0, width - figure - beside - gap),
  };
}
