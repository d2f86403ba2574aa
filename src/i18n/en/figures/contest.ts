import type { FigureWordsOf } from "../../figureWords.ts";

export const contestFigures: FigureWordsOf<"contest"> = {
  "contest.standing": {
    name: "Place in the contest",
    formula: "order by reached; equals share a place",
    meaning: "Only who has reached the minimum takes a place.",
  },
  "contest.value": {
    name: "Reached in the contest",
    formula: "what counted from the first day to the last",
    meaning: "What the person has brought in the contest’s days.",
  },
  "contest.gap": {
    name: "Behind the leader",
    formula: "leader − reached",
    meaning: "How much is missing to draw level with the leader; nothing for the leader.",
  },
  "contest.daysLeft": {
    name: "Days left in the contest",
    formula: "working days after this one to the last day",
    meaning: "Nought means that this is the last day.",
  },
};
