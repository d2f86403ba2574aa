import type { FigureWordsOf } from "../../figureWords.ts";

export const productFigures: FigureWordsOf<"products"> = {
  "products.total": {
    name: "Income of a product group",
    formula: "receipts + refunds",
    meaning:
      "What a product group brought in the month. Payments without a product stand as “other”.",
  },
  "products.share": {
    name: "Share of a product group",
    formula: "part / total",
    meaning: "How much of the month’s income a product group brings.",
  },
  "products.payPerEffort": {
    name: "Pay for the effort",
    formula: "(commission / effort) / (main group’s commission / main group’s effort)",
    meaning:
      "What an hour of selling this group pays against the main group. Below 1 nobody will sell it while the main group is easier.",
  },
  "products.afterCommission": {
    name: "Left of the margin after commission",
    formula: "margin − commission",
    meaning:
      "What remains of each sale for the company. Below 0 every sale costs more than it brings.",
  },
  "products.cannibalised": {
    name: "Eaten from the old groups",
    formula: "(old groups before − old groups now) / new group now; 0 when they did not fall",
    meaning:
      "How much of what the new group sells to the old groups’ clients only replaces what they bought before. Above 1 the new group costs more than it adds.",
  },
  "products.net": {
    name: "What the new group really added",
    formula: "new group now − (old groups before − old groups now)",
    meaning:
      "The new group’s sales less what the same clients stopped buying of the old groups, over three months.",
  },
  "products.oldChange": {
    name: "Change of the old groups",
    formula: "old groups now / old groups before − 1",
    meaning:
      "How the purchases of the old groups’ clients moved since before the launch. From 10% down the new group is eating them.",
  },
};
