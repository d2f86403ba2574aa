import type { FigureWordsOf } from "../../figureWords.ts";

export const auditFigures: FigureWordsOf<"audit"> = {
  "audit.score": {
    name: "Audit, puncte",
    formula: "suma punctelor",
    meaning: "Câte puncte a dat ultimul audit. Criteriile fără punctaj nu intră.",
  },
  "audit.share": {
    name: "Nota auditului",
    formula: "puncte / punctaj maxim",
    meaning: "Cât din ce ar putea fi este departamentul, după propriul audit.",
  },
  "audit.change": {
    name: "Schimbarea față de auditul dinainte",
    formula: "cota acum − cota înainte, unde criterii comune sunt",
    meaning:
      "Cât a avansat departamentul de la ultima apreciere, pe criteriile apreciate de ambele ori.",
  },
  "audit.criterion": {
    name: "Criteriu",
    formula: "puncte / punctaj maxim",
    meaning: "Cât a luat departamentul la un criteriu al auditului.",
  },
  "audit.unjudged": {
    name: "Criterii fără punctaj",
    formula: "criterii al căror punctaj e gol",
    meaning: "Ce a lăsat deschis ultimul audit.",
  },
};
