import type { FigureKinds } from "./figureKind.ts";

export const concentrationFigures = {
  "concentration.topShare": { unit: "fraction", better: "lower", inputs: ["part", "total"] },
  "concentration.equalClients": { unit: "ratio", better: "higher", inputs: ["herfindahl"] },
  "concentration.keyAccounts": { unit: "count" },
  "concentration.turnover": { unit: "money", inputs: ["total", "months"] },
  "concentration.lossWorst30": {
    unit: "money",
    better: "lower",
    inputs: ["keyAccounts", "leaving"],
  },
  "concentration.lossWorst40": {
    unit: "money",
    better: "lower",
    inputs: ["keyAccounts", "leaving"],
  },
  "concentration.lossSpread30": {
    unit: "money",
    better: "lower",
    inputs: ["keyTurnover", "leavingShare"],
  },
  "concentration.lossSpread40": {
    unit: "money",
    better: "lower",
    inputs: ["keyTurnover", "leavingShare"],
  },
  "concentration.leftWorst30": { unit: "money", better: "higher", inputs: ["turnover", "loss"] },
  "concentration.leftWorst40": { unit: "money", better: "higher", inputs: ["turnover", "loss"] },
  "concentration.leftSpread30": { unit: "money", better: "higher", inputs: ["turnover", "loss"] },
  "concentration.leftSpread40": { unit: "money", better: "higher", inputs: ["turnover", "loss"] },
  "concentration.gapWorst30": {
    unit: "money",
    better: "higher",
    inputs: ["left", "waterline", "leaving"],
  },
  "concentration.gapWorst40": {
    unit: "money",
    better: "higher",
    inputs: ["left", "waterline", "leaving"],
  },
  "concentration.gapSpread30": { unit: "money", better: "higher", inputs: ["left", "waterline"] },
  "concentration.gapSpread40": { unit: "money", better: "higher", inputs: ["left", "waterline"] },
  "concentration.bySeller": { unit: "fraction", better: "lower", inputs: ["part", "total"] },
} as const satisfies FigureKinds;
