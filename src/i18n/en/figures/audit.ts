import type { FigureWordsOf } from "../../figureWords.ts";

export const auditFigures: FigureWordsOf<"audit"> = {
  "audit.score": {
    name: "Audit, points",
    formula: "sum of the points",
    meaning: "How many points the last audit gave. Criteria without a score are left out.",
  },
  "audit.share": {
    name: "Audit",
    formula: "points / most points",
    meaning: "How much of what it could be the department is, by its own audit.",
  },
  "audit.change": {
    name: "Change since the audit before",
    formula: "share now − share before, over the criteria of both audits",
    meaning:
      "How far the department has come since it was last judged, over the criteria that both audits judged.",
  },
  "audit.criterion": {
    name: "Criterion",
    formula: "points / most points",
    meaning: "How the department scored on one criterion of the audit.",
  },
  "audit.unjudged": {
    name: "Criteria without a score",
    formula: "criteria whose score is empty",
    meaning: "What the last audit has left open.",
  },
};
