import { strong } from "../emphasis.ts";
import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

const stages = {
  lead: "Lead",
  qualified: "Qualified",
  meeting: "Meeting",
  offer: "Offer",
  negotiation: "Negotiation",
  contract: "Contract",
  paid: "Paid",
  "first sale": "First sale",
  repeat: "Repeat sale",
};

const cuts = {
  base: "New and current clients",
  channel: "Channel",
  product: "Product",
  manager: "Manager",
  department: "Department",
  region: "Region",
  segment: "Segment",
  audience: "Audience",
  month: "Month of the year",
  outcome: "Outcome",
  "lost reason": "Lost because of",
};

const leadsOf = (n: number): string => plural("en", n, { one: "lead", other: "leads" });

/** The page of the funnel: where it leaks, whether there are hands and leads enough, its cuts, its season. */
export const funnel = {
  title: "Funnel",
  description: (company: string) =>
    `Where the sales funnel of ${company} loses people and money, and whether there are hands for every lead.`,
  stages,
  cuts,
  bases: { new: "New clients", current: "Current clients", vip: "VIP clients" },
  outcomes: {
    won: "Won",
    lost: "Lost",
    open: "Open",
    later: "Later",
    "not target": "Not a target",
  },
  notNamed: "Not said",

  step: (from: string, to: string) => `${from} → ${to}`,
  leak: ({ step, lost, worth }: { step: string; lost: string; worth: string }) =>
    `It leaks at ${step}: ${lost} fewer than usual went on, worth ${worth}.`,
  leakByPeople: ({ step, lost }: { step: string; lost: string }) =>
    `It leaks at ${step}: ${lost} fewer than usual went on.`,
  noLeak: (month: string) => `${month}: as many as usual go through every step.`,
  firstDeal: (amount: string) => `A new client’s first deal brings ${amount} on average.`,
  toPaid: (share: string) => `Of the leads of three full months ${share} paid.`,
  cycle: (days: string, n: number) =>
    `Half of the leads that paid did so within ${days} ${plural("en", n, { one: "day", other: "days" })}.`,
  dealDays: (days: string, n: number) =>
    `Half of the deals won took no longer than ${days} ${plural("en", n, { one: "day", other: "days" })}.`,
  whereMost: "Where it is largest",

  chart: (month: string) => `From stage to stage, ${month}`,
  wentOn: (share: string) => `${share} went on`,
  wentOnUsually: (share: string, usual: string) => `${share}, usually ${usual}`,
  key: "Outlined: how many usually would have come.",
  moreOut: "Above 100% more came out of a stage in the month than went in.",
  stage: "Stage",
  reached: "Reached it",
  ofStageBefore: "Of the stage before",
  usually: "Usually",
  lost: "Lost",
  leakMoney: "Leak",

  hands: "Are there hands for all leads?",
  over: ({ leads, capacity, lost }: { leads: string; capacity: string; lost: string }) =>
    `${leads} leads came and ${capacity} could be taken: at least ${lost} had nobody.`,
  enough: ({ leads, capacity }: { leads: string; capacity: string }) =>
    `There are hands for all: ${leads} leads came, ${capacity} could be taken.`,
  lostWorth: (amount: string) => `They would have brought ${amount}.`,
  late: (late: string, n: number) =>
    `${late} ${leadsOf(n)} had to wait for another day: too many came at once.`,
  leads: "Leads",
  canBeTaken: "can be taken",
  monthsChart: "Leads month by month",
  daysChart: (month: string) => `Leads day by day, ${month}`,
  month: "Month",
  day: "Day",
  capacity: "Can be taken",

  needed: "Are there leads enough for the plan?",
  short: ({ short, needed, leads }: { short: string; needed: string; leads: string }) =>
    `${short} leads are missing for the plan of new payments: it takes ${needed}, ${leads} came.`,
  enoughLeads: ({ needed, leads }: { needed: string; leads: string }) =>
    `There are enough for the plan of new payments: it takes ${needed} leads, ${leads} came.`,
  chain: (chain: string) => `What it takes: ${chain}.`,
  chainStage: (stage: string, count: string) => `${stage} ${count}`,

  repeat: "Do they buy, and do they come back?",
  leadToRepeat: ({ buy, again }: { buy: string; again: string }) =>
    `${buy} of the leads buy; ${again} of those who bought have bought again.`,

  cutsQuestion: "Who and what brings people through",
  cutsNote: (month: string) => `Shares are of three full months; leads and leak are of ${month}.`,
  toMoney: "To money",
  andMore: (n: number, f: Formats) => `And ${f.count(n)} more.`,

  season: "When do leads come?",
  seasonPeak: ({
    month,
    share,
    low,
    lowShare,
  }: {
    month: string;
    share: string;
    low: string;
    lowShare: string;
  }) => `Most in ${month}, ${share} of the year; fewest in ${low}, ${lowShare}.`,
  seasonChart: "Share of a year’s leads by month",
  share: "Share",

  whyLost: "Why are leads lost?",
  mostLost: ({ reason, count, lost }: { reason: string; count: string; lost: string }) =>
    `Most often: ${reason}, ${count} of ${lost} leads lost in twelve months.`,
  lostChart: "Lost leads by reason, twelve months",
  reason: "Reason",
  count: "Leads",

  wall: {
    leak: ({ step, lost, worth }: { step: string; lost: string; worth: string }) =>
      `Leak at ${step}: ${strong(`${lost} fewer than usual, ${worth}`)}`,
    leakByPeople: ({ step, lost }: { step: string; lost: string }) =>
      `Leak at ${step}: ${strong(`${lost} fewer than usual`)}`,
    noLeak: "As many as usual go through every step",
    behind: (measure: string, toDate: string) =>
      `${measure}: ${strong(`${toDate} of plan to date`)}`,
    allOnPlan: "Calls and meetings at or above plan to date",
    calls: "Calls",
    meetings: "Meetings",
    presentations: "Presentations",
    toDate: "plan to date",
    of: (fact: string, plan: string) => `${fact} of ${plan}`,
    chart: (month: string) => `Funnel, ${month}`,
    wentOn: "went on",
    usually: "usually",
  },
};
