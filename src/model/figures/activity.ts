import type { FigureKinds } from "./figureKind.ts";

export const activityFigures = {
  "activity.calls": { unit: "count", better: "higher", inputs: ["unanswered"] },
  "activity.meetings": { unit: "count", better: "higher" },
  "activity.presentations": { unit: "count", better: "higher" },
  "activity.minutes": { unit: "minutes", better: "higher", inputs: ["timedCalls"] },
  "activity.averageLength": {
    unit: "minutes",
    better: "higher",
    inputs: ["callMinutes", "timedCalls"],
  },
  "activity.quality": { unit: "points", better: "higher", inputs: ["markSum", "markedCalls"] },
  "activity.listened": {
    unit: "count",
    better: "higher",
    inputs: ["listenedCalls", "ownDays", "listenedPerDay"],
  },
  "activity.callsPerMeeting": { unit: "count", better: "lower", inputs: ["calls", "meetings"] },
  "activity.missed": { unit: "count", better: "lower" },
  "activity.notCalledBack": {
    unit: "count",
    better: "lower",
    inputs: ["missedCalls", "missedOfNobody"],
  },
} as const satisfies FigureKinds;
