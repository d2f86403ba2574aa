import type { FigureWordsOf } from "../../figureWords.ts";

const worst = "rulajul clienților care pleacă, începând cu cei mai mari";
const spread = "rulajul clienților-cheie × cota care pleacă";
const left = "rulaj pe lună − pierdere";
const gap = "rămâne − linia de plutire";

export const concentrationFigures: FigureWordsOf<"concentration"> = {
  "concentration.topShare": {
    name: "Cota celor mai mari clienți",
    formula: "parte / total",
    meaning: "Cât din încasările pe douăsprezece luni aduc cei mai mari clienți.",
  },
  "concentration.equalClients": {
    name: "Ca și cum ar fi atâția clienți egali",
    formula: "1 / suma pătratelor cotelor",
    meaning:
      "Banii sunt împărțiți ca și cum ar veni de la atâția clienți de aceeași mărime. Cu cât sunt mai puțini, cu atât depindem mai mult de fiecare.",
  },
  "concentration.keyAccounts": {
    name: "Clienți-cheie",
    formula: "numărul de clienți-cheie",
    meaning:
      "Fără marcaje în foaia „Clienți”: cei mai puțini clienți care fac 80 % din încasările pe douăsprezece luni, cel mult douăzeci.",
  },
  "concentration.turnover": {
    name: "Rulaj pe lună",
    formula: "total / luni",
    meaning: "Cât aduce în medie o lună, pe ultimele luni întregi, cel mult douăsprezece.",
  },
  "concentration.lossWorst30": {
    name: "Pierdere dacă pleacă cei mai mari 30 %",
    formula: worst,
    meaning: "Cât s-ar pierde pe lună dacă ar pleca trei din zece clienți-cheie, cei mai mari.",
  },
  "concentration.lossWorst40": {
    name: "Pierdere dacă pleacă cei mai mari 40 %",
    formula: worst,
    meaning: "Cât s-ar pierde pe lună dacă ar pleca patru din zece clienți-cheie, cei mai mari.",
  },
  "concentration.lossSpread30": {
    name: "Pierdere dacă pleacă 30 % în medie",
    formula: spread,
    meaning:
      "Cât s-ar pierde pe lună dacă ar pleca trei din zece clienți-cheie, mari și mici deopotrivă.",
  },
  "concentration.lossSpread40": {
    name: "Pierdere dacă pleacă 40 % în medie",
    formula: spread,
    meaning:
      "Cât s-ar pierde pe lună dacă ar pleca patru din zece clienți-cheie, mari și mici deopotrivă.",
  },
  "concentration.leftWorst30": {
    name: "Rămâne fără cei mai mari 30 %",
    formula: left,
    meaning: "Cât ar mai aduce o lună fără trei din zece clienți-cheie, cei mai mari.",
  },
  "concentration.leftWorst40": {
    name: "Rămâne fără cei mai mari 40 %",
    formula: left,
    meaning: "Cât ar mai aduce o lună fără patru din zece clienți-cheie, cei mai mari.",
  },
  "concentration.leftSpread30": {
    name: "Rămâne fără 30 % în medie",
    formula: left,
    meaning: "Cât ar mai aduce o lună fără trei din zece clienți-cheie, mari și mici deopotrivă.",
  },
  "concentration.leftSpread40": {
    name: "Rămâne fără 40 % în medie",
    formula: left,
    meaning: "Cât ar mai aduce o lună fără patru din zece clienți-cheie, mari și mici deopotrivă.",
  },
  "concentration.gapWorst30": {
    name: "Față de linia de plutire, fără cei mai mari 30 %",
    formula: gap,
    meaning: "Cu cât ar fi luna peste sau sub linia de plutire.",
  },
  "concentration.gapWorst40": {
    name: "Față de linia de plutire, fără cei mai mari 40 %",
    formula: gap,
    meaning: "Cu cât ar fi luna peste sau sub linia de plutire.",
  },
  "concentration.gapSpread30": {
    name: "Față de linia de plutire, fără 30 % în medie",
    formula: gap,
    meaning: "Cu cât ar fi luna peste sau sub linia de plutire.",
  },
  "concentration.gapSpread40": {
    name: "Față de linia de plutire, fără 40 % în medie",
    formula: gap,
    meaning: "Cu cât ar fi luna peste sau sub linia de plutire.",
  },
  "concentration.bySeller": {
    name: "Cea mai mare cotă a unui agent",
    formula: "parte / total",
    meaning:
      "Cât din încasările pe douăsprezece luni depinde de un singur om. Peste 40 % este un risc pentru companie.",
  },
};
