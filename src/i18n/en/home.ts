import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

interface Loss {
  readonly leaving: number;
  /** Key accounts of the workbook; else the largest clients stand for them. */
  readonly areKey: boolean;
}

const errors = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("en", n, { one: "error", other: "errors" })}`;
const warnings = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("en", n, { one: "warning", other: "warnings" })}`;

/**
 * The owner's first page. Amounts, shares and names arrive as finished texts (or as the stand-ins of
 * figures that can be opened); counts arrive beside them as numbers, for their plurals.
 */
export const home = {
  title: "Overview",
  description: (company: string, day: string) =>
    `${company} on ${day}: the month against its plan, money nobody has asked for, what needs you.`,
  hint: "Tap any number for its formula and cells.",

  willMakePlan: (month: string) => `Will ${month} make plan?`,
  madePlan: (month: string) => `Did ${month} make plan?`,
  whatCame: (month: string) => `What did ${month} bring?`,
  shareOfPlan: (share: string, plan: string) => `${share} of ${plan}`,
  toDate: (status: string, share: string) => `${status}: ${share} of the plan to date.`,
  statusOnly: (status: string) => `${status}.`,
  tooEarly: "The first days of the month: too early to say.",
  pace: (needed: string, soFar: string) => `${needed} a day makes plan; so far it is ${soFar}.`,
  paceEnough: (soFar: string, needed: string) =>
    `${soFar} a day so far; ${needed} a day is enough.`,
  paceUnknown: (needed: string) => `${needed} a day makes plan.`,
  overPlan: (over: string) => `Plan made, ${over} over it.`,
  missedBy: (short: string) => `${short} short of plan.`,
  noPlan: (month: string) => `The workbook has no plan for ${month}.`,
  monthChart: (month: string) => `${month}: money received day by day`,
  monthChartFinding: (fact: string, plan: string | null, waterline: string | null) =>
    `${fact} received so far${plan === null ? "" : `, plan ${plan}`}${waterline === null ? "" : `, waterline ${waterline}`}.`,
  day: "Day",
  receivedThatDay: "Received",
  receivedSoFar: "So far",
  planLine: "Plan so far",

  whereUnasked: "Where is the most money unasked?",
  unasked: (client: string, current: string, possible: string) =>
    `${client} buys ${current} a month and could take ${possible}. Nobody has asked.`,
  unaskedUpside: (client: string, upside: string) =>
    `${client} could take ${upside} a month more. Nobody has asked.`,
  allAsked: "Every account that could take more has been asked.",
  noPossible:
    "No client has a possible volume in the workbook, so there is nothing to compare with.",

  howMonthsGo: "How do the months go?",
  monthBrought: (month: string, total: string) => `${month} brought ${total}`,
  monthBringsSoFar: (month: string, total: string) => `${month} has brought ${total} so far`,
  onPrevious: (change: string, month: string) => `${change} on ${month}`,
  onLastYear: (change: string, month: string) => `${change} on ${month}`,
  onPreviousSoFar: (change: string, month: string) =>
    `${change} on as many working days of ${month}`,
  onLastYearSoFar: (change: string, month: string) => `${change} on as many of ${month}`,
  withChanges: (said: string, changes: readonly string[]) =>
    changes.length === 0 ? `${said}.` : `${said}: ${changes.join(", ")}.`,
  paymentsCame: ({
    payments,
    count,
    average,
    largest,
  }: {
    payments: number;
    count: string;
    average: string;
    largest: string;
  }) =>
    `${count} ${plural("en", payments, { one: "payment", other: "payments" })} this month, ${average} on average, the largest ${largest}.`,
  underWaterline: ({ under, of, text }: { under: number; of: number; text: string }, f: Formats) =>
    `${text} of the last ${f.count(of)} full ${plural("en", of, { one: "month", other: "months" })} ${plural("en", under, { one: "was", other: "were" })} under the waterline.`,
  monthsChart: "Money received, month by month",
  monthsChartFinding: (first: string, last: string) => `From ${first} to ${last}.`,
  month: "Month",
  underWay: (month: string) => `${month}, under way`,
  noPayments: "No payments yet.",

  whatIfLost: "What if a rival takes our best?",
  lossRange: (
    { leaving, all, areKey, low, high }: Loss & { all: number; low: string; high: string },
    f: Formats,
  ) =>
    `If a rival takes ${f.count(leaving)} of our ${f.count(all)} ${areKey ? "key accounts" : "largest clients"}, between ${low} and ${high} a month goes.`,
  lossExact: ({ leaving, all, areKey, loss }: Loss & { all: number; loss: string }, f: Formats) =>
    leaving === all
      ? `If a rival takes our ${areKey ? plural("en", all, { one: "key account", other: "key accounts" }) : plural("en", all, { one: "largest client", other: "largest clients" })}, ${loss} a month goes.`
      : `If a rival takes ${f.count(leaving)} of our ${f.count(all)} ${areKey ? "key accounts" : "largest clients"}, ${loss} a month goes.`,
  largestClients: (n: number, share: string, f: Formats) =>
    n === 1
      ? `The largest client brings ${share} of twelve months’ receipts`
      : `The ${f.count(n)} largest bring ${share}`,
  leftWorst: (left: string, gap: string | null) =>
    `If the largest go, ${left} a month is left${gap === null ? "" : `, ${gap}`}`,
  equalClients: (n: number, text: string) =>
    `As if there were ${text} equal ${plural("en", n, { one: "client", other: "clients" })}`,

  whoLeads: "Who leads?",
  allPeople: "All people",

  whatCouldTheyTake: "What could the key accounts take?",
  allAccounts: "All key accounts",

  isDataSound: "Is the data sound?",
  dataLine: (errorCount: number, warningCount: number, f: Formats) =>
    errorCount + warningCount === 0
      ? "Every row of the workbook is in the figures."
      : `${[errorCount > 0 ? errors(errorCount, f) : "", warningCount > 0 ? warnings(warningCount, f) : ""].filter(Boolean).join(", ")}.`,
  seeData: "See the data page",
};
