import type { FigureWordsOf } from "../../figureWords.ts";

export const funnelFigures: FigureWordsOf<"funnel" | "leads"> = {
  "funnel.count": {
    name: "Au ajuns la etapă",
    formula: "câți au ajuns la etapă",
    meaning:
      "Câți oameni au ajuns până aici. La lead-uri rând cu rând: dintre cele create în lună.",
  },
  "funnel.conversion": {
    name: "Au trecut la etapa următoare",
    formula: "au trecut mai departe / au intrat",
    meaning:
      "Partea care a trecut mai departe. Peste 100 %: în lună au ieșit din etapă mai mulți decât au intrat.",
  },
  "funnel.overall": {
    name: "De la prima la ultima etapă",
    formula: "au trecut mai departe / au intrat, de la prima etapă până la bani",
    meaning: "Partea celor veniți care a ajuns la capăt.",
  },
  "funnel.usual": {
    name: "Trec de obicei",
    formula:
      "au trecut mai departe / au intrat, pe trei luni întregi, fiecare la vârsta de acum a lunii",
    meaning: "La ce ne putem aștepta de la acest pas. Cu aceasta se compară luna.",
  },
  "funnel.toNext": {
    name: "Trec în cele din urmă",
    formula: "au trecut mai departe / au intrat, pe trei luni întregi",
    meaning:
      "Din cei ajunși la etapă în trei luni întregi, partea care a trecut până azi mai departe.",
  },
  "funnel.toPaid": {
    name: "Lead-uri care plătesc",
    formula:
      "au trecut mai departe / au intrat, pe trei luni întregi, de la prima etapă până la bani",
    meaning: "Din lead-urile a trei luni întregi, partea care a plătit.",
  },
  "funnel.lost": {
    name: "Pierduți la pas",
    formula: "au intrat × cota obișnuită − au trecut mai departe, cel puțin zero",
    meaning: "Cu cât mai puțini au trecut mai departe decât de obicei.",
  },
  "funnel.leak": {
    name: "Pierderea pasului în bani",
    formula: "oameni pierduți × cota obișnuită a pașilor următori × prima tranzacție medie",
    meaning:
      "Cât ar fi adus cei pierduți la pas. Cea mai mare dintre pierderi este locul unde pâlnia curge.",
  },
  "funnel.againstDepartment": {
    name: "Pasul față de departament",
    formula: "cota proprie / cota departamentului, pe trei luni întregi",
    meaning:
      "De câte ori mai mulți trec decât în tot departamentul. Cel mai bun pas are locul 1, la ultimul e de lucrat.",
  },
  "funnel.firstDeal": {
    name: "Prima tranzacție medie",
    formula: "încasări / clienți",
    meaning:
      "Cât aduce în medie prima tranzacție a unui client nou, din încasările a douăsprezece luni.",
  },
  "funnel.cycleDays": {
    name: "Zile de la lead la bani",
    formula: "mijlocul șirului de zile de la prima etapă până la bani",
    meaning:
      "Jumătate dintre cei care au plătit au avut nevoie de mai puțin, jumătate de mai mult.",
  },
  "funnel.dealDays": {
    name: "Zile până la o tranzacție câștigată",
    formula: "mijlocul șirului de zile de la creare până la câștig",
    meaning: "Jumătate dintre tranzacțiile câștigate au durat mai puțin, jumătate mai mult.",
  },
  "leads.capacity": {
    name: "Lead-uri care pot fi preluate",
    formula: "lead-uri pe zi × zile lucrătoare proprii, adunate pe cine preia lead-uri",
    meaning: "Pentru câte lead-uri sunt mâini. În luna curentă: până azi.",
  },
  "leads.load": {
    name: "Încărcarea cu lead-uri",
    formula: "lead-uri / lead-uri care pot fi preluate",
    meaning: "Peste 1 vin mai multe lead-uri decât pot fi preluate: o parte se pierde.",
  },
  "leads.lost": {
    name: "Lead-uri rămase nepreluate",
    formula: "lead-uri − lead-uri care pot fi preluate, cel puțin zero",
    meaning: "Cel puțin atâtea lead-uri nu a avut cine să le preia.",
  },
  "leads.lostWorth": {
    name: "Cât ar fi adus lead-urile pierdute",
    formula: "lead-uri pierdute × cota celor care plătesc de obicei × prima tranzacție medie",
    meaning: "Banii plecați odată cu lead-urile nepreluate.",
  },
  "leads.late": {
    name: "Lead-uri preluate târziu",
    formula: "suma pe zile a lead-urilor peste ce se poate prelua în acea zi",
    meaning:
      "Au trebuit să aștepte altă zi. Lead-urile unei zile libere se numără în următoarea zi lucrătoare.",
  },
  "leads.needed": {
    name: "Necesar pentru plan",
    formula: "plan / (cota celor care plătesc de obicei × prima tranzacție medie)",
    meaning: "Câți trebuie să ajungă la această etapă ca planul încasărilor noi să iasă.",
  },
  "leads.short": {
    name: "Lead-uri care lipsesc",
    formula: "lead-uri necesare − lead-uri",
    meaning:
      "Câte lead-uri lipsesc până la planul încasărilor noi. Sub zero sunt mai multe decât trebuie.",
  },
  "leads.season": {
    name: "Partea din lead-urile anului",
    formula: "lead-urile acestei luni a anului / lead-urile unui an întreg",
    meaning: "Când vin lead-urile. Cele douăsprezece luni fac împreună anul.",
  },
  "leads.outcome": {
    name: "Lead-uri după rezultat",
    formula: "numărul de lead-uri cu acest rezultat",
    meaning: "Cum s-au încheiat lead-urile a douăsprezece luni.",
  },
  "leads.lostReason": {
    name: "Lead-uri pierdute după motiv",
    formula: "numărul de lead-uri pierdute cu acest motiv",
    meaning: "De ce s-au pierdut lead-urile a douăsprezece luni, cum spune fișierul.",
  },
};
