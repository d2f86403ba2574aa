import type { FigureKinds } from "./figureKind.ts";

export const funnelFigures = {
  "funnel.count": { unit: "count", better: "higher" },
  "funnel.conversion": { unit: "fraction", better: "higher", inputs: ["wentOn", "cameIn"] },
  "funnel.overall": { unit: "fraction", better: "higher", inputs: ["wentOn", "cameIn"] },
  "funnel.usual": { unit: "fraction", better: "higher", inputs: ["wentOn", "cameIn", "months"] },
  "funnel.toNext": { unit: "fraction", better: "higher", inputs: ["wentOn", "cameIn", "months"] },
  "funnel.toPaid": { unit: "fraction", better: "higher", inputs: ["wentOn", "cameIn", "months"] },
  "funnel.lost": { unit: "count", better: "lower", inputs: ["cameIn", "usualShare", "wentOn"] },
  "funnel.leak": {
    unit: "money",
    better: "lower",
    inputs: ["lostPeople", "laterSteps", "firstDeal"],
  },
  "funnel.againstDepartment": {
    unit: "ratio",
    better: "higher",
    inputs: ["ownShare", "departmentShare"],
  },
  "funnel.firstDeal": { unit: "money", better: "higher", inputs: ["receipts", "clients"] },
  "funnel.cycleDays": { unit: "days", better: "lower", inputs: ["leads"] },
  "funnel.dealDays": { unit: "days", better: "lower", inputs: ["deals"] },
  "leads.capacity": { unit: "count", better: "higher", inputs: ["takers"] },
  "leads.load": { unit: "ratio", better: "lower", inputs: ["leads", "leadCapacity"] },
  "leads.lost": { unit: "count", better: "lower", inputs: ["leads", "leadCapacity"] },
  "leads.lostWorth": {
    unit: "money",
    better: "lower",
    inputs: ["lostLeads", "leadsToPaid", "firstDeal"],
  },
  "leads.late": { unit: "count", better: "lower", inputs: ["leads"] },
  "leads.needed": { unit: "count", inputs: ["plan", "leadsToPaid", "firstDeal"] },
  "leads.short": { unit: "count", better: "lower", inputs: ["neededLeads", "leads"] },
  "leads.season": { unit: "fraction", inputs: ["meanLeads", "yearLeads"] },
  "leads.outcome": { unit: "count", inputs: ["leads"] },
  "leads.lostReason": { unit: "count", inputs: ["leads"] },
} as const satisfies FigureKinds;
