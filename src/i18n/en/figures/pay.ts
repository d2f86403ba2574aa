import type { FigureWordsOf } from "../../figureWords.ts";

export const payFigures: FigureWordsOf<"pay"> = {
  "pay.base": {
    name: "Base pay",
    formula: "base pay a month / working days × days employed",
    meaning:
      "Fixed pay of the month. Who joined or left in it has the part for the days employed; leave is paid.",
  },
  "pay.commission": {
    name: "Commission",
    formula: "counted for commission × commission rate",
    meaning:
      "Commission on what came in so far, by the rates of the product, the kind of client and the person. More refunded than received is no commission.",
  },
  "pay.total": {
    name: "Pay so far",
    formula: "base pay + commission",
    meaning: "Base pay of the month and the commission on what has come in.",
  },
  "pay.totalAt1": {
    name: "Pay at plan",
    formula: "base pay + commission",
    meaning: "What the person would be paid when the plan is met.",
  },
  "pay.totalAt2": {
    name: "Pay at twice the plan",
    formula: "base pay + commission",
    meaning: "What the person would be paid at twice the plan; more should always pay more.",
  },
  "pay.totalAt3": {
    name: "Pay at three times the plan",
    formula: "base pay + commission",
    meaning:
      "What the person would be paid at three times the plan: no ceiling should stop the best.",
  },
  "pay.baseShare": {
    name: "Base pay in pay at plan",
    formula: "base pay / pay",
    meaning:
      "How much of the pay at plan is certain. In the client department more of it should be, among sellers at most half.",
  },
  "pay.costShare": {
    name: "Pay in sales",
    formula: "pay / fact",
    meaning:
      "What part of the money received so far pay takes. Early in a month it is high, as base pay is of the whole month.",
  },
  "pay.costShareAt1": {
    name: "Pay in sales at plan",
    formula: "pay / sales",
    meaning: "What part of the money received pay would take.",
  },
  "pay.costShareAt2": {
    name: "Pay in sales at twice the plan",
    formula: "pay / sales",
    meaning: "What part of the money received pay would take.",
  },
  "pay.costShareAt3": {
    name: "Pay in sales at three times the plan",
    formula: "pay / sales",
    meaning: "What part of the money received pay would take.",
  },
  "pay.clientDepartmentRatio": {
    name: "Client department’s pay against sellers’",
    formula: "client department’s pay / sellers’ pay",
    meaning:
      "Mean pay at plan of those who keep clients over that of those who win them. At 1 and above nobody will want to hunt.",
  },
};
