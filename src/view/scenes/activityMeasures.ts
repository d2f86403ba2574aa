import { directionsOf } from "../chartWords.ts";
import type { LeaderboardChart } from "../leaderboardChart.ts";
import { numberOf } from "../shownFigure.ts";
import { listRows } from "./listRows.ts";
import type { WallContext } from "./wallContext.ts";

/** Calls, meetings and presentations against plan to date. */
export interface MeasuresHalf {
  readonly rows: readonly MeasureRow[];
  readonly chart: LeaderboardChart;
  readonly width: number;
  readonly pitch: number;
  readonly size: number;
  readonly above: number;
}

interface MeasureRow {
  readonly name: string;
  /** Completion to date, or how many there were where there is no plan. */
  readonly figure: string;
  /** "412 of 500"; empty without a plan. */
  readonly detail: string;
  readonly isThere: boolean;
}

/** Height of a measure with a line above its bar and one below it, in heights of its text. */
const LEAST = 3.2;
/** Words grow no larger than those of the other half. */
const LARGEST = 1.1;

const measures = ["calls", "meetings", "presentations"] as const;
/** Figures that count what was done, where no plan does. */
const counted = {
  calls: "activity.calls",
  meetings: "activity.meetings",
  presentations: "activity.presentations",
} as const;

interface Room {
  readonly width: number;
  readonly height: number;
}

/** The measures that were counted or planned this month; null when none was. */
export function measuresHalf(context: WallContext, { width, height }: Room): MeasuresHalf | null {
  const { dashboard, index, formats, messages, room } = context;
  const words = messages.funnel.wall;
  const all = measures.flatMap((measure) => {
    const of = (id: "plan.completionToDate" | "plan.fact" | "plan.amount") =>
      numberOf(index.get(id, { measure }, dashboard.month));
    const toDate = of("plan.completionToDate");
    const fact = of("plan.fact") ?? numberOf(index.get(counted[measure], {}, dashboard.month));
    if (fact === null || (fact === 0 && toDate === null)) return [];
    const plan = of("plan.amount");
    return [
      {
        name: words[measure],
        toDate,
        figure: toDate === null ? formats.count(fact) : formats.percent(toDate),
        detail: plan === null ? "" : words.of(formats.count(fact), formats.count(plan)),
        isThere: (toDate ?? 0) >= 1,
      },
    ];
  });
  if (all.length === 0) return null;
  const limits = { height, least: LEAST, greatest: 4.4 };
  const { rows, pitch, above, size } = listRows(all, limits, room);
  return {
    rows: rows.map(({ toDate: _, ...row }) => row),
    chart: {
      points: rows.map(({ toDate }) => ({
        place: "",
        name: "",
        value: toDate,
        valueText: "",
        detail: "",
      })),
      options: {
        ...directionsOf(context),
        label: messages.common.planToDate,
        description: rows.map(({ name, figure }) => `${name} ${figure}`).join(", "),
        target: rows.some(({ toDate }) => toDate !== null)
          ? { value: 1, name: words.toDate }
          : null,
      },
    },
    width,
    pitch,
    size: Math.floor(Math.min(size, room.read * LARGEST, pitch / LEAST)),
    above,
  };
}
