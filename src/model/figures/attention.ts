import type { FigureKinds } from "./figureKind.ts";

const cost = { unit: "money", better: "lower" } as const;

export const attentionFigures = {
  "attention.shortfall": { ...cost, inputs: ["plan", "landing"] },
  "attention.sleeping": { ...cost, inputs: ["clients"] },
  "attention.leak": { ...cost, inputs: ["lostPeople", "laterSteps", "firstDeal"] },
  "attention.leadsLost": { ...cost, inputs: ["lostLeads", "leadsToPaid", "firstDeal"] },
  "attention.notAsked": { unit: "money", inputs: ["possible", "current"] },
  "attention.overdueTalks": { unit: "money", inputs: ["accounts"] },
} as const satisfies FigureKinds;
