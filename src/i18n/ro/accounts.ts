import type { accounts as master } from "../en/accounts.ts";
import { plural } from "../plural.ts";

export const accounts: typeof master = {
  title: "Clienți-cheie",
  description: (company) =>
    `${company}: cât cumpără clienții-cheie pe lună, cât ar putea cumpăra și cui trebuie să-i cerem acum.`,
  accountDescription: (client) => `${client}: cât cumpără pe lună și cât ar putea cumpăra.`,
  none: "În fișier nu sunt clienți-cheie: completați volumul posibil în foaia „Clienți”.",

  ratio: (current, possible, ratio) =>
    `Cumpără ${current} pe lună, ar putea cumpăra ${possible}: ${ratio}.`,
  upside: (upside, accounts) => `Se pot adăuga ${upside} pe lună: ${accounts}.`,
  covered: (share) => `Pentru ${share} din potențialul de creștere negocierea este în curs.`,
  overdue: (upside) => `${upside} pe lună așteaptă negocieri restante.`,
  captured: (month, amount) => `Câștigat în ${month}: ${amount} pe lună.`,
  grossProfit: (amount, without, f) =>
    without === 0
      ? `În profit brut înseamnă ${amount} pe lună.`
      : `În profit brut înseamnă ${amount} pe lună, fără ${f.count(without)} ${plural("ro", without, { one: "client", few: "clienți", other: "de clienți" })} cu marja necunoscută.`,
  unrated: ({ clients, text, turnover }) =>
    `${text} ${plural("ro", clients, { one: "client mare nu are", few: "clienți mari nu au", other: "de clienți mari nu au" })} volum posibil: ${turnover} din încasările pe douăsprezece luni, fără potențial evaluat.`,

  chart: "Cât cumpără și cât ar putea cumpăra pe lună",
  chartFinding: (n, f) =>
    `${f.count(n)} ${plural("ro", n, { one: "client care poate", few: "clienți care pot", other: "de clienți care pot" })} adăuga cel mai mult.`,
  key: (unit, hasAsked) =>
    `${unit} pe lună: ● cumpără, ○ ar putea cumpăra${hasAsked ? ", | cerut" : ""}.`,
  agreedOfAsked: (agreed, asked) => `convenit ${agreed} din ${asked} cerut`,

  nextTalks: "Cu cine negociem mai departe",
  whyNobody: "nimeni n-a cerut",
  whyOverdue: (days, f) =>
    `negociere restantă de ${f.count(days)} ${plural("ro", days, { one: "zi", few: "zile", other: "de zile" })}`,
  whyOpen: (day) => `negociere până la ${day}`,
  whyOpenUndated: "negociere în curs",
  whyAgreed: "s-a convenit deja; se poate mai mult",
  whyRefused: "s-a renunțat; de cerut din nou",

  allAccounts: "Toți clienții-cheie",
  client: "Client",
  manager: "Agent de vânzări",
  talks: "Negociere",
  talkState: {
    nobody: "Necerut",
    open: "În curs",
    overdue: "Restantă",
    agreed: "Convenit",
    refused: "Renunțat",
  },
  andMore: (n, f) =>
    `Și încă ${f.count(n)} ${plural("ro", n, { one: "client care poate", few: "clienți care pot", other: "de clienți care pot" })} adăuga mai puțin; totalurile de mai sus îi cuprind.`,

  monthsChart: (client) => `${client}: încasat, lună de lună`,
  couldAdd: (upside, share) =>
    share === null
      ? `Se pot adăuga ${upside} pe lună.`
      : `Se pot adăuga ${upside} pe lună, ${share} din cât ar putea cumpăra.`,
  buysAndCould: (current, possible) => `Cumpără ${current} pe lună, ar putea cumpăra ${possible}.`,
  buysOnly: (current) => `Cumpără ${current} pe lună; volumul posibil nu este în fișier.`,
  paid: (amount) => `A plătit în medie ${amount} pe lună în ultimele luni întregi.`,
  talksWith: "Ce s-a cerut?",
  noTalks: "Nimeni n-a cerut.",
  talksOf: (client) => `Negocieri: ${client}`,
  step: "Pas",
  state: "Stare",
  day: "Termen sau realizat",
  owner: "Responsabil",
  captureFraction: (share) => `S-a convenit ${share} din ce s-a cerut.`,
  realised: (amount, share) =>
    share === null
      ? `De atunci cumpără cu ${amount} mai mult pe lună.`
      : `De atunci cumpără cu ${amount} mai mult pe lună: ${share} din ce s-a convenit.`,

  allFigures: "Toate cifrele acestui client",
  sourceRow: "Rândul din fișier",
  notListed: "Clientul nu este în foaia „Clienți”.",
};
