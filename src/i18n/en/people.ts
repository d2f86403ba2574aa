import type { Formats } from "../formats.ts";

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
};
