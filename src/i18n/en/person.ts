import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

/** The page of one person. Amounts arrive formatted. No pay. */
export const person = {
  description: (name: string, month: string) =>
    `${name} in ${month}: the month against plan, deals, key accounts and clients to call.`,
  leftOn: (day: string) => `left on ${day}`,
  ofPlan: (toDate: string, fact: string, plan: string) =>
    `${toDate} of the plan to date: ${fact} of ${plan}.`,
  noPlan: (fact: string) => `${fact} received; no plan for this month.`,
  nothing: "Nothing received this month, and no plan.",
  needed: (amount: string) => `${amount} a day makes the plan.`,
  planMade: "The plan is made.",
  improvement: (change: string) =>
    `A worked day brings ${change} against the own last three full months.`,
  ceiling: (largest: string, share: string, second: string) =>
    `Largest deal of twelve months: ${largest}, ${share} of the department’s largest; the second is ${second}.`,
  ceilingOfAll: (largest: string, second: string) =>
    `Largest deal of twelve months: ${largest}, the department’s largest; the second is ${second}.`,
  contestLeads: (contest: string, value: string) => `${contest}: leads with ${value}.`,
  contestPlace: (contest: string, place: string, gap: string) =>
    `${contest}: place ${place}; ${gap} behind the leader.`,
  contestWithout: (contest: string, value: string) => `${contest}: ${value} so far, no place yet.`,
  monthsChart: (name: string) => `${name}: received by month`,
  figures: "This month and the last twelve",
  activity: "Work with clients this month",
  accounts: "What could the key accounts add?",
  couldAdd: (accounts: string, upside: string) => `${accounts} could add ${upside} a month.`,
  calls: "Whom to call?",
  toCall: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "client", other: "clients" })} to call.`,
};
