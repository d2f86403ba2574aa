import * as Plot from "@observablehq/plot";
import { figureWidth, textWidth } from "../model/textWidth.ts";
import type { ChartOptions } from "./chartOptions.ts";
import { drawChart, sizesOf } from "./drawChart.ts";
import { rowFrame, rowNames, rowPlace } from "./rowFrame.ts";
import { colour, family } from "./theme.ts";

/** A row of the way from one amount to another: a whole from zero, or a step from level to level. */
export interface Step {
  readonly name: string;
  /** Where it begins: 0 for a whole, the level before for a step. */
  readonly from: number;
  readonly to: number;
  /** "$665.6K" of a whole, "+$86.5K" of a step. */
  readonly text: string;
  readonly kind: "whole" | "step";
}

/** A hair line at a level, in units from the top. */
interface Joint {
  readonly level: number;
  readonly y1: number;
  readonly y2: number;
}

/**
 * The way from one amount to another in rows, read downwards: the first whole, the steps between, each
 * beginning where the one before ends, and the last whole. Steps up and down differ by colour and by the
 * sign of their figure; hair lines join the levels.
 * @example stepsChart([{ name: "September", from: 0, to: 630, text: "$630K", kind: "whole" }, …], options) // "<svg …"
 */
export function stepsChart(steps: readonly Step[], options: ChartOptions): string {
  const frame = rowFrame(options, sizesOf(options), { count: steps.length });
  const { size } = frame;
  const room = Math.max(0, ...steps.map(({ text }) => figureWidth(text, size.read))) + size.note;
  const levels = steps.flatMap(({ from, to }) => [from, to]);
  // Texts stand where reading goes on, after the longer end of a bar.
  const end = frame.isTwoLine ? size.width : size.width - room;
  const bar = (row: number): number => frame.barAt(row);
  const y = (shift: number) => ({
    value: (_: Step, row: number) => bar(row) + shift * size.bar,
    scale: null,
  });
  // Levels are joined from bar to bar; where names stand between the bars, the line leaves their line out.
  const joints = steps.slice(1).flatMap(({ from, kind, to }, index): Joint[] => {
    const level = kind === "step" ? from : to;
    const ends = { level, y1: bar(index), y2: bar(index + 1) };
    if (!frame.isTwoLine) return [ends];
    const name = frame.nameAt(index + 1);
    return [
      { ...ends, y2: name - size.read * 0.6 },
      { ...ends, y1: name + size.read * 0.6 },
    ];
  });
  return drawChart(
    {
      x: {
        axis: null,
        type: "linear",
        domain: [Math.min(0, ...levels), Math.max(1, ...levels)],
        range: [frame.from(size.names), frame.from(end)],
      },
      marks: [
        Plot.link(joints, {
          className: "joint",
          x1: "level",
          x2: "level",
          y1: { value: "y1", scale: null },
          y2: { value: "y2", scale: null },
          stroke: colour.rule,
          strokeWidth: size.hair / 2,
        }),
        Plot.link(steps, {
          className: "step",
          x1: "from",
          x2: "to",
          y1: y(0),
          y2: y(0),
          stroke: { value: fillOf, scale: null },
          strokeWidth: size.bar * 1.2,
        }),
        Plot.text(steps, {
          className: "figure",
          ...(frame.isTwoLine
            ? rowPlace(frame, { at: size.width })
            : { x: ({ from, to }: Step) => Math.max(from, to), y: y(0) }),
          ...(frame.isTwoLine ? {} : { dx: frame.forward * size.dot }),
          text: "text",
          textAnchor: frame.isTwoLine ? frame.backward : frame.onward,
          fontSize: size.read,
          fontFamily: family.figures,
          fontWeight: 700,
          fill: colour.ink,
        }),
        rowNames(steps, frame, { spare: frame.isTwoLine ? room : textWidth(" ", size.read) }),
      ],
    },
    { ...options, height: size.height },
  );
}

const fillOf = ({ kind, from, to }: Step): string =>
  kind === "whole" ? colour.ink : to >= from ? colour.gain : colour.loss;
