import type { FigureWordsOf } from "../../figureWords.ts";

export const contestFigures: FigureWordsOf<"contest"> = {
  "contest.standing": {
    name: "Место в конкурсе",
    formula: "по набранному; равные делят место",
    meaning: "Место занимает только тот, кто набрал минимум.",
  },
  "contest.value": {
    name: "Набрано в конкурсе",
    formula: "что засчитано с первого дня по последний",
    meaning: "Сколько человек набрал за дни конкурса.",
  },
  "contest.gap": {
    name: "До лидера",
    formula: "лидер − набрано",
    meaning: "Сколько не хватает, чтобы догнать лидера; у лидера ноль.",
  },
  "contest.daysLeft": {
    name: "Осталось дней конкурса",
    formula: "рабочие дни после этого до последнего",
    meaning: "Ноль — сегодня последний день.",
  },
};
