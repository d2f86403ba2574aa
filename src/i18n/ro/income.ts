import type { income as master } from "../en/income.ts";
import { plural } from "../plural.ts";

const feed = (n: number): string =>
  plural("ro", n, { one: "sursă aduce", few: "surse aduc", other: "de surse aduc" });

export const income: typeof master = {
  title: "Cât de plin este lacul?",
  description: (company, month) =>
    `${company}: de unde vine venitul din ${month} și cât de plin este lacul.`,
  other: "altele",

  level: (month, level, parts) =>
    parts.length === 0
      ? `Încasat în ${month}: ${level}.`
      : `Încasat în ${month}: ${level}, adică ${parts.join(", ")}.`,
  ofPlan: (share) => `${share} din plan`,
  ofWaterline: (share) => `${share} din linia de plutire`,
  onSameDays: (change, month) => `${change} față de tot atâtea zile din ${month}`,
  onMonth: (change, month) => `${change} față de ${month}`,
  dry: (month) => `În ${month} încă nu a intrat nimic.`,
  refunded: (month, amount) => `În ${month} s-a restituit mai mult decât s-a încasat: ${amount}.`,
  levelOfPlan: (share) => `${share} din plan`,
  byNow: (month) => `${month} până acum`,
  underUsual: (amount) => `cu ${amount} sub obicei`,
  chart: (month) => `Lacul veniturilor, ${month}`,
  key: "Un râu este lat cât banii lui; împreună râurile fac adâncimea lacului.",
  keyRegions:
    "Nicio încasare nu are segment, așa că râurile sunt regiuni. Un râu este lat cât banii lui.",

  whichFirst: "De unde vine și cu ce sursă începem?",
  noSource:
    "Nimeni n-a notat de unde vin banii: toți curg într-un singur râu. O singură sursă este un risc, iar una fără nume nu se poate construi. Completați „Segment” în foaia „Clienți”.",
  oneSource: (name, share) =>
    `${name} aduce singură ${share} din douăsprezece luni. O singură sursă este un risc: dacă seacă ea, seacă și firma.`,
  fewSources: ({ count, text, name, share }) =>
    `${text} ${feed(count)} 5 % din douăsprezece luni sau mai mult; cea mai mare, ${name}, ${share}.`,
  manySources: ({ count, text, name, share }) =>
    `${text} ${feed(count)} 5 % din douăsprezece luni sau mai mult: prea multe de construit deodată. Cea mai mare, ${name}, aduce ${share}.`,
  startWith: (name, reasons) => `Începeți cu ${name}: ${reasons.join("; ")}.`,
  couldBuyMore: (amount) => `clienții ei cheie ar putea cumpăra lunar cu ${amount} mai mult`,
  isUnderUsual: (amount) => `până la această zi este cu ${amount} sub obicei`,
  leaks: (list) => `Sub obicei până la această zi: ${list.join(", ")}`,

  table: {
    segment: (month) => `Surse, ${month}`,
    channel: (month) => `Canale, ${month}`,
    region: (month) => `Regiuni, ${month}`,
  },
  river: { segment: "Sursă", channel: "Canal", region: "Regiune" },
  share: "Cotă",
  yearShare: "În 12 luni",
  usual: "De obicei până acum",
  leak: "Sub obicei",
  toGain: "De câștigat",

  whichChannels: "Prin ce canale?",
  bringsMost: (name, share) => `${name} aduce cel mai mult: ${share}.`,

  whatIsSold: "Ce se vinde?",
  groupMost: (name, share, fresh) =>
    `${[`${name} aduce cel mai mult: ${share}`, ...fresh].join("; ")}.`,
  newGroup: (name, share) => `${name}, nouă, ${share}`,
  group: "Grupă de produse",
  groupTable: (month) => `Grupe de produse, ${month}`,
  groupChart: "Cotele grupelor de produse pe luni",
  groupFinding: (first, last) => `Din ${first} până în ${last}.`,

  doesNewEat: "Noul mănâncă vechiul?",
  launched: ({ group, added, moved, replaced, isLoss, isEating }) => {
    const result = isLoss
      ? `în trei luni a luat cu ${added} mai mult decât a adus`
      : `în trei luni a adăugat de fapt ${added}`;
    const old = moved === null ? "" : `; cumpărăturile lor din grupele vechi: ${moved}`;
    if (!isEating) return `${group}: la clienții grupelor vechi ${result}${old}.`;
    const only = replaced === null ? "" : `${replaced} din vânzările ei către ei doar s-au mutat; `;
    return `${group} mănâncă grupele vechi: clienții lor cumpără cu ${moved} mai puțin din ele. ${only}${result}.`;
  },
};
