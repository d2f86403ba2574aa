import type { FigureWordsOf } from "../../figureWords.ts";

const worst = "turnover of the accounts that leave, the largest first";
const spread = "key accounts’ turnover × share that leaves";
const left = "turnover a month − loss";
const gap = "left − waterline";

export const concentrationFigures: FigureWordsOf<"concentration"> = {
  "concentration.topShare": {
    name: "Share of the largest clients",
    formula: "part / total",
    meaning: "How much of twelve months’ receipts the largest clients bring.",
  },
  "concentration.equalClients": {
    name: "As if so many equal clients",
    formula: "1 / sum of squared shares",
    meaning:
      "The money is spread as if it came from so many clients of one size. The fewer, the more hangs on each.",
  },
  "concentration.keyAccounts": {
    name: "Key accounts",
    formula: "number of key accounts",
    meaning:
      "Without marks in the sheet Clients: the fewest clients that make 80% of twelve months’ receipts, twenty at most.",
  },
  "concentration.turnover": {
    name: "Turnover a month",
    formula: "total / months",
    meaning: "What a month brings on average, over the last full months, up to twelve.",
  },
  "concentration.lossWorst30": {
    name: "Loss if the largest 30% leave",
    formula: worst,
    meaning: "What would be gone a month if three in ten key accounts left, the largest ones.",
  },
  "concentration.lossWorst40": {
    name: "Loss if the largest 40% leave",
    formula: worst,
    meaning: "What would be gone a month if four in ten key accounts left, the largest ones.",
  },
  "concentration.lossSpread30": {
    name: "Loss if an average 30% leave",
    formula: spread,
    meaning: "What would be gone a month if three in ten key accounts left, large and small alike.",
  },
  "concentration.lossSpread40": {
    name: "Loss if an average 40% leave",
    formula: spread,
    meaning: "What would be gone a month if four in ten key accounts left, large and small alike.",
  },
  "concentration.leftWorst30": {
    name: "Left if the largest 30% leave",
    formula: left,
    meaning: "What a month would still bring without the largest three in ten key accounts.",
  },
  "concentration.leftWorst40": {
    name: "Left if the largest 40% leave",
    formula: left,
    meaning: "What a month would still bring without the largest four in ten key accounts.",
  },
  "concentration.leftSpread30": {
    name: "Left if an average 30% leave",
    formula: left,
    meaning: "What a month would still bring without three in ten key accounts, large and small.",
  },
  "concentration.leftSpread40": {
    name: "Left if an average 40% leave",
    formula: left,
    meaning: "What a month would still bring without four in ten key accounts, large and small.",
  },
  "concentration.gapWorst30": {
    name: "Against the waterline without the largest 30%",
    formula: gap,
    meaning: "How far above the waterline, or below it, a month would be then.",
  },
  "concentration.gapWorst40": {
    name: "Against the waterline without the largest 40%",
    formula: gap,
    meaning: "How far above the waterline, or below it, a month would be then.",
  },
  "concentration.gapSpread30": {
    name: "Against the waterline without an average 30%",
    formula: gap,
    meaning: "How far above the waterline, or below it, a month would be then.",
  },
  "concentration.gapSpread40": {
    name: "Against the waterline without an average 40%",
    formula: gap,
    meaning: "How far above the waterline, or below it, a month would be then.",
  },
  "concentration.bySeller": {
    name: "Largest share of one seller",
    formula: "part / total",
    meaning:
      "How much of twelve months’ receipts hangs on one person. Above 40% it is a risk for the company.",
  },
};
