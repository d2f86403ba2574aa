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
  company: "Compania",
  nobody: "Fără agent",
  notAvailable: "n/d",
  tooLittleData: "Prea puține date",

  navigation: {
    label: "Pagini",
    home: "Privire generală",
    accounts: "Clienți-cheie",
    people: "Oameni",
    data: "Date",
    wall: "Ecran",
    skip: "Sari la conținut",
    languages: "Limbi",
    back: "Înapoi",
  },

  status: {
    early: "Prea devreme de spus",
    ahead: "Peste plan",
    "on-track": "În grafic",
    "at-risk": "La risc",
    behind: "În urmă",
    made: "Plan făcut",
    missed: "Ratat",
  },
  severity: { error: "Eroare", warning: "De verificat", information: "De știut" },
  early: "Primele zile din lună: încă fără verdict",

  received: "Încasat",
  receivedIn: (month) => `Încasat în ${month}`,
  plan: "Plan",
  planOf: (amount) => `plan ${amount}`,
  ofPlan: (amount) => `din ${amount}`,
  shareOfPlan: "% din planul lunii",
  planToDate: "Realizat la zi",
  planToDateInFull: "Realizarea planului la zi",
  expectedToDate: "Plan până azi",
  remaining: "Rămas până la plan",
  landing: "Estimare sfârșit de lună",
  neededPerDay: "Necesar pe zi",
  perDaySoFar: "Pe zi până acum",
  today: "Azi",
  waterline: "Linia de plutire",
  waterlineOf: (amount) => `linia de plutire ${amount}`,
  underWater: (amount) => `cu ${amount} sub linia de plutire`,
  aboveWater: (amount) => `cu ${amount} peste linia de plutire`,
  perMonth: (amount) => `${amount} pe lună`,
  perDay: (amount) => `${amount} pe zi`,

  keyAccount: "Client-cheie",
  keyAccounts: "Clienți-cheie",
  buysNow: "Cumpără",
  couldBuy: "Ar putea cumpăra",
  buysAndCould: "Cumpără → ar putea cumpăra",
  upside: "Potențial de creștere",
  couldAdd: "putem adăuga",
  nobodyHasAsked: "Nimeni n-a cerut",
  asked: "Cerut",
  agreed: "Convenit",
  buysSince: "Cumpără de atunci",
  before: "Înainte",
  captured: "Câștigat",
  talkOverdue: (n, f) => `Negociere restantă de ${f.count(n)} ${plural("ro", n, days)}`,
  actionStatus: {
    open: "În lucru",
    done: "Făcut",
    dropped: "Renunțat",
    overdue: "Restant",
  },

  fromNew: "De la clienți noi",
  fromCurrent: "De la clienți actuali",
  fromVip: "VIP",

  workingDaysLeft: (n, f) =>
    `${plural("ro", n, { one: "a rămas", few: "au rămas", other: "au rămas" })} ${f.count(n)} ${plural("ro", n, workingDays)}`,
  workingDayOf: (day, of, f) => `ziua lucrătoare ${f.count(day)} din ${f.count(of)}`,
  clients: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "client", few: "clienți", other: "de clienți" })}`,
  accounts: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "client-cheie", few: "clienți-cheie", other: "de clienți-cheie" })}`,
  people: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "om", few: "oameni", other: "de oameni" })}`,
  payments: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "încasare", few: "încasări", other: "de încasări" })}`,
  rows: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "rând", few: "rânduri", other: "de rânduri" })}`,
  days: (n, f) => `${f.count(n)} ${plural("ro", n, days)}`,
  workingDays: (n, f) => `${f.count(n)} ${plural("ro", n, workingDays)}`,
  months: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "lună", few: "luni", other: "de luni" })}`,
  more: (n, f) => `încă ${f.count(n)}`,

  figuresOf: (day) => `Date din ${day}`,
  dataDaysOld: (n, f) => `Datele au ${f.count(n)} ${plural("ro", n, days)}`,

  used: "Folosite",
  setAside: "Neluate în calcul",
  skipped: "Sărite",
  controlTotal: "Total de control",

  explain: "Cum s-a calculat",
  formula: "Formula",
  numbers: "Cifre",
  cells: "Celule",
  filter: "Filtru în fișierul Excel",
  reason: "De ce lipsește cifra",

  workbook: "fișierul Excel",
  sheet: "foaia",
  cell: "celula",

  table: "Tabel",
  showTable: "Aceleași cifre în tabel",
  copy: "Copiază",
  copied: "Copiat",
  find: "Caută",
  sortBy: (column) => `Sortează după „${column}”`,
  showAll: "Arată tot",
  close: "Închide",
  total: "Total",
  other: "Altele",
};
