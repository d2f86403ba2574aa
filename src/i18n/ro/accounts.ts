import type { accounts as master } from "../en/accounts.ts";
import { plural } from "../plural.ts";

const clients = { one: "client", few: "clienți", other: "de clienți" } as const;

export const accounts: typeof master = {
  title: "Clienți-cheie",
  description: (company) =>
    `${company}: cât cumpără clienții-cheie pe lună, cât ar putea cumpăra și cu cine urmează să vorbim.`,
  accountDescription: (client) => `${client}: cât cumpără pe lună și cât ar putea cumpăra.`,
  none: "Fișierul Excel nu are clienți-cheie: completați volumul posibil în foaia Clienți.",

  ratio: (current, possible, ratio) =>
    `Iau de ${current} pe lună și ar putea lua de ${possible}: ${ratio}.`,
  upside: (upside, accounts) => `S-ar putea adăuga ${upside} pe lună: ${accounts}.`,
  covered: (share) => `Despre ${share} din ce s-ar putea adăuga se discută deja.`,
  overdue: (upside) => `${upside} pe lună așteaptă negocieri restante.`,
  captured: (month, amount) => `Câștigat în ${month}: ${amount} pe lună.`,
  grossProfit: (amount, without, f) =>
    without === 0
      ? `În profit brut înseamnă ${amount} pe lună.`
      : `În profit brut înseamnă ${amount} pe lună, fără ${f.count(without)} ${plural("ro", without, clients)} care nu au marjă în fișier.`,
  unrated: ({ clients: n, text, turnover }) =>
    `${text} ${plural("ro", n, { one: "client mare nu are", few: "clienți mari nu au", other: "de clienți mari nu au" })} volum posibil: ${turnover} din încasările pe douăsprezece luni, neevaluate de nimeni.`,

  chart: "De la cât cumpără fiecare la cât ar putea cumpăra pe lună",
  chartFinding: (n, f) =>
    `${f.count(n)} ${plural("ro", n, clients)} cu cel mai mare potențial de creștere.`,
  key: (unit) => `${unit} pe lună: cumpără ●, ar putea cumpăra ○.`,
  agreedOfAsked: (agreed, asked) => `convenit ${agreed} din ${asked} cerut`,
  askedNote: (asked) => `cerut ${asked}`,

  nextTalks: "Cu cine urmează să vorbim",
  whyNobody: "nimeni n-a cerut",
  whyOverdue: (n, f) =>
    `negociere restantă de ${f.count(n)} ${plural("ro", n, { one: "zi", few: "zile", other: "de zile" })}`,
  whyOpen: (day) => `negociere până la ${day}`,
  whyOpenUndated: "negociere în lucru",
  whyAgreed: "s-a convenit deja; se poate mai mult",
  whyRefused: "s-a renunțat; de cerut din nou",

  allAccounts: "Toți clienții",
  client: "Client",
  manager: "Agent",
  talks: "Negocieri",
  talkState: {
    nobody: "Necerut",
    open: "În lucru",
    overdue: "Restantă",
    agreed: "Convenit",
    refused: "Renunțat",
  },
  andMore: (n, f) =>
    `Și încă ${f.count(n)} ${plural("ro", n, clients)} cu potențial mai mic; totalurile de sus îi cuprind.`,

  monthsChart: (client) => `${client}: încasat pe luni`,
  couldAdd: (upside, share) =>
    share === null
      ? `S-ar putea adăuga ${upside} pe lună.`
      : `S-ar putea adăuga ${upside} pe lună, ${share} din cât ar putea cumpăra.`,
  buysAndCould: (current, possible) =>
    `Cumpără de ${current} pe lună, ar putea lua de ${possible}.`,
  buysOnly: (current) => `Cumpără de ${current} pe lună; fișierul nu are volum posibil.`,
  paid: (amount) => `În ultimele luni întregi a plătit în medie ${amount} pe lună.`,
  talksWith: "Ce s-a cerut?",
  noTalks: "Nimeni n-a cerut.",
  talksOf: (client) => `Negocieri: ${client}`,
  step: "Pas",
  state: "Stare",
  day: "Termen sau făcut",
  owner: "Cine răspunde",
  captureFraction: (share) => `S-a convenit ${share} din ce s-a cerut.`,
  realised: (amount, share) =>
    share === null
      ? `De atunci cumpără cu ${amount} mai mult pe lună.`
      : `De atunci cumpără cu ${amount} mai mult pe lună: ${share} din ce s-a convenit.`,

  allFigures: "Toate cifrele clientului",
  sourceRow: "Rândul din fișierul Excel",
  notListed: "Acest client nu este în foaia Clienți.",
};
