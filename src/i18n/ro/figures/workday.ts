import type { FigureWordsOf } from "../../figureWords.ts";

export const workdayFigures: FigureWordsOf<"workday"> = {
  "workday.minutes": {
    name: "Minute observate",
    formula: "minutele tuturor zilelor observate",
    meaning: "Cât timp le-a luat oamenilor observați, în total sau pentru aceasta.",
  },
  "workday.minutesPerDay": {
    name: "Minute pe zi",
    formula: "minute pentru aceasta / zile observate",
    meaning: "Cât dintr-o zi observată merge la aceasta.",
  },
  "workday.observedDays": {
    name: "Zile observate",
    formula: "zilele observate, la fiecare om separat",
    meaning: "Mai puțin de trei zile de om spun puțin: o zi e întâmplare.",
  },
  "workday.usefulShare": {
    name: "Partea utilă",
    formula: "minute pentru aceasta / minute observate",
    meaning: "Cât din timpul observat este util.",
  },
  "workday.wastedShare": {
    name: "Partea pierdută",
    formula: "minute pentru aceasta / minute observate",
    meaning: "Cât din timpul observat se pierde.",
  },
  "workday.coachingShare": {
    name: "Instruire și vizite comune",
    formula: "minute pentru aceasta / minute observate, alături — norma",
    meaning:
      "Cât din ziua șefului merge la instruirea oamenilor și la vizite împreună. Norma e jumătate, dacă Setările nu spun altfel.",
  },
  "workday.effectiveness": {
    name: "Media realizării planului",
    formula: "media realizării planului în ultimele trei luni pline",
    meaning: "Cine dintre cei observați face planul cel mai bine: de la ziua lui se învață.",
  },
  "workday.usualPerDay": {
    name: "Minute dintr-o zi obișnuită",
    formula: "minute pentru aceasta / zile observate, la cei care au plan",
    meaning: "Ziua observată medie a celor care au plan.",
  },
};
