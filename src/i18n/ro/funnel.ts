import { strong } from "../emphasis.ts";
import type { funnel as english } from "../en/funnel.ts";
import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

const days = (n: number): string => plural("ro", n, { one: "zi", few: "zile", other: "de zile" });

/** The page of the funnel. */
export const funnel: typeof english = {
  title: "Pâlnia",
  description: (company) =>
    `Unde pierde pâlnia de vânzări a companiei ${company} oameni și bani și dacă sunt mâini pentru toate lead-urile.`,
  stages: {
    lead: "Lead",
    qualified: "Calificat",
    meeting: "Întâlnire",
    offer: "Ofertă",
    negotiation: "Negociere",
    contract: "Contract",
    paid: "Încasat",
    "first sale": "Prima comandă",
    repeat: "Comandă repetată",
  },
  cuts: {
    base: "Clienți noi și actuali",
    channel: "Canal",
    product: "Produs",
    manager: "Agent",
    department: "Departament",
    region: "Regiune",
    segment: "Segment",
    audience: "Public",
    month: "Luna anului",
    outcome: "Rezultat",
    "lost reason": "Motivul pierderii",
  },
  bases: { new: "Clienți noi", current: "Clienți actuali", vip: "Clienți VIP" },
  outcomes: {
    won: "Câștigate",
    lost: "Pierdute",
    open: "În lucru",
    later: "Mai târziu",
    "not target": "Necalificate",
  },
  notNamed: "Nespecificat",

  step: (from, to) => `${from} → ${to}`,
  leak: ({ step, lost, worth }) =>
    `Pierdem la pasul ${step}: cu ${lost} mai puțini decât de obicei, adică ${worth}.`,
  leakByPeople: ({ step, lost }) =>
    `Pierdem la pasul ${step}: cu ${lost} mai puțini decât de obicei.`,
  noLeak: (month) => `${month}: la fiecare pas trec cel puțin câți trec de obicei.`,
  firstDeal: (amount) => `Prima tranzacție a unui client nou aduce în medie ${amount}.`,
  toPaid: (share) => `Din lead-urile a trei luni întregi au plătit ${share}.`,
  cycle: (count, n) =>
    `Jumătate dintre cei care au plătit au avut nevoie de cel mult ${count} ${days(n)}.`,
  dealDays: (count, n) =>
    `Jumătate dintre tranzacțiile câștigate au durat cel mult ${count} ${days(n)}.`,
  whereMost: "Unde e cel mai mult",

  chart: (month) => `De la etapă la etapă, ${month}`,
  wentOn: (share) => `au trecut ${share}`,
  wentOnUsually: (share, usual) => `${share}, de obicei ${usual}`,
  key: "Conturat: câți ar fi ajuns de obicei.",
  moreOut: "Peste 100 %: în lună au ieșit din etapă mai mulți decât au intrat.",
  stage: "Etapa",
  reached: "Au ajuns",
  ofStageBefore: "Din etapa anterioară",
  usually: "De obicei",
  lost: "Pierduți",
  leakMoney: "Pierdere",

  hands: "Sunt mâini pentru toate lead-urile?",
  over: ({ leads, capacity, lost }) =>
    `Lead-uri venite: ${leads}; se puteau prelua ${capacity}: cel puțin ${lost} au rămas nepreluate.`,
  enough: ({ leads, capacity }) =>
    `Sunt mâini pentru toate: lead-uri venite ${leads}, se puteau prelua ${capacity}.`,
  lostWorth: (amount) => `Ar fi adus ${amount}.`,
  late: (late, n) =>
    `${late} ${plural("ro", n, { one: "lead a", few: "lead-uri au", other: "de lead-uri au" })} așteptat altă zi: au venit prea multe deodată.`,
  leads: "Lead-uri",
  canBeTaken: "se pot prelua",
  monthsChart: "Lead-uri pe luni",
  daysChart: (month) => `Lead-uri pe zile, ${month}`,
  month: "Luna",
  day: "Ziua",
  capacity: "Se pot prelua",

  needed: "Sunt destule lead-uri pentru plan?",
  short: ({ short, needed, leads }) =>
    `Lead-uri care lipsesc până la planul încasărilor noi: ${short}. E nevoie de ${needed}, au venit ${leads}.`,
  enoughLeads: ({ needed, leads }) =>
    `Pentru planul încasărilor noi ajung: e nevoie de ${needed} lead-uri, au venit ${leads}.`,
  chain: (chain) => `Ce e nevoie: ${chain}.`,
  chainStage: (stage, count) => `${stage} ${count}`,

  repeat: "Cumpără și se întorc?",
  leadToRepeat: ({ buy, again }) =>
    `${buy} din lead-uri cumpără; ${again} dintre cei care au cumpărat au cumpărat din nou.`,

  cutsQuestion: "Cine și ce duce oamenii până la capăt",
  cutsNote: (month) => `Cotele sunt pe trei luni întregi; lead-urile și pierderea, pe ${month}.`,
  toMoney: "Până la bani",
  andMore: (n: number, f: Formats) => `Și încă ${f.count(n)}.`,

  season: "Când vin lead-urile?",
  seasonPeak: ({ month, share, low, lowShare }) =>
    `Cele mai multe în ${month}, ${share} din an; cele mai puține în ${low}, ${lowShare}.`,
  seasonChart: "Partea din lead-urile anului pe luni",
  share: "Parte",

  whyLost: "De ce se pierd lead-urile?",
  mostLost: ({ reason, count, lost }) =>
    `Cel mai des: ${reason}, ${count} din ${lost} pierdute în douăsprezece luni.`,
  lostChart: "Lead-uri pierdute după motiv, douăsprezece luni",
  reason: "Motivul",
  count: "Lead-uri",

  wall: {
    leak: ({ step, lost, worth }) =>
      `Pierdem la ${step}: ${strong(`cu ${lost} mai puțini decât de obicei, ${worth}`)}`,
    leakByPeople: ({ step, lost }) =>
      `Pierdem la ${step}: ${strong(`cu ${lost} mai puțini decât de obicei`)}`,
    noLeak: "La fiecare pas trec cel puțin câți trec de obicei",
    behind: (measure, toDate) => `${measure}: ${strong(`${toDate} din planul la zi`)}`,
    allOnPlan: "Apeluri și întâlniri la planul la zi sau peste",
    calls: "Apeluri",
    meetings: "Întâlniri",
    presentations: "Prezentări",
    toDate: "planul la zi",
    of: (fact, plan) => `${fact} din ${plan}`,
    chart: (month) => `Pâlnia, ${month}`,
    wentOn: "au trecut",
    usually: "de obicei",
  },
};
