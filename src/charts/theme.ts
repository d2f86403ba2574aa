import type { Composition } from "./chartOptions.ts";

/**
 * The colours, weights and sizes of every chart. Colours are the custom properties that
 * src/styles/theme.css gives values to, so one drawing serves dark and light alike.
 */
export const colour = {
  /** What came in: the fact. */
  ink: "var(--ink)",
  /** Names and words beside the marks. */
  word: "var(--word)",
  /** Plan lines, ticks, keys. */
  quiet: "var(--quiet)",
  /** The waterline and what lies under it. */
  water: "var(--water)",
  waterBody: "var(--water-body)",
  /** What could be added: from current to possible. */
  upside: "var(--upside)",
  upsideBody: "var(--upside-body)",
  /** What was agreed or gained. */
  gain: "var(--gain)",
  /** What leaks away. */
  loss: "var(--behind)",
  /** The area under the step line, and what is not whole yet. */
  inkBody: "var(--ink-body)",
  /** The line to reach. */
  target: "var(--target)",
  /** Zero lines. */
  rule: "var(--rule)",
  /** The page behind the chart, for halos and hollow dots. */
  ground: "var(--ground)",
} as const;

export const family = {
  text: "var(--font-text)",
  figures: "var(--font-figures)",
} as const;

export interface Sizes {
  readonly width: number;
  readonly height: number;
  /** Text that must be read. */
  readonly read: number;
  /** Ticks and keys. */
  readonly note: number;
  /** The figure that the chart is about. */
  readonly figure: number;
  /** The waterline, the step line, the thin lines. */
  readonly waterline: number;
  readonly line: number;
  readonly hair: number;
  readonly dot: number;
  /** Charts that list names: height of a row, and width of the names beside it; 0 sets them above. */
  readonly row: number;
  readonly names: number;
  readonly bar: number;
}

/** Size of the text that must be read as wall charts are drawn; larger sets of text zoom the chart. */
export const WALL_READ = 49;

/** Sizes by composition, in its own units: thousandths of the screen's height on the wall, else pixels. */
export const sizes: { readonly [composition in Composition]: Sizes } = {
  wall: {
    width: 1200,
    height: 620,
    read: WALL_READ,
    note: 30,
    figure: 64,
    waterline: 6,
    line: 9,
    hair: 4,
    dot: 16,
    row: 88,
    names: 0,
    bar: 26,
  },
  page: {
    width: 860,
    height: 340,
    read: 15,
    note: 13,
    figure: 20,
    waterline: 2.5,
    line: 3,
    hair: 2,
    dot: 6,
    row: 40,
    names: 220,
    bar: 12,
  },
  phone: {
    width: 358,
    height: 240,
    read: 14,
    note: 12,
    figure: 17,
    waterline: 2.5,
    line: 3,
    hair: 2,
    dot: 5.5,
    row: 52,
    names: 0,
    bar: 12,
  },
};
