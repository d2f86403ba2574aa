import type { Word } from "../../model/words.ts";
import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

/** What a stage is known by. */
const stageSigns: { readonly [stage in Word<"stage">]: string } = {
  "owner-sells": "nobody sells but the owner or a head",
  "first-sellers": "fewer than four who sell, or nobody to lead them",
  "sales-department": "four who sell, and a head",
  "client-department": "somebody keeps current clients",
  "vip-programme": "somebody looks after the largest",
};

/** The page of how the department is built: growth, people, the swamp, the audit. */
export const structure = {
  title: "Structure",
  description: (company: string, month: string) =>
    `How the sales department of ${company} is built in ${month}, and what it lacks.`,

  stageOf: (place: string, of: string, stage: string) => `Stage ${place} of ${of}: ${stage}.`,
  stageSigns,
  stages: "Stages of growth",
  nextClientDepartment: (current: string, share: string) =>
    `Next: a client department. Current clients brought ${current} in twelve months, ${share} of everything, and keeping them is nobody’s work.`,
  nextVip: (months: string | null, current: string | null) =>
    [
      "Next: a VIP programme. The client department is ",
      months === null ? "over a year" : `${months} months`,
      " old",
      current === null ? "" : `, current clients brought ${current} in twelve months`,
      ", and the largest of them have nobody of their own.",
    ].join(""),
  nothingNext: (share: string) =>
    `No sign of a next step yet: current clients bring ${share} of twelve months’ payments. Above half, a client department is due.`,
  youngDepartment: (months: string) =>
    `The client department is ${months} months old; after twelve it is ready for a VIP programme.`,
  lastStage: (current: string, share: string) =>
    `There is no further stage. Current clients brought ${current} in twelve months, ${share} of everything: what is left is to keep every place filled.`,

  whoIsThere: "Who is there, and who is missing?",
  people: (n: number, text: string) =>
    `${text} ${plural("en", n, { one: "person", other: "people" })}`,
  sellers: (n: number, text: string) =>
    `${text} ${plural("en", n, { one: "seller", other: "sellers" })}`,
  heads: (n: number, text: string) =>
    `${text} ${plural("en", n, { one: "head", other: "heads" })} of sales`,
  normMet: (people: string) =>
    `${people}; the norm is met, the department can lose its best seller and work on.`,
  normLacks: (people: string, missing: string) => `${people}. Missing to the norm: ${missing}.`,
  normSaid: "The norm: five who bring new clients under one head, or four under two.",
  model: {
    "one-level": (model: string) => `${model}: the same people find, win and keep clients.`,
    "two-levels": (model: string, isFound: boolean) =>
      isFound
        ? `${model}: lead managers find, sellers win and keep.`
        : `${model}: sellers find and win, farmers keep.`,
    "three-levels": (model: string) => `${model}: lead managers find, sellers win, farmers keep.`,
  },
  spanOver: (span: string, limit: string) =>
    `${span} people per head, more than ${limit}: nobody hears the calls and sees the deals of that many.`,
  spanWithin: (span: string, limit: string) => `${span} people per head, of ${limit} at most.`,
  sellersPerLeadManager: (text: string) => `${text} sellers per lead manager; three is usual.`,
  sellersPerAssistant: (text: string) => `${text} sellers per assistant; three is usual.`,
  clientsPerFarmer: (text: string) => `${text} clients per farmer.`,
  diluted: (text: string) =>
    `${text}: more people sell than three months ago, and all of them together hold fewer meetings.`,
  chart: "People by what they do",
  chartFinding: (people: number, empty: number, f: Formats) =>
    `${f.count(people)} ${plural("en", people, { one: "person", other: "people" })}, ${f.count(empty)} empty ${plural("en", empty, { one: "place", other: "places" })}.`,
  chartKey: "A dot is a person, a ring an empty place.",
  role: "Role",
  roles: {
    owner: "Owner",
    head: "Heads of sales",
    "lead-manager": "Lead managers",
    hunter: "Hunters",
    seller: "Sellers",
    farmer: "Farmers",
    vip: "VIP managers",
    assistant: "Assistants",
    marketing: "Marketing",
    "": "Role not written",
  },
  roleWork: {
    owner: "owns",
    head: "leads",
    "lead-manager": "finds",
    hunter: "wins new clients",
    seller: "wins new clients",
    farmer: "keeps clients",
    vip: "keeps the largest",
    assistant: "helps",
    marketing: "brings leads",
  },
  there: "There",
  empty: "Empty places",
  yearAgo: "A year ago",
  thereOf: (there: string, places: string) => `${there} of ${places}`,

  swamp: "Who no longer brings new clients?",
  inSwamp: (names: string) => `In the swamp: ${names}.`,
  sinking: (_people: number, names: string) => `Sinking: ${names}.`,
  allDry: "Nobody is in the swamp, and nobody is sinking.",
  noneTold: "Nobody has three full months to tell it by yet.",
  swampLimits: (money: string, contacts: string | null) =>
    contacts === null
      ? `In the swamp is who had less than ${money} of own payments from new clients in three full months; sinking, whose share fell by a quarter.`
      : `In the swamp is who had less than ${money} of own payments from new clients in three full months, and less than ${contacts} of contacts with them; sinking, who lost a quarter of both.`,
  byPaymentsAlone:
    "Told by payments alone: the workbook does not keep contacts with new clients apart.",
  contactsChart: "Contacts with new clients, share of all over three months",
  moneyChart: "Payments of new clients, share of own payments over three months",
  swampChartFinding: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "person", other: "people" })} over time; below the line is the swamp.`,
  limit: (share: string) => `the swamp begins under ${share}`,
  swampTable: (month: string) => `Three months up to ${month}, and the three before`,
  person: "Person",
  state: "State",
  newMoney: "From new clients",
  newContacts: "New contacts a day",
  contactShare: "Contacts with new",
  before: "Before",

  audit: "Where does the department stand by its own audit?",
  auditScore: (share: string, score: string, most: string) =>
    `${share}: ${score} points of ${most}.`,
  weakestBlock: (block: string, share: string) => `The weakest block is ${block}, ${share}.`,
  auditUp: (n: number, text: string) =>
    `Up ${text} percentage ${plural("en", n, { one: "point", other: "points" })} since the audit before.`,
  auditDown: (n: number, text: string) =>
    `Down ${text} percentage ${plural("en", n, { one: "point", other: "points" })} since the audit before.`,
  auditSame: "The same as the audit before.",
  unjudged: (n: number, text: string) =>
    `${text} ${plural("en", n, { one: "criterion has", other: "criteria have" })} no score yet.`,
  blocks: {
    technology: "technology",
    people: "people",
    management: "management",
    "": "other criteria",
  },
  blocksChart: "Audit by block",
  blocksFinding: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "block", other: "blocks" })}, the longest bar the best.`,
  pointsOf: (points: string, most: string) => `${points} of ${most}`,
  weakest: "Mend first",
  criterion: "Criterion",
  block: "Block",
  share: "Share",
  points: "Points",
  most: "Of",
};
