import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

/** Key accounts: the totals, the next talks, the table, and the page of one account. */
export const accounts = {
  title: "Key accounts",
  description: (company: string) =>
    `What the key accounts of ${company} buy a month, what they could buy, and who should be asked next.`,
  accountDescription: (client: string) => `${client}: what it buys a month and what it could buy.`,
  none: "The workbook has no key accounts: in Clients, fill in a possible volume.",

  ratio: (current: string, possible: string, ratio: string) =>
    `They take ${current} a month and could take ${possible}: ${ratio}.`,
  upside: (upside: string, accounts: string) => `${upside} a month could be added by ${accounts}.`,
  covered: (share: string) => `${share} of what could be added is being talked about.`,
  overdue: (upside: string) => `${upside} a month waits on overdue talks.`,
  captured: (month: string, amount: string) => `Captured in ${month}: ${amount} a month.`,
  grossProfit: (amount: string, without: number, f: Formats) =>
    without === 0
      ? `In gross profit that is ${amount} a month.`
      : `In gross profit that is ${amount} a month, not counting ${f.count(without)} ${plural("en", without, { one: "account", other: "accounts" })} without a margin in the workbook.`,
  unrated: ({ clients, text, turnover }: { clients: number; text: string; turnover: string }) =>
    `${text} of the largest ${plural("en", clients, { one: "client has", other: "clients have" })} no possible volume: ${turnover} of twelve months’ receipts that nobody has rated.`,

  chart: "From what each buys now to what it could buy a month",
  chartFinding: (n: number, f: Formats) =>
    `The ${f.count(n)} ${plural("en", n, { one: "account", other: "accounts" })} that could add most.`,
  key: (unit: string, hasAsked: boolean) =>
    `${unit} a month: buys now ●, could buy ○${hasAsked ? ", asked |" : ""}.`,
  agreedOfAsked: (agreed: string, asked: string) => `agreed ${agreed} of ${asked} asked`,

  nextTalks: "Whom to talk to next",
  whyNobody: "nobody has asked",
  whyOverdue: (days: number, f: Formats) =>
    `talk overdue ${f.count(days)} ${plural("en", days, { one: "day", other: "days" })}`,
  whyOpen: (day: string) => `talk due ${day}`,
  whyOpenUndated: "talk open",
  whyAgreed: "agreed before; more is possible",
  whyRefused: "talk dropped; ask again",

  allAccounts: "All accounts",
  client: "Client",
  manager: "Manager",
  talks: "Talks",
  talkState: {
    nobody: "Not asked",
    open: "Open",
    overdue: "Overdue",
    agreed: "Agreed",
    refused: "Dropped",
  },
  andMore: (n: number, f: Formats) =>
    `And ${f.count(n)} more ${plural("en", n, { one: "account", other: "accounts" })} that could add less; the totals above count them too.`,

  monthsChart: (client: string) => `${client}: money received, month by month`,
  couldAdd: (upside: string, share: string | null) =>
    share === null
      ? `${upside} a month could be added.`
      : `${upside} a month could be added, ${share} of what it could buy.`,
  buysAndCould: (current: string, possible: string) =>
    `Buys ${current} a month, could take ${possible}.`,
  buysOnly: (current: string) => `Buys ${current} a month; no possible volume in the workbook.`,
  paid: (amount: string) => `Paid ${amount} a month on average of the last full months.`,
  talksWith: "What has been asked?",
  noTalks: "Nobody has asked.",
  talksOf: (client: string) => `Talks with ${client}`,
  step: "Step",
  state: "State",
  day: "Due or done",
  owner: "Owner",
  captureFraction: (share: string) => `${share} of what was asked was agreed.`,
  realised: (amount: string, share: string | null) =>
    share === null
      ? `Since then it buys ${amount} a month more.`
      : `Since then it buys ${amount} a month more: ${share} of what was agreed.`,

  allFigures: "All figures of this account",
  sourceRow: "Row in the workbook",
  notListed: "This client is not in the Clients sheet.",
};
