import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

/** The page of contacts: are they enough, is the talk good, what moved the money, where the day goes, letters. */
export const activity = {
  title: "Activity",
  description: (company: string, month: string) =>
    `Calls, meetings and presentations of ${company} in ${month}, how good the talk is, and what moved the payments.`,
  /** What may be planned beside payments. */
  planned: {
    calls: "Calls",
    meetings: "Meetings",
    presentations: "Presentations",
    leads: "Leads",
    deals: "Deals",
    headcount: "Head count",
    "new clients": "New clients",
    "new payments": "New payments",
    "current payments": "Current payments",
    "vip payments": "VIP payments",
    "captured volume": "Captured volume",
  },
  verdicts: {
    useful: "Useful",
    wasted: "Wasted",
    automate: "Automate",
    delegate: "Delegate",
    outsource: "Outsource",
  },

  enough: "Are we doing enough?",
  allOnPlan: (measures: string) => `All on plan to date: ${measures}.`,
  weakest: ({ measure, share, fact, plan }: Against) =>
    `Weakest: ${measure}, ${share} of plan to date (${fact} of ${plan} this month).`,
  against: ({ measure, share, fact, plan }: Against) =>
    `${measure}: ${fact} of ${plan} this month, ${share} of plan to date.`,
  unplanned: (measure: string, fact: string) => `${measure}: ${fact} this month.`,
  noContacts: "No contact is written down this month.",
  needed: (items: string) => `Needed each working day from now on: ${items}.`,
  byBase: (measure: string, items: string) => `${measure} by client: ${items}.`,
  contactsChart: (month: string) => `${month}: calls, meetings and presentations by person`,
  contactsFinding: (people: number, f: Formats) =>
    `${f.count(people)} ${plural("en", people, { one: "person", other: "people" })}, plan to date in each kind of contact.`,
  contactsKey: "Per cent of plan to date; the line is the plan. A pale number has no plan.",
  ofBase: ({ people, measure, base }: PlannedBase) =>
    `${measure} with ${base} alone are planned for ${people}.`,
  contactsKeyCounts: "How many this month.",
  people: (month: string) => `Contacts by person in ${month}`,
  person: "Person",
  toDate: (measure: string) => `${measure}, plan to date`,

  talk: "Is the talk good?",
  quality: (mark: string, length: string) =>
    `Calls are marked ${mark} of 10 on average and last ${length} min.`,
  qualityOnly: (mark: string) => `Calls are marked ${mark} of 10 on average.`,
  lengthOnly: (length: string) => `A call lasts ${length} min on average.`,
  listened: (listened: string, wanted: string) =>
    `${listened} calls a day are listened to of each person who sells; ${wanted} are wanted.`,
  notCalledBack: (missed: string, left: string) =>
    `Missed calls: ${missed}; not called back by the end of the next working day: ${left}.`,
  allCalledBack: (missed: string) => `Missed calls: ${missed}, all called back in time.`,
  callsPerMeeting: (calls: string) => `Calls for one meeting: ${calls}.`,
  talkOf: (month: string) => `The talk by person in ${month}`,
  length: "Length",
  minutesShort: "min",
  mark: "Mark",
  listenedADay: "Listened a day",
  waiting: "Not called back",
  forMeeting: "Calls a meeting",

  moved: "What moved the payments?",
  more: (month: string, change: string, before: string) =>
    `${month} brought ${change} more than ${before}.`,
  less: (month: string, change: string, before: string) =>
    `${month} brought ${change} less than ${before}.`,
  same: (month: string, before: string) => `${month} brought as much as ${before}.`,
  parts: ({ sellers, meetings, money }: Parts) =>
    `People ${sellers}, meetings each ${meetings}, money a meeting ${money}.`,
  ofSellers: "Payments of the people who sell, refunds taken off; in full months.",
  diluted: (now: string, before: string) =>
    `Diluted: ${now} who sell, ${before} three months ago, and fewer meetings in all.`,
  stepsChart: (before: string, now: string) => `From ${before} to ${now}: what moved the payments`,
  factorNames: { sellers: "People", meetings: "Meetings each", money: "Money a meeting" },
  factor: "What moved it",
  moveBy: "Change",
  total: "Payments",

  fix: "What to set right first?",
  hire: (fix: string, there: string, planned: string) =>
    `${fix}: ${there} of ${planned} people are there. Pressing a short department is dangerous.`,
  intensityByPlan: (fix: string, now: string, wanted: string) =>
    `${fix}: ${now} each, and ${wanted} are planned.`,
  intensity: (fix: string, now: string, wanted: string) =>
    `${fix}: ${now} each, and ${wanted} are usual.`,
  skill: (fix: string, now: string, usual: string) =>
    `${fix}: a meeting brings ${now}, and ${usual} is usual.`,
  largerDeals: (fix: string) =>
    `${fix}: people, meetings and money a meeting are as planned or as usual.`,
  fixOf: (department: string, sentence: string) => `${department}. ${sentence}`,

  day: "Where does the day go?",
  useful: (useful: string, wasted: string) =>
    `${useful} of the observed time is useful, ${wasted} is wasted.`,
  best: (person: string, share: string, useful: string) =>
    `${person} makes plan best, ${share} on average: ${useful} of that day is useful.`,
  coaching: (person: string, share: string, wanted: string) =>
    `${person}: coaching and joint visits take ${share} of the day; ${wanted} is wanted.`,
  fewDays: (names: string) => `Observed for fewer than three days, too few to judge by: ${names}.`,
  dayChart: (person: string | null) =>
    person === null ? "Minutes of an average day" : `Minutes a day: ${person} and the average`,
  dayFinding: (action: string) => `Most time goes into: ${action}.`,
  dayKey: (person: string) => `Bar: the average day of those with a plan; ring: ${person}.`,
  dayKeyAlone: "Minutes of an average observed day.",
  dayTable: "The working day by action",
  action: "Action",
  verdict: "Verdict",
  averageDay: "Average day",
  observedPeople: "Observed people",
  observedDays: "Days observed",
  usefulShare: "Useful",
  wastedShare: "Wasted",
  planShare: "Plan, three months",
  otherActions: (n: number, f: Formats) =>
    `${f.count(n)} smaller ${plural("en", n, { one: "action", other: "actions" })} more in the table.`,

  letters: "Do the letters work?",
  lettersAnswer: (opened: string, replied: string) =>
    `${opened} of the letters are opened, ${replied} are replied to.`,
  lettersOpened: (opened: string) => `${opened} of the letters are opened.`,
  lettersSent: (sent: string) => `Letters sent: ${sent}.`,
  lettersDeals: (deals: string) => `Deals that a thousand letters bring: ${deals}.`,
  sentStandsFor: (n: number, f: Formats) =>
    `For ${f.count(n)} ${plural("en", n, { one: "letter", other: "letters" })} nobody wrote how many arrived; those sent stand for them.`,
  byCampaign: "Letters by campaign",
  byTopic: "Letters by topic",
  campaign: "Campaign",
  topic: "Topic",
  columns: {
    sent: "Sent",
    delivered: "Arrived",
    opened: "Opened",
    clicked: "Clicked",
    replied: "Replied",
    unsubscribed: "Opted out",
    deals: "Deals per 1,000",
  },
};

/** A kind of contact with what came, what was planned, and the share of the plan to date. */
interface Against {
  readonly measure: string;
  readonly share: string;
  readonly fact: string;
  readonly plan: string;
}

/** The three parts of a change, with their signs. */
interface Parts {
  readonly sellers: string;
  readonly meetings: string;
  readonly money: string;
}

/** People whose plan of a kind of contact is of one kind of client only. */
interface PlannedBase {
  readonly people: string;
  readonly measure: string;
  readonly base: string;
}
