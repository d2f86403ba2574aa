import { contactsChart } from "./contactsChart.ts";
import { dayMapChart } from "./dayMapChart.ts";
import { dumbbellChart } from "./dumbbellChart.ts";
import { funnelChart } from "./funnelChart.ts";
import { groupSharesChart } from "./groupSharesChart.ts";
import { incomeLake } from "./incomeLake.ts";
import { leaderboardChart } from "./leaderboardChart.ts";
import { monthsChart } from "./monthsChart.ts";
import { monthToDateChart } from "./monthToDateChart.ts";
import { placesChart } from "./placesChart.ts";
import { sharesChart } from "./sharesChart.ts";
import { stepsChart } from "./stepsChart.ts";

/** Every chart by its name: a new one is its file and a line here. */
export const charts = {
  contacts: contactsChart,
  dayMap: dayMapChart,
  dumbbell: dumbbellChart,
  groupShares: groupSharesChart,
  funnel: funnelChart,
  incomeLake,
  leaderboard: leaderboardChart,
  monthToDate: monthToDateChart,
  months: monthsChart,
  places: placesChart,
  shares: sharesChart,
  steps: stepsChart,
} as const;
