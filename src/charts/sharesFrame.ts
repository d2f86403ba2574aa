import { figureWidth } from "../model/textWidth.ts";
import type { TimeChartOptions } from "./chartOptions.ts";
import { type RowFrame, rowFrame } from "./rowFrame.ts";
import type { Sizes } from "./theme.ts";

/** Where the lines of small multiples lie, in units from the left and top. */
export interface SharesFrame {
  readonly rows: RowFrame;
  readonly months: number;
  /** Time runs where reading does. */
  readonly isForward: boolean;
  readonly x: (month: number) => number;
  readonly y: (row: number, share: number) => number;
  /** Where a row's zero lies. */
  readonly baseOf: (row: number) => number;
  /** Room for the figures at the rows' ends. */
  readonly figure: number;
}

interface Row {
  readonly values: readonly (number | null)[];
  readonly text: string;
}

/** A row is this much higher than one of a list, so that its line can rise. */
const HIGHER = 1.55;
/** The part of a row above its lines: a name's line where names stand above, else a gap. */
const ABOVE = { isTwoLine: 0.42, isOneLine: 0.28 } as const;

/** The frame of rows of lines, all on one scale from zero, with the months' names below. */
export function sharesFrame(
  points: readonly Row[],
  options: TimeChartOptions & { readonly limit: { readonly value: number } },
  given: Sizes,
): SharesFrame {
  const row = given.row * HIGHER;
  const count = points.length;
  const frame = rowFrame({ ...options, height: row * count }, given, { count });
  const size: Sizes = { ...frame.size, height: row * count + given.note * 1.9 };
  const { isTwoLine } = frame;
  const figure = Math.max(0, ...points.map(({ text }) => figureWidth(text, size.read)));
  const begin = size.names;
  const end = size.width - (isTwoLine ? 0 : figure + size.note * 1.4);
  const height = row * (1 - (isTwoLine ? ABOVE.isTwoLine : ABOVE.isOneLine)) - size.hair;
  const highest = Math.max(
    options.limit.value * 1.5,
    ...points.flatMap(({ values }) => values.filter((value) => value !== null)),
  );
  const months = Math.max(1, ...points.map(({ values }) => values.length - 1));
  const isForward = (options.timeDirection ?? options.direction) === options.direction;
  const baseOf = (at: number): number => row * (at + 1) - size.hair;
  return {
    rows: {
      ...frame,
      size,
      nameAt: (at) => (isTwoLine ? row * at + size.read : baseOf(at) - row * 0.4),
    },
    months,
    isForward,
    x: (month) => {
      const along = ((end - begin) * month) / months;
      return frame.from(isForward ? begin + along : end - along);
    },
    y: (at, share) => baseOf(at) - (Math.max(0, share) / highest) * height,
    baseOf,
    figure,
  };
}
