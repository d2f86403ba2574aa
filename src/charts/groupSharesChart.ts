import * as Plot from "@observablehq/plot";
import type { TimeChartOptions } from "./chartOptions.ts";
import { drawChart, sizesOf } from "./drawChart.ts";
import { edgeLabels } from "./edgeLabels.ts";
import { colour, type Sizes } from "./theme.ts";
import { timeFrame } from "./timeFrame.ts";

/** A group's share of each month, from the oldest; null where the month has none. */
export interface GroupShare {
  readonly name: string;
  /** Its share of the last month. */
  readonly text: string;
  /** Launched inside the data: it stands out. */
  readonly isNew: boolean;
  readonly shares: readonly (number | null)[];
}

export interface GroupSharesOptions extends TimeChartOptions {
  readonly months: readonly { readonly name: string; readonly year: string | null }[];
}

/** From the bottom up each band is paler: of the first, and of the last. */
const DENSE = 0.62;
const PALE = 0.14;
/** Part of a month's width between bars. */
const GAP = 0.14;

/**
 * Months as columns of shares that fill them: groups from the bottom up in their order, each named with
 * its last share at the end of time. Shares below 0 (more refunded than sold) have no height.
 * @example groupSharesChart([{ name: "Boards", text: "60%", isNew: false, shares: [0.5, 0.6] }], options)
 */
export function groupSharesChart(
  groups: readonly GroupShare[],
  options: GroupSharesOptions,
): string {
  const size = sizesOf(options);
  const frame = timeFrame(options, size, groups);
  const count = Math.max(1, options.months.length);
  const bottom = size.height - size.note * 2.4;
  const step = (frame.end - frame.begin) / count;
  const stacked = stackOf(groups, count);
  const height = bottom - size.note * 0.4;
  const yOf = (share: number): number => bottom - share * height;
  const at = (month: number): number => frame.begin + (month + 0.5) * step;
  const half = (Math.abs(step) * (1 - GAP)) / 2;
  return drawChart(
    {
      x: { axis: null, type: "linear", domain: [0, size.width], range: [0, size.width] },
      y: { axis: null, type: "linear", domain: [0, size.height], range: [0, size.height] },
      marks: [
        Plot.rect(stacked, {
          className: "shares",
          x1: ({ month }: Band) => at(month) - half,
          x2: ({ month }: Band) => at(month) + half,
          y1: ({ from }: Band) => yOf(from),
          y2: ({ to }: Band) => yOf(to),
          fill: ({ group }: Band) => (groups[group]?.isNew ? colour.gain : colour.water),
          fillOpacity: ({ group }: Band) =>
            groups[group]?.isNew ? 0.85 : opacityOf(group, groups.length),
          stroke: colour.ground,
          strokeWidth: 1,
        }),
        monthTicks(options.months, { at, step: Math.abs(step), size }),
        edgeLabels(
          groups.flatMap((group, index) => {
            const last = stacked.find(
              (band) => band.group === index && band.month === count - 1 && band.to > band.from,
            );
            return last
              ? [
                  {
                    name: group.name,
                    text: group.text,
                    y: yOf((last.from + last.to) / 2),
                    fill: group.isNew ? colour.gain : colour.word,
                  },
                ]
              : [];
          }),
          frame,
          size,
        ),
      ],
    },
    { ...options, height: size.height },
  );
}

const opacityOf = (group: number, groups: number): number =>
  DENSE - ((DENSE - PALE) * group) / Math.max(1, groups - 1);

interface Band {
  readonly group: number;
  readonly month: number;
  readonly from: number;
  readonly to: number;
}

/** Each month's bands one on another; what is above 0 fills the column. */
function stackOf(groups: readonly GroupShare[], months: number): readonly Band[] {
  return Array.from({ length: months }, (_, month) => {
    const parts = groups.map(({ shares }) => Math.max(0, shares[month] ?? 0));
    const whole = parts.reduce((sum, part) => sum + part, 0);
    let from = 0;
    return parts.map((part, group): Band => {
      const to = whole > 0 ? from + part / whole : from;
      const band = { group, month, from, to };
      from = to;
      return band;
    });
  }).flat();
}

/** Whether another year begins so near that the two would touch: the first one then gives way. */
const hasYearSoonAfter = (
  months: GroupSharesOptions["months"],
  index: number,
  near: number,
): boolean => months.slice(index + 1, index + 1 + near).some(({ year }) => year !== null);

interface Ticks {
  readonly at: (month: number) => number;
  readonly step: number;
  readonly size: Sizes;
}

/** Month names as far as they have room, back from the last; below them the year, where one begins. */
function monthTicks(
  months: GroupSharesOptions["months"],
  { at, step, size }: Ticks,
): Plot.Markish[] {
  const every = Math.max(1, Math.ceil((size.note * 2.6) / step));
  const named = months.map((month, index) => ({ ...month, index }));
  const text = (mark: Plot.TextOptions): Plot.Markish =>
    Plot.text(named, {
      x: { value: ({ index }: { index: number }) => at(index), scale: null },
      fontSize: size.note,
      fill: colour.quiet,
      ...mark,
    });
  return [
    text({
      className: "month",
      filter: ({ index }: { index: number }) => (months.length - 1 - index) % every === 0,
      text: "name",
      y: { value: () => size.height - size.note * 1.75, scale: null },
    }),
    text({
      className: "year",
      filter: ({ year, index }: { year: string | null; index: number }) =>
        year !== null && !hasYearSoonAfter(months, index, Math.ceil((size.note * 3) / step)),
      text: "year",
      y: { value: () => size.height - size.note * 0.55, scale: null },
    }),
  ];
}
