import type { FigureKinds } from "./figureKind.ts";

const paid = { unit: "money", isList: true, inputs: ["total", "months"] } as const;
const list = { unit: "money", isList: true, inputs: ["total", "months", "possible"] } as const;
const worth = {
  unit: "money",
  better: "lower",
  inputs: ["clients", "withoutWorth"],
} as const;

export const retentionFigures = {
  "retention.daysSincePayment": { unit: "days", better: "lower" },
  "retention.daysSinceContact": { unit: "days", better: "lower" },
  "retention.silenceLimit": {
    unit: "days",
    inputs: ["rhythm", "rhythmAssumed", "leastSilence", "silenceFactor"],
  },
  "retention.neverPaid": { unit: "money", isList: true, inputs: ["possible"] },
  "retention.neverPaidWorth": worth,
  "retention.lost": paid,
  "retention.lostWorth": worth,
  "retention.sleeping": paid,
  "retention.sleepingWorth": worth,
  "retention.once": paid,
  "retention.onceWorth": worth,
  "retention.notContacted": list,
  "retention.notContactedWorth": worth,
  "retention.notContactedOnly": { unit: "count", better: "lower" },
  "retention.notContactedOnlyWorth": worth,
  "retention.toCall": list,
  "retention.atRisk": worth,
  "retention.repeatShare": { unit: "fraction", better: "higher", inputs: ["paidAgain", "clients"] },
  "vip.newGroups": { unit: "money", better: "higher" },
} as const satisfies FigureKinds;
