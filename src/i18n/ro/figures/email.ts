import type { FigureWordsOf } from "../../figureWords.ts";

export const emailFigures: FigureWordsOf<"email"> = {
  "email.sent": {
    name: "Scrisori trimise",
    formula: "scrisori trimise",
    meaning: "Câte scrisori au plecat.",
  },
  "email.deliveryRate": {
    name: "Livrate",
    formula: "scrisori livrate / scrisori trimise",
    meaning: "Câte dintre scrisorile trimise au ajuns. O parte mică înseamnă adrese vechi.",
  },
  "email.openRate": {
    name: "Deschise",
    formula: "scrisori deschise / (scrisori livrate + scrisori trimise fără date de livrare)",
    meaning: "Câți dintre cei care au primit scrisoarea au deschis-o: e munca subiectului.",
  },
  "email.clickRate": {
    name: "Clic",
    formula: "scrisori cu clic / (scrisori livrate + scrisori trimise fără date de livrare)",
    meaning: "Câți dintre cei care au primit scrisoarea au urmat un link.",
  },
  "email.replyRate": {
    name: "Au răspuns",
    formula: "scrisori cu răspuns / (scrisori livrate + scrisori trimise fără date de livrare)",
    meaning: "Câți dintre cei care au primit scrisoarea au răspuns.",
  },
  "email.unsubscribeRate": {
    name: "Dezabonați",
    formula: "dezabonați / (scrisori livrate + scrisori trimise fără date de livrare)",
    meaning: "Câți dintre cei care au primit scrisoarea nu mai vor altele.",
  },
  "email.dealsPerThousand": {
    name: "Tranzacții la mia de scrisori",
    formula: "1000 × tranzacții / (scrisori livrate + scrisori trimise fără date de livrare)",
    meaning: "Câte tranzacții au adus o mie de scrisori.",
  },
};
