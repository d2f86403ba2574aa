import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

/** The page of the people who sell: the leaderboard, what is nobody's, who left. No pay. */
export const people = {
  title: "People",
  description: (company: string, month: string) =>
    `Who brings what at ${company} in ${month}, against each one’s plan to date.`,
  leads: (person: string, share: string) => `${person} leads with ${share} of the plan to date.`,
  leadsByPayments: (person: string, amount: string) => `${person} leads with ${amount}.`,
  shareTheLead: (people: string, share: string) =>
    `${people} share the lead with ${share} of the plan to date.`,
  noPeople: "The workbook names nobody who sells.",
  chart: (month: string) => `${month}: plan to date by person`,
  chartByPayments: (month: string) => `${month}: received by person`,
  chartFinding: (n: number, f: Formats) => `${f.count(n)} in the order of places.`,
  ofPlan: (fact: string, plan: string) => `${fact} of ${plan}`,
  place: "Place",
  person: "Person",
  averageDeal: "Average deal",
  largestDeal: "Largest deal",
  nobodyNote:
    "Nobody’s: payments without a manager, of clients without one. People and nobody’s together are the company.",
  leftNote: (names: string) => `No longer here: ${names}.`,
  noPlanNote: "Those without a plan have no place; they stand below by what they brought.",
  table: (month: string) => `People in ${month}`,

  shareTheLeadWith: (people: string, amount: string) => `${people} share the lead with ${amount}.`,
  byPayments: "Who brings the most?",
  byImprovement: "Who has grown most against the own average?",
  byCaptured: "Whose talks added the most volume a month?",
  improvement: "Growth",
  improvementNote:
    "Growth: what a worked day brings this month against the person’s own last three full months.",

  contest: {
    days: (from: string, to: string) => `${from} – ${to}`,
    atLeast: (minimum: string) => `at least ${minimum}`,
    prize: (prize: string) => `prize: ${prize}`,
    leads: (people: string, value: string, of: { left: string; leaders: number }) =>
      `${people} ${of.leaders === 1 ? "leads" : "share the lead"} with ${value}; ${of.left}.`,
    won: (people: string, value: string, winners: number) =>
      winners === 1 ? `${people} won with ${value}.` : `${people} won together with ${value}.`,
    nobodyYet: (left: string) => `Nobody has a place yet; ${left}.`,
    nobodyWon: "It ended without a winner.",
    beginsOn: (day: string) => `Begins on ${day}.`,
    daysLeft: (days: string, n: number) =>
      `${days} working ${plural("en", n, { one: "day", other: "days" })} left`,
    lastDay: "this is the last day",
    reached: "Reached",
    behind: "Behind the leader",
  },
};
