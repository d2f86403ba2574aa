import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

/** Names, amounts and shares arrive woven into the sentence. */
interface Sources {
  readonly count: number;
  readonly text: string;
  readonly name: string;
  readonly share: string;
}

interface Launched {
  readonly group: string;
  readonly added: string;
  readonly moved: string | null;
  readonly replaced: string | null;
  readonly isLoss: boolean;
  readonly isEating: boolean;
}

const feed = (n: number): string =>
  plural("en", n, { one: "source brings", other: "sources bring" });

/** Words of the page of income. */
export const income = {
  title: "How full is the lake?",
  description: (company: string, month: string) =>
    `${company}: where the income of ${month} comes from, and how full the lake is.`,
  other: "other",

  level: (month: string, level: string, parts: readonly string[]) =>
    parts.length === 0
      ? `${month} has brought ${level}.`
      : `${month} has brought ${level}: ${parts.join(", ")}.`,
  ofPlan: (share: string) => `${share} of the plan`,
  ofWaterline: (share: string) => `${share} of the waterline`,
  onSameDays: (change: string, month: string) => `${change} on as many days of ${month}`,
  onMonth: (change: string, month: string) => `${change} on ${month}`,
  dry: (month: string) => `Nothing has flowed in yet in ${month}.`,
  refunded: (month: string, amount: string) =>
    `${month}: more was refunded than received, ${amount}.`,
  levelOfPlan: (share: string) => `${share} of plan`,
  byNow: (month: string) => `${month} by now`,
  underUsual: (amount: string) => `${amount} under usual`,
  chart: (month: string) => `The income lake, ${month}`,
  key: "A river is as wide as its money; side by side they are the depth of the lake.",
  keyRegions:
    "No payment names a segment, so the rivers are regions. A river is as wide as its money.",

  whichFirst: "Where does it come from, and which source first?",
  noSource:
    "Nobody has written down where the money comes from: all of it flows in one river. One source is a risk, and an unnamed one cannot be built. Fill in Segment in the sheet Clients.",
  oneSource: (name: string, share: string) =>
    `${name} alone brings ${share} of twelve months. One source is a risk: when it dries up, so does the company.`,
  fewSources: ({ count, text, name, share }: Sources, _f: Formats) =>
    `${text} ${feed(count)} 5% of twelve months or more; the largest, ${name}, ${share}.`,
  manySources: ({ count, text, name, share }: Sources, _f: Formats) =>
    `${text} ${feed(count)} 5% of twelve months or more: too many to build at once. The largest, ${name}, brings ${share}.`,
  startWith: (name: string, reasons: readonly string[]) =>
    `Start with ${name}: ${reasons.join("; ")}.`,
  couldBuyMore: (amount: string) => `its key accounts could buy ${amount} more a month`,
  isUnderUsual: (amount: string) => `it is ${amount} under its usual by this day`,
  leaks: (list: readonly string[]) => `Under their usual by this day: ${list.join(", ")}`,

  table: {
    segment: (month: string) => `Sources, ${month}`,
    channel: (month: string) => `Channels, ${month}`,
    region: (month: string) => `Regions, ${month}`,
  },
  river: { segment: "Source", channel: "Channel", region: "Region" },
  share: "Share",
  yearShare: "In 12 months",
  usual: "Usual by now",
  leak: "Under usual",
  toGain: "To gain",

  whichChannels: "Through which channels?",
  bringsMost: (name: string, share: string) => `${name} brings most: ${share}.`,

  whatIsSold: "What is sold?",
  groupMost: (name: string, share: string, fresh: readonly string[]) =>
    [`${name} brings most: ${share}`, ...fresh].join("; ").concat("."),
  newGroup: (name: string, share: string) => `${name}, new, ${share}`,
  group: "Product group",
  groupTable: (month: string) => `Product groups, ${month}`,
  groupChart: "Shares of product groups by month",
  groupFinding: (first: string, last: string) => `From ${first} to ${last}.`,

  doesNewEat: "Does the new eat the old?",
  launched: ({ group, added, moved, replaced, isLoss, isEating }: Launched) => {
    const result = isLoss
      ? `in three months it cost ${added} more than it brought`
      : `in three months it really added ${added}`;
    const old = moved === null ? "" : `; their purchases of the old groups: ${moved}`;
    if (!isEating) return `${group}: among the old groups’ clients ${result}${old}.`;
    const only = replaced === null ? "" : `${replaced} of its sales to them only moved over; `;
    return `${group} eats the old groups: their clients buy ${moved} less of them. ${only}${result}.`;
  },
};
