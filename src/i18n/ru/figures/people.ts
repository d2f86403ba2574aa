import type { FigureWordsOf } from "../../figureWords.ts";

export const peopleFigures: FigureWordsOf<"people"> = {
  "people.place": {
    name: "Место по выполнению плана",
    formula: "по порядку выполнения плана на дату; у равных место общее",
    meaning: "Чтобы не всегда побеждала самая большая территория.",
  },
  "people.placeByPayments": {
    name: "Место по оплатам",
    formula: "по порядку факта; у равных место общее",
    meaning: "Кто принёс больше денег в этом месяце.",
  },
  "people.averageDeal": {
    name: "Средняя сделка",
    formula: "поступления / сделок",
    meaning: "Сколько в среднем приносит одна сделка.",
  },
  "people.largestDeal": {
    name: "Самая крупная сделка",
    formula: "наибольшая из сделок",
    meaning: "Самая крупная сделка месяца.",
  },
};
