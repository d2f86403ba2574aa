import type { FigureKinds } from "./figureKind.ts";

export const workdayFigures = {
  "workday.minutes": { unit: "minutes", inputs: ["observedDays"] },
  "workday.minutesPerDay": { unit: "minutes", inputs: ["partMinutes", "observedDays"] },
  "workday.usualPerDay": { unit: "minutes", inputs: ["partMinutes", "observedDays"] },
  "workday.observedDays": { unit: "days", better: "higher" },
  "workday.usefulShare": {
    unit: "fraction",
    better: "higher",
    inputs: ["partMinutes", "observedMinutes"],
  },
  "workday.wastedShare": {
    unit: "fraction",
    better: "lower",
    inputs: ["partMinutes", "observedMinutes"],
  },
  "workday.coachingShare": {
    unit: "fraction",
    better: "higher",
    inputs: ["partMinutes", "observedMinutes", "coachingNorm"],
  },
  "workday.effectiveness": {
    unit: "fraction",
    better: "higher",
    inputs: ["months", "observedDays"],
  },
} as const satisfies FigureKinds;
