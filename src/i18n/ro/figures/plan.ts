import type { FigureWordsOf } from "../../figureWords.ts";

export const planFigures: FigureWordsOf<"plan"> = {
  "plan.amount": {
    name: "Plan",
    formula:
      "rândul propriu din plan; dacă lipsește, suma planurilor departamentelor sau agenților",
    meaning: "Cât trebuie să aducă luna.",
  },
  "plan.fact": {
    name: "Încasat",
    formula: "încasări + restituiri",
    meaning:
      "Cât a intrat luna aceasta până în ziua datelor. Restituirile sunt cu minus și scad suma.",
  },
  "plan.share": {
    name: "% din planul lunii",
    formula: "încasat / plan",
    meaning: "Cât din planul lunii s-a încasat deja.",
  },
  "plan.completionToDate": {
    name: "Realizarea planului la zi",
    formula: "încasat / (plan / zile lucrătoare × zile lucrate)",
    meaning:
      "Încasările față de planul zilelor lucrate până acum. Sub 100 %, în ritmul acesta planul lunii nu se face.",
  },
  "plan.expectedToDate": {
    name: "Plan până azi",
    formula: "plan / zile lucrătoare × zile lucrate",
    meaning: "Cât trebuia să intre până acum dacă fiecare zi lucrătoare aducea la fel.",
  },
  "plan.shortfall": {
    name: "Lipsește din planul la zi",
    formula: "plan până azi − încasat, niciodată sub zero",
    meaning:
      "Cât lipsește deja. La lipsa cea mai mare ne uităm întâi, oricât de bine ar merge restul.",
  },
  "plan.remaining": {
    name: "Rămas până la plan",
    formula: "plan − încasat",
    meaning: "Cât mai lipsește până la plan; cu minus înseamnă peste plan.",
  },
  "plan.averagePerDay": {
    name: "Pe zi până acum",
    formula: "încasat / zile lucrate",
    meaning: "Cât a adus în medie o zi lucrătoare din această lună.",
  },
  "plan.neededPerDay": {
    name: "Necesar pe zi",
    formula: "(plan − încasat) / zile rămase, cel puțin zero",
    meaning: "Cât trebuie să aducă fiecare zi lucrătoare rămasă ca planul să fie făcut.",
  },
  "plan.paceRatio": {
    name: "Ritmul necesar",
    formula: "necesar pe zi / pe zi până acum",
    meaning: "De câte ori mai mult trebuie să aducă o zi ca planul să fie făcut.",
  },
  "plan.status": {
    name: "Stare",
    formula:
      "realizat la zi față de pragurile „peste plan”, „în grafic”, „la risc”; după sfârșitul lunii, dacă s-a ajuns la 100 % din plan",
    meaning: "Cum merge luna. În primele două zile lucrătoare este prea devreme de spus.",
  },
  "plan.today": {
    name: "Azi",
    formula: "încasări + restituiri din acea zi",
    meaning: "Cât a intrat în ziua datelor.",
  },
  "plan.todayNeeded": {
    name: "Necesar azi",
    formula: "(plan − încasat până ieri) / (zile rămase + 1)",
    meaning: "Cât trebuie să aducă ziua de azi ca planul să se facă în ritm egal.",
  },
  "plan.missedInRow": {
    name: "Luni la rând sub plan",
    formula: "luni întregi sub plan, una după alta, până la ultima",
    meaning: "De cât timp nu se face planul. Luna în curs nu intră.",
  },
  "plan.workingDays": {
    name: "Zile lucrătoare",
    formula: "zilele lunii fără zile libere și sărbători, după calendar și foaia „Calendar”",
    meaning: "Câte zile lucrătoare are luna.",
  },
  "plan.daysWorked": {
    name: "Zile lucrate",
    formula: "zile lucrătoare până în ziua datelor, inclusiv",
    meaning: "Câte zile lucrătoare din lună au trecut.",
  },
  "plan.daysLeft": {
    name: "Zile lucrătoare rămase",
    formula: "zile lucrătoare − zile lucrate",
    meaning: "Câte zile lucrătoare mai are luna.",
  },
};
