import type { Unit } from "./unit.ts";

/**
 * The numbers a formula may name, with the unit each is shown in. A closed list: the words for them
 * are in src/i18n, and a figure carries no other. Amounts of a plan that counts (calls, new clients)
 * are counts: see `inputUnit`.
 */
export const inputUnits = {
  // Plan and pace
  plan: "money",
  fact: "money",
  workingDays: "days",
  daysWorked: "days",
  daysLeft: "days",
  expectedToDate: "money",
  neededPerDay: "money",
  averagePerDay: "money",
  factBeforeToday: "money",
  share: "fraction",
  completionToDate: "fraction",
  /** How many plans of departments or people a plan without a row of its own adds up. */
  parts: "count",
  /** From Settings: where each status begins. */
  ahead: "fraction",
  onTrack: "fraction",
  atRisk: "fraction",
  // Payments
  receipts: "money",
  refunds: "money",
  receiptCount: "count",
  thisMonth: "money",
  /** The other month: as many worked days of it as this one has, when this one is running. */
  otherMonth: "money",
  comparedDays: "days",
  /** A part of `total`. */
  part: "money",
  total: "money",
  highest: "money",
  lowest: "money",
  mean: "money",
  months: "count",
  clients: "count",
  deals: "count",
  // Accounts
  declared: "money",
  paidAverage: "money",
  current: "money",
  possible: "money",
  upside: "money",
  coveredUpside: "money",
  asked: "money",
  agreed: "money",
  baseline: "money",
  /** 1 when the baseline is not written down and the declared current volume stands for it. */
  baselineAssumed: "count",
  realised: "money",
  marginFraction: "fraction",
  /** 1 when the account's margin is not known and the median of the others stands for it. */
  marginAssumed: "count",
  accounts: "count",
  withoutMargin: "count",
  actions: "count",
  // Concentration
  herfindahl: "fraction",
  keyAccounts: "count",
  keyTurnover: "money",
  /** How many key accounts leave, or which share of their turnover. */
  leaving: "count",
  leavingShare: "fraction",
  turnover: "money",
  loss: "money",
  left: "money",
  waterline: "money",
  // People
  people: "count",
  improvement: "fraction",
  captured: "money",
  /** What the last three full months brought, and how many days were worked in them. */
  usualReceipts: "money",
  usualDays: "days",
  largestDeal: "money",
  secondLargest: "money",
  departmentLargest: "money",
  offers: "count",
  // Pay
  basePay: "money",
  /** Of the month's working days, those on which the person is employed; leave is paid. */
  employedDays: "days",
  base: "money",
  commission: "money",
  /** What commission is counted from: payments, or gross profit. */
  commissionable: "money",
  commissionRate: "fraction",
  pay: "money",
  /** Once, twice or three times the plan. */
  sales: "money",
  normFrom: "fraction",
  normTo: "fraction",
  paidPeople: "count",
  clientDepartmentPay: "money",
  sellersPay: "money",
  // Contests
  reached: "money",
  minimum: "money",
  leader: "money",
  // Income and product groups
  level: "money",
  rivers: "count",
  usual: "money",
  leak: "money",
  groupCommission: "fraction",
  effort: "ratio",
  mainCommission: "fraction",
  mainEffort: "ratio",
  oldBefore: "money",
  oldNow: "money",
  newNow: "money",
  // Funnel and leads
  cameIn: "count",
  wentOn: "count",
  usualShare: "fraction",
  lostPeople: "count",
  /** Share that usually goes through all later steps. */
  laterSteps: "fraction",
  firstDeal: "money",
  ownShare: "fraction",
  departmentShare: "fraction",
  leads: "count",
  takers: "count",
  leadCapacity: "count",
  lostLeads: "count",
  leadsToPaid: "fraction",
  neededLeads: "count",
  meanLeads: "count",
  yearLeads: "count",
  // Clients
  productGroupsBought: "count",
  /** Usual days between a client's payments; 1 below when it is the whole base's. */
  rhythm: "days",
  rhythmAssumed: "count",
  /** From Settings: when silence begins. */
  leastSilence: "days",
  silenceFactor: "count",
  withoutWorth: "count",
  paidAgain: "count",
} as const satisfies Record<string, Unit>;

export type InputName = keyof typeof inputUnits;
