import type { person as master } from "../en/person.ts";
import { plural } from "../plural.ts";

export const person: typeof master = {
  description: (name, month) =>
    `${name}, ${month}: luna față de plan, tranzacțiile, clienții-cheie și pe cine să sune.`,
  leftOn: (day) => `plecat pe ${day}`,
  ofPlan: (toDate, fact, plan) => `${toDate} realizat la zi: ${fact} din ${plan}.`,
  noPlan: (fact) => `Încasat ${fact}; luna aceasta nu are plan.`,
  nothing: "Luna aceasta nu are nici încasări, nici plan.",
  needed: (amount) => `Pentru plan e nevoie de ${amount} pe zi.`,
  planMade: "Planul e făcut.",
  improvement: (change) =>
    `O zi lucrată aduce ${change} față de ultimele trei luni întregi proprii.`,
  ceiling: (largest, share, second) =>
    `Cea mai mare tranzacție din an: ${largest}, ${share} din cea mai mare a departamentului; a doua: ${second}.`,
  ceilingOfAll: (largest, second) =>
    `Cea mai mare tranzacție din an: ${largest}, cea mai mare din departament; a doua: ${second}.`,
  contestLeads: (contest, value) => `${contest}: în frunte, cu ${value}.`,
  contestPlace: (contest, place, gap) => `${contest}: locul ${place}; până la lider ${gap}.`,
  contestWithout: (contest, value) => `${contest}: ${value} până acum, încă fără loc.`,
  monthsChart: (name) => `${name}: încasat pe luni`,
  figures: "Luna aceasta și ultimele douăsprezece",
  activity: "Lucrul cu clienții luna aceasta",
  accounts: "Cât ar putea adăuga clienții-cheie?",
  couldAdd: (accounts, upside) => `${accounts}: se pot adăuga ${upside} pe lună.`,
  calls: "Pe cine să sune?",
  toCall: (n, f) =>
    `De sunat: ${f.count(n)} ${plural("ro", n, { one: "client", few: "clienți", other: "de clienți" })}.`,
};
