import type { activity as english } from "../en/activity.ts";
import { plural } from "../plural.ts";

/** The page of contacts. */
export const activity: typeof english = {
  title: "Activitate",
  description: (company, month) =>
    `Apeluri, întâlniri și prezentări: ${company}, ${month}. Cât de bună e discuția și ce a mișcat încasările.`,
  planned: {
    calls: "Apeluri",
    meetings: "Întâlniri",
    presentations: "Prezentări",
    leads: "Lead-uri",
    deals: "Tranzacții",
    headcount: "Efectiv",
    "new clients": "Clienți noi",
    "new payments": "Încasări de la clienți noi",
    "current payments": "Încasări de la clienți actuali",
    "vip payments": "Încasări VIP",
    "captured volume": "Câștigat",
  },
  verdicts: {
    useful: "Util",
    wasted: "Pierdere",
    automate: "De automatizat",
    delegate: "De delegat",
    outsource: "De externalizat",
  },

  enough: "Facem destul?",
  allOnPlan: (measures) => `Toate în grafic la zi: ${measures}.`,
  weakest: ({ measure, share, fact, plan }) =>
    `Cel mai slab: ${measure}, ${share} din planul la zi (${fact} din ${plan} în lună).`,
  against: ({ measure, share, fact, plan }) =>
    `${measure}: ${fact} din ${plan} în lună, ${share} din planul la zi.`,
  unplanned: (measure, fact) => `${measure}: ${fact} în lună.`,
  noContacts: "Luna aceasta nu e scris niciun contact.",
  needed: (items) => `Necesar în fiecare zi lucrătoare de acum: ${items}.`,
  byBase: (measure, items) => `${measure} pe clienți: ${items}.`,
  contactsChart: (month) => `${month}: apeluri, întâlniri și prezentări pe oameni`,
  contactsFinding: (people, f) =>
    `${f.count(people)} ${plural("ro", people, { one: "om", few: "oameni", other: "de oameni" })}, realizat la zi pe fiecare fel de contact.`,
  contactsKey: "Procente din planul la zi; linia este planul. Un număr palid nu are plan.",
  ofBase: ({ people, measure, base }) => `${measure}, plan doar pentru ${base}: ${people}.`,
  contactsKeyCounts: "Câte în lună.",
  people: (month) => `Contacte pe oameni, ${month}`,
  person: "Om",
  toDate: (measure) => `${measure}, realizat la zi`,

  talk: "E bună discuția?",
  quality: (mark, length) =>
    `Nota medie a apelurilor este ${mark} din 10, durata medie ${length} min.`,
  qualityOnly: (mark) => `Nota medie a apelurilor este ${mark} din 10.`,
  lengthOnly: (length) => `Un apel durează în medie ${length} min.`,
  listened: (listened, wanted) =>
    `Apeluri ascultate pe zi de fiecare om care vinde: ${listened}; norma este ${wanted}.`,
  notCalledBack: (missed, left) =>
    `Apeluri ratate: ${missed}; fără apel înapoi până la sfârșitul zilei lucrătoare următoare: ${left}.`,
  allCalledBack: (missed) => `Apeluri ratate: ${missed}; la toate s-a sunat înapoi la timp.`,
  callsPerMeeting: (calls) => `Apeluri la o întâlnire: ${calls}.`,
  talkOf: (month) => `Discuția pe oameni, ${month}`,
  length: "Durata",
  minutesShort: "min.",
  mark: "Nota",
  listenedADay: "Ascultate pe zi",
  waiting: "Fără apel înapoi",
  forMeeting: "Apeluri la întâlnire",

  moved: "Ce a mișcat încasările?",
  more: (month, change, before) => `${month}: cu ${change} mai mult decât ${before}.`,
  less: (month, change, before) => `${month}: cu ${change} mai puțin decât ${before}.`,
  same: (month, before) => `${month}: la fel ca ${before}.`,
  parts: ({ sellers, meetings, money }) =>
    `Oamenii ${sellers}, întâlnirile fiecăruia ${meetings}, banii pe întâlnire ${money}.`,
  ofSellers: "Încasările celor care vând, fără retururi; pe luni pline.",
  diluted: (now, before) =>
    `Diluare: vând ${now}, acum trei luni ${before}, iar întâlnirile în total sunt mai puține.`,
  stepsChart: (before, now) => `${before} → ${now}: ce a mișcat încasările`,
  factorNames: {
    sellers: "Oamenii",
    meetings: "Întâlnirile fiecăruia",
    money: "Banii pe întâlnire",
  },
  factor: "Ce a mișcat",
  moveBy: "Schimbare",
  total: "Încasări",

  fix: "Ce îndreptăm întâi?",
  hire: (fix, there, planned) =>
    `${fix}: sunt ${there} din ${planned} oameni. Presiunea pe un departament incomplet e periculoasă.`,
  intensityByPlan: (fix, now, wanted) => `${fix}: ${now} de fiecare, planul cere ${wanted}.`,
  intensity: (fix, now, wanted) => `${fix}: ${now} de fiecare, de obicei ${wanted}.`,
  skill: (fix, now, usual) => `${fix}: o întâlnire aduce ${now}, de obicei ${usual}.`,
  largerDeals: (fix) =>
    `${fix}: oamenii, întâlnirile și banii pe întâlnire sunt ca în plan sau ca de obicei.`,
  fixOf: (department, sentence) => `${department}. ${sentence}`,

  day: "Unde se duce ziua?",
  useful: (useful, wasted) => `Din timpul observat ${useful} este util, ${wasted} se pierde.`,
  best: (person, share, useful) =>
    `${person} face planul cel mai bine, în medie ${share}: ${useful} din acea zi este util.`,
  coaching: (person, share, wanted) =>
    `${person}: instruirea și vizitele comune iau ${share} din zi; norma este ${wanted}.`,
  fewDays: (names) => `Mai puțin de trei zile observate, prea devreme de judecat: ${names}.`,
  dayChart: (person) =>
    person === null ? "Minutele unei zile medii" : `Minute pe zi: ${person} și media`,
  dayFinding: (action) => `Cel mai mult timp se duce pe: ${action}.`,
  dayKey: (person) => `Bara: ziua medie a celor cu plan; inelul: ${person}.`,
  dayKeyAlone: "Minutele unei zile observate medii.",
  dayTable: "Ziua de lucru pe acțiuni",
  action: "Acțiune",
  verdict: "Concluzie",
  averageDay: "Ziua medie",
  observedPeople: "Oamenii observați",
  observedDays: "Zile observate",
  usefulShare: "Util",
  wastedShare: "Pierdut",
  planShare: "Plan, trei luni",
  otherActions: (n, f) =>
    `Încă ${f.count(n)} ${plural("ro", n, { one: "acțiune mai mică", few: "acțiuni mai mici", other: "de acțiuni mai mici" })} în tabel.`,

  letters: "Funcționează scrisorile?",
  lettersAnswer: (opened, replied) =>
    `Se deschid ${opened} din scrisori, la ${replied} se răspunde.`,
  lettersOpened: (opened) => `Se deschid ${opened} din scrisori.`,
  lettersSent: (sent) => `Scrisori trimise: ${sent}.`,
  lettersDeals: (deals) => `Tranzacții la mia de scrisori: ${deals}.`,
  sentStandsFor: (n, f) =>
    `Pentru ${f.count(n)} ${plural("ro", n, { one: "scrisoare", few: "scrisori", other: "de scrisori" })} nu scrie câte au ajuns: s-au luat cele trimise.`,
  byCampaign: "Scrisori pe campanii",
  byTopic: "Scrisori pe teme",
  campaign: "Campanie",
  topic: "Temă",
  columns: {
    sent: "Trimise",
    delivered: "Ajunse",
    opened: "Deschise",
    clicked: "Clic",
    replied: "Răspunsuri",
    unsubscribed: "Dezabonați",
    deals: "Tranzacții la 1000",
  },
};
