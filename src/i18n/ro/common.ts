import type { common as master } from "../en/common.ts";
import { plural } from "../plural.ts";

const days = { one: "zi", few: "zile", other: "de zile" } as const;
const workingDays = {
  one: "zi lucrătoare",
  few: "zile lucrătoare",
  other: "de zile lucrătoare",
} as const;

export const common: typeof master = {
  languageName: "Română",
  nobody: "Fără agent",
  notAvailable: "n/d",

  navigation: {
    label: "Pagini",
    home: "Privire generală",
    accounts: "Clienți-cheie",
    clients: "Clienți",
    people: "Oameni",
    activity: "Activitate",
    funnel: "Pâlnie",
    income: "Încasări",
    structure: "Structură",
    data: "Date",
    wall: "Ecran",
    skip: "Sari la conținut",
    languages: "Limbi",
  },

  severity: { error: "Eroare", warning: "De verificat", information: "De știut" },

  received: "Încasat",
  plan: "Plan",
  ofPlan: (amount) => `din ${amount}`,
  planToDate: "Realizat la zi",
  neededPerDay: "Necesar pe zi",
  waterline: "Linia de plutire",
  underWater: (amount) => `cu ${amount} sub linia de plutire`,
  aboveWater: (amount) => `cu ${amount} peste linia de plutire`,

  buysNow: "Cumpără",
  couldBuy: "Ar putea cumpăra",
  buysAndCould: "Cumpără → ar putea cumpăra",
  upside: "Potențial de creștere",
  asked: "Cerut",
  agreed: "Convenit",
  before: "Înainte",
  actionStatus: {
    open: "În lucru",
    done: "Făcut",
    dropped: "Renunțat",
    overdue: "Restant",
  },

  workingDaysLeft: (n, f) =>
    `${plural("ro", n, { one: "a rămas", few: "au rămas", other: "au rămas" })} ${f.count(n)} ${plural("ro", n, workingDays)}`,
  workingDayOf: (day, of, f) => `ziua lucrătoare ${f.count(day)} din ${f.count(of)}`,
  accounts: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "client-cheie", few: "clienți-cheie", other: "de clienți-cheie" })}`,
  people: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "om", few: "oameni", other: "de oameni" })}`,
  rows: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "rând", few: "rânduri", other: "de rânduri" })}`,
  more: (n, f) => `încă ${f.count(n)}`,

  figuresOf: (day) => `Date din ${day}`,
  dataDaysOld: (n, f) => `Datele au ${f.count(n)} ${plural("ro", n, days)}`,

  used: "Folosite",
  setAside: "Neluate în calcul",
  skipped: "Sărite",

  explain: "Cum s-a calculat",
  formula: "Formula",
  numbers: "Cifre",
  cells: "Celule",
  filter: "Filtru în fișierul Excel",
  reason: "De ce lipsește cifra",

  table: "Tabel",
  copy: "Copiază",
  copied: "Copiat",
  find: "Caută",
  sortBy: (column) => `Sortează după „${column}”`,

  notFound: {
    title: "Această pagină nu există",
    sentence: "A fost mutată sau eliminată; prima pagină duce la toate celelalte.",
  },
};
