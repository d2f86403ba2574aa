import { dumbbellChart } from "./dumbbellChart.ts";
import { incomeLake } from "./incomeLake.ts";
import { leaderboardChart } from "./leaderboardChart.ts";
import { monthsChart } from "./monthsChart.ts";
import { monthToDateChart } from "./monthToDateChart.ts";

/** Every chart by its name: a new one is its file and a line here. */
export const charts = {
  dumbbell: dumbbellChart,
  incomeLake,
  leaderboard: leaderboardChart,
  monthToDate: monthToDateChart,
  months: monthsChart,
} as const;
