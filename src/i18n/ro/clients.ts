import type { clients as master } from "../en/clients.ts";
import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

const days = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("ro", n, { one: "zi", few: "zile", other: "de zile" })}`;

const spoken = (gap: number | null, f: Formats): string => {
  if (gap === null) return "nesunat niciodată";
  return gap === 0 ? "contactat azi" : `contactat acum ${days(gap, f)}`;
};

const clientsOf = (n: number): string =>
  plural("ro", n, { one: "client", few: "clienți", other: "de clienți" });

export const clients: typeof master = {
  title: "Clienți",
  description: (company) =>
    `${company}: pe cine trebuie sunat și cât valorează, și cum stau încasările noi, curente și VIP față de plan.`,

  whomToCall: "Pe cine sunăm?",
  toCall: (n, text, worth) =>
    `De sunat: ${text} ${clientsOf(n)}${worth === null ? "" : `, în joc ${worth} pe lună`}.`,
  nobodyToCall: "Nu trebuie sunat nimeni: toți clienții plătesc în ritmul lor.",
  first: ({ client, worth, why, caller }) =>
    `Întâi ${client}${worth === null ? "" : `, ${worth} pe lună`}: ${why}. ${caller === null ? "Nu se ocupă nimeni de el" : `Sună ${caller}`}.`,
  nobodys: (n, text, worth) =>
    `Dintre ei, ${text} ${clientsOf(n)} fără cineva care să sune${worth === null ? "" : `: ${worth} pe lună`}. De predat altcuiva.`,
  groupChart: "Cât valorează pe lună clienții de sunat",
  mostIn: (group, share) => `${group}: ${share} din ce este în joc.`,
  clientsCount: (n, f) => `${f.count(n)} ${clientsOf(n)}`,
  group: {
    neverPaid: "Nu au cumpărat niciodată",
    lost: "Pierduți",
    sleeping: "Inactivi",
    once: "Au cumpărat o dată",
    notContactedOnly: "Cumpără, dar nesunați",
  },
  why: {
    neverPaid: (gap, f) => `nu a cumpărat încă, ${spoken(gap, f)}`,
    unknownContact: "nu a cumpărat încă",
    lost: (n, f) => `pierdut, ${days(n, f)} fără încasare`,
    sleeping: (n, f) => `tace de ${days(n, f)}`,
    once: (n, f) => `una-două cumpărări, acum ${days(n, f)}`,
    notContacted: (n, f) => `nesunat de ${days(n, f)}`,
    neverContacted: "nesunat niciodată",
  },
  byCaller: "Cine pe cine sună",
  allToCall: "Toți clienții de sunat",
  client: "Client",
  reason: "De ce",
  worth: "Pe lună",
  sincePayment: "Zile fără încasare",
  sinceContact: "Zile fără contact",
  caller: "Sună",
  toCallColumn: "De sunat",
  andMore: (n, f) =>
    `Și încă ${f.count(n)} ${clientsOf(n)} cu valoare mai mică; intră și ei în totalurile de sus.`,

  kindsOnPlan: "Fac planul încasările noi, curente și VIP?",
  whatCameByKind: "Ce vine de la clienți noi, actuali și VIP?",
  kind: { new: "Noi", current: "Curente", vip: "VIP" },
  kindOf: { new: "încasări noi", current: "încasări curente", vip: "încasări VIP" },
  short: ({ who, kind, short, fact, plan }) =>
    `${who}, ${kind}: lipsesc ${short} din planul la zi, încasat ${fact} din ${plan}.`,
  company: "Compania",
  allOnPlan: "Încasările noi, curente și VIP sunt toate la nivelul planului la zi.",
  noPlanByKind: (parts) => `${parts}. Nu există plan pe feluri de încasări.`,
  came: (kind, amount) => `${kind}: ${amount}`,
  kindChart: (month) => `Încasări noi, curente și VIP, realizat la zi, ${month}`,
  kindTable: (month) => `Încasări noi, curente și VIP față de plan, ${month}`,
  byMonth: {
    new: "Încasări noi, lună de lună",
    current: "Încasări curente, lună de lună",
    vip: "Încasări VIP, lună de lună",
  },
  whose: "Ale cui",
  ofWhat: "Încasări",
  shortfall: "Lipsă la zi",

  whoBrings: "Cine aduce clienți noi, cine încasează de la cei actuali?",
  bringsMost: (person, amount, whole) =>
    `Cel mai mult de la clienți noi: ${person}, cu ${amount} din ${whole}.`,
  collectsMost: (person, amount, whole) =>
    `Cel mai mult de la cei actuali: ${person}, cu ${amount} din ${whole}.`,
  nothingNew: "De la clienți noi nu a venit nimic luna aceasta.",
  bringsTable: (month) => `Încasări pe oameni și feluri, ${month}`,
  newShare: "Partea celor noi",

  comeBack: "Revin clienții?",
  repeatShare: (share) =>
    `${share} dintre cei care au avut nouăzeci de zile la dispoziție au cumpărat din nou.`,
  newAndReturned: (fresh, returned) =>
    returned === null
      ? `Clienți noi luna aceasta: ${fresh}.`
      : `Clienți noi luna aceasta: ${fresh}; reveniți după un an sau mai mult: ${returned}.`,
  groupsPerClient: (count) => `Grupe de produse pe client într-un an, în medie: ${count}.`,
  newGroups: (amount) => `${amount} luna aceasta din grupe pe care clientul nu le mai cumpărase.`,
  referred: (amount) => `${amount} de la clienți noi veniți prin recomandare.`,
  swing: (share) => `Cea mai bună și cea mai slabă lună din an diferă cu ${share} din medie.`,
};
