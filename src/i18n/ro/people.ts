import type { people as master } from "../en/people.ts";
import { plural } from "../plural.ts";

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

  shareTheLeadWith: (people, amount) => `Împreună în frunte: ${people}, cu câte ${amount}.`,
  byPayments: "Cine aduce cel mai mult?",
  byImprovement: "Cine a crescut cel mai mult față de media proprie?",
  byCaptured: "Ale cui negocieri au adăugat cel mai mult volum lunar?",
  improvement: "Creștere",
  improvementNote:
    "Creștere: cât aduce o zi lucrată luna aceasta față de ultimele trei luni întregi ale aceluiași om.",

  contest: {
    days: (from, to) => `${from} – ${to}`,
    atLeast: (minimum) => `cel puțin ${minimum}`,
    prize: (prize) => `premiu: ${prize}`,
    leads: (people, value, of) =>
      of.leaders === 1
        ? `În frunte: ${people}, cu ${value}; ${of.left}.`
        : `Împreună în frunte: ${people}, cu câte ${value}; ${of.left}.`,
    won: (people, value, winners) =>
      winners === 1
        ? `A câștigat ${people}, cu ${value}.`
        : `Au câștigat împreună ${people}, cu câte ${value}.`,
    nobodyYet: (left) => `Încă nu are nimeni un loc; ${left}.`,
    nobodyWon: "S-a încheiat fără câștigător.",
    beginsOn: (day) => `Începe pe ${day}.`,
    daysLeft: (days, n) =>
      `${plural("ro", n, { one: "a rămas", few: "au rămas", other: "au rămas" })} ${days} ${plural("ro", n, { one: "zi lucrătoare", few: "zile lucrătoare", other: "de zile lucrătoare" })}`,
    lastDay: "azi e ultima zi",
    reached: "Atins",
    behind: "Până la lider",
  },
};
