import type { FigureWordsOf } from "../../figureWords.ts";

export const attentionFigures: FigureWordsOf<"attention"> = {
  "attention.shortfall": {
    name: "Lipsă față de plan în ritmul acesta",
    formula: "plan − final de lună",
    meaning:
      "Cât va lipsi din planul lunii dacă fiecare zi aduce cât au adus zilele de până acum. Un departament sau un om e numit când e cauza a șase zecimi din lipsă.",
  },
  "attention.sleeping": {
    name: "Bani care au amuțit",
    formula: "suma valorii pe lună a clienților adormiți",
    meaning: "Cât aduceau pe lună clienții care tac mai mult decât le e obiceiul.",
  },
  "attention.leak": {
    name: "Cât costă scurgerea",
    formula: "oameni pierduți × cota obișnuită a pașilor următori × prima tranzacție medie",
    meaning:
      "Cât costă, în prime vânzări, pasul pâlniei care pierde cel mai mult față de luna lui obișnuită.",
  },
  "attention.leadsLost": {
    name: "Lead-uri peste puteri",
    formula: "lead-uri pierdute × cota celor care plătesc de obicei × prima tranzacție medie",
    meaning:
      "Cât ar fi adus lead-urile venite peste ce pot prelua managerii de lead-uri în zilele lor lucrătoare; cel puțin.",
  },
  "attention.notAsked": {
    name: "Cel mai mare spor necerut",
    formula: "ar putea cumpăra − cumpără",
    meaning:
      "Cu cât ar putea cumpăra mai mult pe lună un client-cheie căruia nu i-a cerut-o încă nimeni.",
  },
  "attention.overdueTalks": {
    name: "Spor în negocieri restante",
    formula: "suma sporului clienților cu un pas restant",
    meaning:
      "Cu cât ar putea cumpăra mai mult pe lună clienții-cheie al căror pas următor a trecut de zi.",
  },
};
