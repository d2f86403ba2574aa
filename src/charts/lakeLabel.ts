import * as Plot from "@observablehq/plot";
import { figureWidth, textWidth } from "../model/textWidth.ts";
import type { IncomeLakeOptions } from "./incomeLake.ts";
import type { LakeFrame } from "./lakeFrame.ts";
import { spread } from "./spread.ts";
import { colour, family } from "./theme.ts";

/** How much larger the level's figure is than the chart's other figure. */
const LARGE = { wall: 1.7, page: 1.6, phone: 1.35 };

/** The figure takes at most this part of the lake. */
const WIDEST = 0.9;

/**
 * What the lake holds, large, where no line crosses it: in the water when it is deep enough, else above
 * it; on a phone the lines' words too, above their lines.
 */
export function lakeLabel(options: IncomeLakeOptions, frame: LakeFrame): Plot.Markish[] {
  const { size, near, far, bed, scale } = frame;
  const { level } = options;
  const widest = (far - near) * WIDEST;
  const figure = Math.max(
    size.read,
    Math.min(
      size.figure * LARGE[options.composition],
      widest / Math.max(1, figureWidth(level.text, 1)),
    ),
  );
  const noteSize = options.composition === "wall" ? size.read : size.note;
  // What does not fit into the lake is left to the sentence above it.
  const hasNote = level.name !== "" && textWidth(level.name, noteSize) <= far - near;
  const note = hasNote ? size.note * 1.5 : 0;
  const lines = [options.plan, options.waterline, options.lastMonth].filter(
    (line) => line !== null,
  );
  const crossed = lines.map(({ amount }) => bed - amount * scale);
  const middle = clearMiddle([...crossed, bed - level.amount * scale], frame, {
    height: figure * 1.05 + note,
    surface: bed - level.amount * scale,
  });
  const x = {
    value: () => frame.at((near + far) / 2 + (frame.isTwoLine ? size.dot : 0)),
    scale: null,
  };
  return [
    Plot.text([level.text], {
      className: "level",
      x,
      y: { value: () => middle - note / 2, scale: null },
      textAnchor: "middle",
      fontSize: figure,
      fontFamily: family.figures,
      fontWeight: 700,
      fill: colour.ink,
    }),
    hasNote
      ? Plot.text([level.name], {
          className: "level-note",
          x,
          y: { value: () => middle + figure * 0.5 + size.note * 0.2, scale: null },
          textAnchor: "middle",
          fontSize: noteSize,
          fill: colour.word,
        })
      : null,
    frame.isTwoLine ? lineWords(options, frame) : null,
  ];
}

interface Need {
  readonly height: number;
  readonly surface: number;
}

/** The middle of the widest stretch between lines that holds the label, in the water if any does. */
function clearMiddle(lines: readonly number[], { bed }: LakeFrame, need: Need): number {
  const edges = [0, ...lines.filter((y) => y > 0 && y < bed), bed].sort((a, b) => a - b);
  const stretches = edges.slice(1).map((to, index) => ({ from: edges[index] ?? 0, to }));
  const fitting = stretches.filter(({ from, to }) => to - from >= need.height);
  const wet = fitting.filter(({ from }) => from >= need.surface);
  const byLength = (a: { from: number; to: number }, b: { from: number; to: number }): number =>
    b.to - b.from - (a.to - a.from);
  const dry = fitting.findLast(({ to }) => to <= need.surface);
  const [best] =
    wet.length > 0 ? wet.toSorted(byLength) : dry ? [dry] : stretches.toSorted(byLength);
  if (!best) return bed / 2;
  // Above the water the label stands on it, not in the middle of the sky.
  return best.to <= need.surface
    ? Math.max((best.from + best.to) / 2, best.to - need.height)
    : (best.from + best.to) / 2;
}

/** On a phone: each line's word and amount above the line, at the lake's far shore. */
function lineWords(options: IncomeLakeOptions, frame: LakeFrame): Plot.Markish {
  const { size, bed, scale } = frame;
  const lines = [
    { line: options.plan, fill: colour.word },
    { line: options.waterline, fill: colour.water },
    { line: options.lastMonth, fill: colour.quiet },
  ].flatMap(({ line, fill }) => (line ? [{ ...line, fill }] : []));
  const places = spread(
    lines.map(({ amount }) => bed - amount * scale - size.note * 0.7),
    { pitch: size.note * 1.25, from: size.note, to: bed },
  );
  return Plot.text(
    lines.map((line, index) => ({ ...line, y: places[index] })),
    {
      className: "line-word",
      x: { value: () => frame.at(frame.far - size.dot * 1.8), scale: null },
      y: { value: "y", scale: null },
      text: ({ name, text }: { name: string; text: string }) => `${name} ${text}`,
      textAnchor: frame.backward,
      fontSize: size.note,
      fill: { value: "fill", scale: null },
    },
  );
}
