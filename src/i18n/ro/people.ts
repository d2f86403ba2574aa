import type { people as master } from "../en/people.ts";

export const people: typeof master = {
  title: "Oameni",
  description: (company, month) =>
    `${company}, ${month}: cine cât aduce și cum stă fiecare față de planul la zi.`,
  leads: (person, share) => `În frunte: ${person}, cu ${share} realizat la zi.`,
  leadsByPayments: (person, amount) => `În frunte: ${person}, cu ${amount}.`,
  shareTheLead: (people, share) => `Împreună în frunte: ${people}, cu ${share} realizat la zi.`,
  noPeople: "În fișier nu este trecut nimeni care vinde.",
  chart: (month) => `Realizat la zi pe oameni, ${month}`,
  chartByPayments: (month) => `Încasat pe oameni, ${month}`,
  chartFinding: (n, f) => `În ordinea locurilor, în total ${f.count(n)}.`,
  ofPlan: (fact, plan) => `${fact} din ${plan}`,
  place: "Locul",
  person: "Angajat",
  averageDeal: "Tranzacția medie",
  largestDeal: "Cea mai mare tranzacție",
  nobodyNote:
    "Fără agent: încasări fără agent, de la clienți fără agent. Oamenii și „fără agent” fac împreună suma companiei.",
  leftNote: (names) => `Nu mai lucrează aici: ${names}.`,
  noPlanNote: "Cine nu are plan nu are loc: este mai jos, după suma adusă.",
  table: (month) => `Oameni, ${month}`,
};
