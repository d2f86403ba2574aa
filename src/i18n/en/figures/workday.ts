import type { FigureWordsOf } from "../../figureWords.ts";

export const workdayFigures: FigureWordsOf<"workday"> = {
  "workday.minutes": {
    name: "Minutes observed",
    formula: "minutes of all observed days",
    meaning: "How much time the observed people spent, in all or on this.",
  },
  "workday.minutesPerDay": {
    name: "Minutes a day",
    formula: "minutes of this / days observed",
    meaning: "How much of an observed day goes into this.",
  },
  "workday.observedDays": {
    name: "Days observed",
    formula: "days on which somebody was observed, each person’s apart",
    meaning: "Under three days of a person say little: one day is chance.",
  },
  "workday.usefulShare": {
    name: "Useful share",
    formula: "minutes of this / minutes observed",
    meaning: "How much of the observed time is useful.",
  },
  "workday.wastedShare": {
    name: "Wasted share",
    formula: "minutes of this / minutes observed",
    meaning: "How much of the observed time is wasted.",
  },
  "workday.coachingShare": {
    name: "Coaching and joint visits",
    formula: "minutes of this / minutes observed, against wanted share",
    meaning:
      "How much of a head’s day goes into coaching people and visiting clients with them. Half is the norm unless Settings say otherwise.",
  },
  "workday.effectiveness": {
    name: "Mean share of plan",
    formula: "mean of the shares of plan of the last three full months",
    meaning: "Who of the observed makes plan best: their day is the one to learn from.",
  },
  "workday.usualPerDay": {
    name: "Minutes of a usual day",
    formula: "minutes of this / days observed, of those who have a plan",
    meaning: "The average observed day of the people who have a plan.",
  },
};
