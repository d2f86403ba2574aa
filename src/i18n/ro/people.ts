import { capitalised } from "../capitalised.ts";
import type { people as master } from "../en/people.ts";

export const people: typeof master = {
  title: "Oameni",
  description: (company, month) => `${company}, ${month}: cine cât aduce față de planul său la zi.`,
  leads: (person, share) => `Conduce ${person}: ${share} din planul la zi.`,
  leadsByPayments: (person, amount) => `Conduce ${person}: ${amount}.`,
  shareTheLead: (people, share) => `Conduc împreună ${people}: ${share} din planul la zi.`,
  noPeople: "Fișierul Excel nu numește pe nimeni care vinde.",
  chart: (month) => `${capitalised(month, "ro")}: realizat la zi, pe oameni`,
  chartByPayments: (month) => `${capitalised(month, "ro")}: încasat pe oameni`,
  chartFinding: (n, f) => `În ordinea locurilor, ${f.count(n)} în total.`,
  ofPlan: (fact, plan) => `${fact} din ${plan}`,
  place: "Locul",
  person: "Cine",
  averageDeal: "Tranzacție medie",
  largestDeal: "Cea mai mare",
  nobodyNote:
    "Fără agent: încasări fără agent, de la clienți fără agent. Oamenii și „fără agent” fac împreună compania.",
  leftNote: (names) => `Nu mai lucrează aici: ${names}.`,
  noPlanNote: "Cine nu are plan nu are loc: stă mai jos, după sumă.",
  table: (month) => `Oameni, ${month}`,
};
