import type { attention as master } from "../en/attention.ts";
import { plural } from "../plural.ts";

export const attention: typeof master = {
  question: "Ce are nevoie de tine?",
  nothing: "Nimic nu are nevoie de tine.",
  ofCompany: "Luna",
  kinds: {
    payments: (whose) => whose,
    "new payments": (whose) => `${whose}, încasări noi`,
    "current payments": (whose) => `${whose}, încasări curente`,
    "vip payments": (whose) => `${whose}, încasări VIP`,
  },
  shortfall: (whose, money) => `${whose}: în ritmul acesta lipsesc ${money} până la plan.`,
  missed: (whose, money) => `${whose}: au lipsit ${money} până la plan.`,
  neededPerDay: (money) => `Cu ${money} pe zi lucrătoare, planul iese.`,
  sleeping: (n, text, money) =>
    `${plural("ro", n, { one: "A amuțit", few: "Au amuțit", other: "Au amuțit" })} ${text} ${plural("ro", n, { one: "client", few: "clienți", other: "de clienți" })}: ${money} pe lună.`,
  callFirst: (client, caller) =>
    caller === null
      ? `Primul de sunat: ${client}; nu se ocupă nimeni de el.`
      : `Primul de sunat: ${client}. Sună ${caller}.`,
  leak: (step, money) => `${step}: se pierd ${money} mai mult ca de obicei.`,
  seeFunnel: "Vezi al cui e pasul.",
  leadsLost: (n, text, money) =>
    `Cu ${text} ${plural("ro", n, { one: "lead", few: "lead-uri", other: "de lead-uri" })} mai mult decât se poate prelua: cel puțin ${money} pierdute.`,
  shareLeads: "Împarte-le sau adaugă oameni.",
  notAsked: (client, money) =>
    `${client} ar putea lua cu ${money} mai mult pe lună și nu i-a cerut nimeni.`,
  toAsk: (person) => `De cerut: ${person}.`,
  nobodyAsks: "Nu se ocupă nimeni de el: numește pe cineva.",
  overdueTalks: (n, text, money) =>
    `${text} ${plural("ro", n, { one: "negociere restantă", few: "negocieri restante", other: "de negocieri restante" })}: de ele atârnă ${money} pe lună.`,
  beginWith: (client, late, f) =>
    `Începe cu ${client}: ${f.count(late)} ${plural("ro", late, { one: "zi", few: "zile", other: "de zile" })} întârziere.`,
};
