import type { FigureWordsOf } from "../../figureWords.ts";

export const peopleFigures: FigureWordsOf<"people"> = {
  "people.place": {
    name: "Locul după realizat la zi",
    formula: "ordinea după realizat la zi; la egalitate, locul este comun",
    meaning: "Ca să nu câștige mereu teritoriul cel mai mare.",
  },
  "people.placeByPayments": {
    name: "Locul după încasări",
    formula: "ordinea după încasat; la egalitate, locul este comun",
    meaning: "Cine a adus cei mai mulți bani luna aceasta.",
  },
  "people.averageDeal": {
    name: "Tranzacția medie",
    formula: "încasări / tranzacții",
    meaning: "Cât aduce în medie o tranzacție.",
  },
  "people.largestDeal": {
    name: "Cea mai mare tranzacție",
    formula: "cea mai mare dintre tranzacții",
    meaning: "Cea mai mare tranzacție a lunii.",
  },
};
