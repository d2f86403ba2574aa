import type { Month } from "../model/month.ts";
import { type Directions, directionsOf } from "./chartWords.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf } from "./shownFigure.ts";
import type { StageRow } from "./stageRows.ts";

/** A stage's bar and its words. */
interface StagePoint {
  readonly name: string;
  readonly count: number | null;
  readonly countText: string;
  readonly expected: number | null;
  readonly detail: string;
  readonly isLeak: boolean;
}

/** The funnel as its chart is told. */
export interface StageChart {
  readonly points: readonly StagePoint[];
  readonly options: Directions & { readonly label: string; readonly description: string };
}

/** A bar a stage, with how many usually would have come; null without anybody. */
export function stageChart(
  rows: readonly StageRow[],
  { month, finding }: { readonly month: Month; readonly finding: string },
  context: PageContext,
): StageChart | null {
  const { formats, messages } = context;
  if (!rows.some(({ count }) => (numberOf(count) ?? 0) > 0)) return null;
  return {
    points: rows.map(({ name, count }, place): StagePoint => {
      const before = rows[place - 1];
      const came = numberOf(count);
      return {
        name,
        count: came,
        countText: came === null ? "" : formats.count(came),
        expected: expectedAfter(before),
        detail: before ? detailOf(before, context) : "",
        isLeak: before?.isLeak ?? false,
      };
    }),
    options: {
      ...directionsOf(context),
      label: messages.funnel.chart(formats.monthYear(month)),
      description: finding,
    },
  };
}

/** How many of a stage usually go on; null where it is not known. */
function expectedAfter(before: StageRow | undefined): number | null {
  const cameIn = numberOf(before?.count);
  const usual = numberOf(before?.usual);
  return cameIn === null || usual === null ? null : cameIn * usual;
}

/** "36%, usually 46%". */
function detailOf({ conversion, usual }: StageRow, { formats, messages }: PageContext): string {
  const share = numberOf(conversion);
  const expected = numberOf(usual);
  if (share === null) return "";
  return expected === null
    ? messages.funnel.wentOn(formats.percent(share))
    : messages.funnel.wentOnUsually(formats.percent(share), formats.percent(expected));
}
