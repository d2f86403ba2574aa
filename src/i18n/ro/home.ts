import { capitalised } from "../capitalised.ts";
import type { home as master } from "../en/home.ts";
import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

const errors = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("ro", n, { one: "eroare", few: "erori", other: "de erori" })}`;
const warnings = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("ro", n, { one: "avertisment", few: "avertismente", other: "de avertismente" })}`;
const clientsOf = (n: number, areKey: boolean, f: Formats): string =>
  `${f.count(n)} ${areKey ? plural("ro", n, { one: "client-cheie", few: "clienți-cheie", other: "de clienți-cheie" }) : plural("ro", n, { one: "client", few: "clienți", other: "de clienți" })}`;

export const home: typeof master = {
  title: "Privire generală",
  description: (company, day) =>
    `${company}, ${day}: luna față de plan, banii pe care nu i-a cerut nimeni, ce are nevoie de tine.`,
  hint: "Atingeți orice cifră: se deschid formula și celulele.",

  willMakePlan: (month) => `Facem planul pe ${month}?`,
  madePlan: (month) => `S-a făcut planul pe ${month}?`,
  whatCame: (month) => `Ce a adus luna ${month}?`,
  shareOfPlan: (share, plan) => `${share} din ${plan}`,
  toDate: (status, share) => `${status}: ${share} din planul la zi.`,
  statusOnly: (status) => `${status}.`,
  tooEarly: "Primele zile din lună: prea devreme de spus.",
  pace: (needed, soFar) => `Pentru plan e nevoie de ${needed} pe zi; până acum ${soFar}.`,
  paceEnough: (soFar, needed) => `Până acum ${soFar} pe zi; pentru plan ajung ${needed}.`,
  paceUnknown: (needed) => `Pentru plan e nevoie de ${needed} pe zi.`,
  overPlan: (over) => `Plan făcut, cu ${over} peste.`,
  missedBy: (short) => `Au lipsit ${short} până la plan.`,
  noPlan: (month) => `Fișierul Excel nu are plan pe ${month}.`,
  monthChart: (month) => `${capitalised(month, "ro")}: încasat zi de zi`,
  monthChartFinding: (fact, plan, waterline) =>
    `Încasat ${fact}${plan === null ? "" : `, plan ${plan}`}${waterline === null ? "" : `, linia de plutire ${waterline}`}.`,
  day: "Ziua",
  receivedThatDay: "Încasat",
  receivedSoFar: "Până acum",
  planLine: "Plan până atunci",

  whereUnasked: "Unde sunt cei mai mulți bani neceruți?",
  unasked: (client, current, possible) =>
    `${client} cumpără de ${current} pe lună și ar putea lua de ${possible}. Nimeni n-a cerut.`,
  unaskedUpside: (client, upside) =>
    `${client} ar putea lua cu ${upside} mai mult pe lună. Nimeni n-a cerut.`,
  allAsked: "Cu toți cei care pot lua mai mult s-a vorbit deja.",
  noPossible: "Niciun client nu are volum posibil în fișierul Excel: nu e cu ce compara.",

  howMonthsGo: "Cum merg lunile?",
  monthBrought: (month, total) => `${capitalised(month, "ro")} a adus ${total}`,
  monthBringsSoFar: (month, total) => `${capitalised(month, "ro")} a adus până acum ${total}`,
  onPrevious: (change) => `${change} față de luna trecută`,
  onLastYear: (change) => `${change} față de aceeași lună din anul trecut`,
  onPreviousSoFar: (change) => `${change} față de tot atâtea zile lucrătoare din luna trecută`,
  onLastYearSoFar: (change) => `${change} față de anul trecut`,
  withChanges: (said, changes) =>
    changes.length === 0 ? `${said}.` : `${said}: ${changes.join(", ")}.`,
  paymentsCame: ({ payments, count, average, largest }) =>
    `Luna aceasta ${count} ${plural("ro", payments, { one: "încasare", few: "încasări", other: "de încasări" })}, în medie ${average}, cea mai mare ${largest}.`,
  underWaterline: ({ under, of, text }, f) =>
    `Sub linia de plutire: ${text} ${plural("ro", under, { one: "lună", few: "luni", other: "de luni" })} din ultimele ${f.count(of)} întregi.`,
  monthsChart: "Încasat pe luni",
  monthsChartFinding: (first, last) => `${capitalised(first, "ro")} – ${last}.`,
  month: "Luna",
  underWay: (month) => `${month}, în curs`,
  noPayments: "Încă nu sunt încasări.",

  whatIfLost: "Ce se întâmplă dacă un concurent îi ia pe cei mai buni?",
  lossRange: ({ leaving, all, areKey, low, high }, f) =>
    `Dacă un concurent ia ${f.count(leaving)} din ${areKey ? "" : "cei mai mari "}${clientsOf(all, areKey, f)}, pleacă între ${low} și ${high} pe lună.`,
  lossExact: ({ leaving, all, areKey, loss }, f) =>
    leaving === all
      ? `Dacă un concurent ia ${areKey ? "toți clienții-cheie" : "clienții cei mai mari"}, pleacă ${loss} pe lună.`
      : `Dacă un concurent ia ${f.count(leaving)} din ${areKey ? "" : "cei mai mari "}${clientsOf(all, areKey, f)}, pleacă ${loss} pe lună.`,
  largestClients: (n, share, f) =>
    n === 1
      ? `Cel mai mare client aduce ${share} din încasările pe douăsprezece luni`
      : `Cei mai mari ${f.count(n)} aduc ${share}`,
  leftWorst: (left, gap) =>
    `Dacă pleacă cei mai mari, rămân ${left} pe lună${gap === null ? "" : `, ${gap}`}`,
  equalClients: (n, text) =>
    `Ca și cum ar fi ${text} ${plural("ro", n, { one: "client egal", few: "clienți egali", other: "de clienți egali" })}`,

  whoLeads: "Cine conduce?",
  allPeople: "Toți oamenii",

  whatCouldTheyTake: "Cât ar putea lua clienții-cheie?",
  allAccounts: "Toți clienții-cheie",

  isDataSound: "Ne putem baza pe date?",
  dataLine: (errorCount, warningCount, f) =>
    errorCount + warningCount === 0
      ? "Toate rândurile fișierului intră în calcul."
      : `${[errorCount > 0 ? errors(errorCount, f) : "", warningCount > 0 ? warnings(warningCount, f) : ""].filter(Boolean).join(", ")}.`,
  seeData: "Pagina de date",
};
