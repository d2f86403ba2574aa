import { figureWidth, textWidth } from "../model/textWidth.ts";
import { sizesOf } from "./drawChart.ts";
import type { IncomeLakeOptions, River } from "./incomeLake.ts";
import type { Sizes } from "./theme.ts";
import type { TimeFrame } from "./timeFrame.ts";

/** Where the parts of the picture lie, in units from the left of a picture that reads from the left. */
export interface LakeFrame {
  readonly size: Sizes;
  /** Names end here, amounts end at `springs`. */
  readonly names: number;
  readonly springs: number;
  /** The lake's shores. */
  readonly near: number;
  readonly far: number;
  /** The lake's bed, and units of height for one of money. */
  readonly bed: number;
  readonly scale: number;
  /** Names stand above their amounts. */
  readonly isTwoLine: boolean;
  /** Names have a line of notes under them. */
  readonly hasNotes: boolean;
  /** Units from the left where a picture that reads from the left has `x`. */
  readonly at: (x: number) => number;
  /** +1 when reading runs to the right, else −1. */
  readonly forward: 1 | -1;
  /** Anchors of text that grows with, or against, the reading direction. */
  readonly onward: "start" | "end";
  readonly backward: "start" | "end";
  /** The frame of the lines across the lake. */
  readonly across: TimeFrame;
}

/** Names have at most this part of what labels and amounts leave, rivers run over this part of the rest. */
const NAMES = { wall: 0.38, page: 0.3, phone: 0.42 };
const RUN = { wall: 0.3, page: 0.36, phone: 0.3 };
/** The highest of level and lines stands this far from the top. */
const SKY = 0.1;
/** Rivers spring over more height than the lake is deep, so that small ones keep apart. */
const DEEPEST = 0.8;

/** The quiet line under a river's name, where amounts have a column of their own. */
export const noteOf = ({ share, note }: River): string =>
  note === null ? share : `${share} · ${note}`;

/** What stands under it on a phone, where amounts have none. */
export const underOf = ({ text, share }: River): string => `${text} · ${share}`;

/** The frame of a lake of these rivers. */
export function lakeFrame(rivers: readonly River[], options: IncomeLakeOptions): LakeFrame {
  const { composition, direction } = options;
  const size = sizesOf(options);
  const isRtl = direction === "rtl";
  const isTwoLine = composition === "phone";
  const lines = [options.plan, options.waterline, options.lastMonth].filter(
    (line) => line !== null,
  );
  // On the wall a name has no room for a second line: what is said there must be read.
  const hasNotes = composition === "page";
  const gap = size.dot * 1.6;

  const wanted = Math.max(0, ...rivers.map(({ name }) => textWidth(name, size.read)));
  const notes = Math.max(
    0,
    ...rivers.map((river) => textWidth(isTwoLine ? underOf(river) : noteOf(river), size.note)),
  );
  const amounts = Math.max(0, ...rivers.map(({ text }) => figureWidth(text, size.read)));
  const labels = isTwoLine
    ? 0
    : Math.max(
        0,
        ...lines.map(({ name, text }) =>
          Math.max(textWidth(name, size.note), figureWidth(text, size.read)),
        ),
      ) +
      size.dot * 3;
  const columns = isTwoLine ? gap : amounts + gap * 3;
  const most = (size.width - labels - columns) * NAMES[composition];
  const names = Math.min(
    Math.max(wanted + size.read * 0.6, isTwoLine || hasNotes ? notes : 0),
    most,
  );
  const springs = names + columns;
  // On a phone the lake ends before the mark of its waterline does.
  const far = size.width - (isTwoLine ? size.waterline * 3.2 : labels);
  const near = springs + (far - springs) * RUN[composition];

  const highest = Math.max(options.level.amount, ...lines.map(({ amount }) => amount), 1);
  const bed = size.height - size.dot;
  const at = (x: number): number => (isRtl ? size.width - x : x);
  return {
    size,
    names,
    springs,
    near,
    far,
    bed,
    scale: (bed * Math.min(DEEPEST, 1 - SKY)) / highest,
    isTwoLine,
    hasNotes,
    at,
    forward: isRtl ? -1 : 1,
    onward: isRtl ? "end" : "start",
    backward: isRtl ? "start" : "end",
    across: {
      forward: !isRtl,
      begin: at(near),
      end: at(far),
      labelAt: at(far + size.dot * 2.4),
      labelAnchor: isRtl ? "end" : "start",
    },
  };
}
