import { type Directions, directionsOf } from "./chartWords.ts";
import type { LeaderboardRow } from "./leaderboard.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf } from "./shownFigure.ts";

/** The leaderboard as its chart is told. */
export interface LeaderboardChart {
  readonly points: readonly {
    readonly place: string;
    readonly name: string;
    readonly value: number | null;
    readonly valueText: string;
    readonly detail: string;
  }[];
  readonly options: Directions & {
    readonly label: string;
    readonly description: string;
    readonly target: { readonly value: number; readonly name: string } | null;
  };
}

/** Bars by plan completion to date, or by money when nobody has a plan; null without people. */
export function leaderboardChart(
  rows: readonly LeaderboardRow[],
  context: PageContext,
): LeaderboardChart | null {
  const { dashboard, formats, messages } = context;
  const people = rows.filter(({ name }) => name !== "");
  if (people.length === 0) return null;
  const isByPlan = people.some(({ toDate }) => numberOf(toDate) !== null);
  const month = formats.monthYear(dashboard.month);
  return {
    points: people.map(({ name, place, toDate, fact, plan }) => {
      const share = numberOf(toDate);
      const money = numberOf(fact);
      const target = numberOf(plan);
      const placeNumber = numberOf(place);
      const moneyText = money === null ? "" : formats.moneyShort(money);
      return {
        place: placeNumber === null ? "" : formats.count(placeNumber),
        name,
        value: isByPlan ? share : money,
        valueText: isByPlan && share !== null ? formats.percent(share) : moneyText,
        detail:
          isByPlan && target !== null
            ? messages.people.ofPlan(moneyText, formats.moneyBare(target))
            : "",
      };
    }),
    options: {
      ...directionsOf(context),
      label: isByPlan ? messages.people.chart(month) : messages.people.chartByPayments(month),
      description: messages.people.chartFinding(people.length, formats),
      target: isByPlan ? { value: 1, name: messages.common.plan } : null,
    },
  };
}
