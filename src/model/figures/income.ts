import type { FigureKinds } from "./figureKind.ts";

export const incomeFigures = {
  "income.level": { unit: "money", better: "higher", inputs: ["receipts", "refunds"] },
  "income.ofWaterline": { unit: "fraction", better: "higher", inputs: ["level", "waterline"] },
  "income.source": { unit: "money", better: "higher", inputs: ["receipts", "refunds"] },
  "income.sourceShare": { unit: "fraction", inputs: ["part", "total"] },
  "income.sourceYearShare": { unit: "fraction", inputs: ["part", "total"] },
  "income.sources": { unit: "count", inputs: ["rivers"] },
  "income.channel": { unit: "money", better: "higher", inputs: ["receipts", "refunds"] },
  "income.channelShare": { unit: "fraction", inputs: ["part", "total"] },
  "income.usual": { unit: "money", inputs: ["total", "months", "comparedDays"] },
  "income.leak": { unit: "money", better: "lower", inputs: ["usual", "thisMonth"] },
  "income.toGain": { unit: "money", inputs: ["upside", "leak"] },
} as const satisfies FigureKinds;
