import type { FigureWordsOf } from "../../figureWords.ts";

export const contestFigures: FigureWordsOf<"contest"> = {
  "contest.standing": {
    name: "Locul în concurs",
    formula: "ordine după cât s-a atins; cei egali împart locul",
    meaning: "Are loc doar cine a atins minimul.",
  },
  "contest.value": {
    name: "Atins în concurs",
    formula: "ce a contat din prima zi până în ultima",
    meaning: "Cât a adus omul în zilele concursului.",
  },
  "contest.gap": {
    name: "Până la lider",
    formula: "lider − atins",
    meaning: "Cât lipsește până la lider; la lider, nimic.",
  },
  "contest.daysLeft": {
    name: "Zile rămase din concurs",
    formula: "zile lucrătoare după aceasta până la ultima",
    meaning: "Zero înseamnă că azi e ultima zi.",
  },
};
