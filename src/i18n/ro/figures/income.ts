import type { FigureWordsOf } from "../../figureWords.ts";

export const incomeFigures: FigureWordsOf<"income"> = {
  "income.level": {
    name: "Nivelul lacului",
    formula: "încasări + restituiri",
    meaning: "Toți banii lunii până acum. Râurile care se varsă în el dau împreună exact atât.",
  },
  "income.ofWaterline": {
    name: "Nivelul față de linia de plutire",
    formula: "nivel / linia de plutire",
    meaning: "Cât din linia de plutire a acoperit luna. Sub 100% luna încă nu se plătește singură.",
  },
  "income.source": {
    name: "Venitul unei surse",
    formula: "încasări + restituiri",
    meaning:
      "Cât a adus un grup de clienți luna aceasta. Încasările fără grup curg în râul „altele”.",
  },
  "income.sourceShare": {
    name: "Cota unei surse",
    formula: "parte / total",
    meaning: "Ce parte din venitul lunii aduce o sursă.",
  },
  "income.sourceYearShare": {
    name: "Cota unei surse în douăsprezece luni",
    formula: "parte / total",
    meaning:
      "Ce parte din venitul a douăsprezece luni a adus o sursă. Peste 80% firma ține de o singură sursă.",
  },
  "income.sources": {
    name: "Surse din care se trăiește",
    formula: "râuri care aduc 5% din douăsprezece luni sau mai mult",
    meaning:
      "Câte surse hrănesc cu adevărat firma. Una este un risc; peste cinci sunt prea multe de construit deodată.",
  },
  "income.channel": {
    name: "Venitul unui canal",
    formula: "încasări + restituiri",
    meaning: "Cât a venit printr-un canal luna aceasta. Încasările fără canal sunt „altele”.",
  },
  "income.channelShare": {
    name: "Cota unui canal",
    formula: "parte / total",
    meaning: "Ce parte din venitul lunii vine printr-un canal.",
  },
  "income.usual": {
    name: "De obicei până acum",
    formula: "total / luni",
    meaning:
      "Cât au adus în medie cele trei luni întregi dinainte în tot atâtea prime zile lucrătoare.",
  },
  "income.leak": {
    name: "Cât pierde un râu",
    formula: "de obicei până acum − luna aceasta; 0 dacă e mai mult ca de obicei",
    meaning: "Cu cât este sursa sub obiceiul ei până la această zi lucrătoare.",
  },
  "income.toGain": {
    name: "De câștigat de la o sursă",
    formula: "potențial de creștere + scurgere",
    meaning:
      "Cât ar mai putea cumpăra lunar clienții ei cheie și cât s-a scurs. Se începe cu sursa la care e cel mai mult.",
  },
};
