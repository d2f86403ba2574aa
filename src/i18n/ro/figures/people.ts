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
    formula: "suma tranzacțiilor / tranzacții",
    meaning: "Cât aduce în medie o tranzacție.",
  },
  "people.largestDeal": {
    name: "Cea mai mare tranzacție",
    formula: "cea mai mare dintre tranzacții",
    meaning: "Cea mai mare tranzacție a lunii.",
  },
  "people.placeByImprovement": {
    name: "Locul după creșterea proprie",
    formula: "ordine după creștere; cei egali împart locul",
    meaning:
      "Cine a crescut cel mai mult față de ritmul său obișnuit, oricât de mare ar fi teritoriul.",
  },
  "people.placeByCaptured": {
    name: "Locul după volumul câștigat",
    formula: "ordine după volumul câștigat; cei egali împart locul",
    meaning: "Ale cui negocieri au adăugat cel mai mult la volumul lunar al clienților-cheie.",
  },
  "people.improvement": {
    name: "Creștere față de media proprie",
    formula: "încasări / zile lucrate / (încasări obișnuite / zile obișnuite) − 1",
    meaning:
      "Cât aduce o zi lucrată în luna aceasta față de ultimele trei luni întregi ale aceluiași om. Concediul și zilele libere nu dezavantajează pe nimeni.",
  },
  "people.largestDealInYear": {
    name: "Cea mai mare tranzacție din an",
    formula: "cea mai mare dintre tranzacții",
    meaning: "Cea mai mare tranzacție din ultimele douăsprezece luni, cu luna aceasta.",
  },
  "people.secondLargestDeal": {
    name: "A doua tranzacție ca mărime",
    formula: "a doua dintre tranzacții ca sumă",
    meaning: "Lângă cea mai mare arată dacă aceea a fost noroc.",
  },
  "people.threshold": {
    name: "Plafon personal",
    formula: "cea mai mare tranzacție proprie / cea mai mare din departament",
    meaning:
      "Cât de aproape e cea mai mare tranzacție a omului din an de cea mai mare a departamentului. Un plafon jos e suma pe care omul nu îndrăznește să o ceară.",
  },
  "people.largestOffer": {
    name: "Cea mai mare ofertă",
    formula: "cea mai mare dintre oferte",
    meaning:
      "Cea mai mare sumă cerută unui client în douăsprezece luni, indiferent ce a ieșit. Cine nu cere nu primește.",
  },
  "people.ramp": {
    name: "Luni până la ritmul deplin",
    formula: "luni de la angajare până la prima lună întreagă cu 90 % din plan",
    meaning: "În cât timp a ajuns noul venit la plan.",
  },
};
