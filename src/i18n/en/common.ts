import type { Status } from "../../model/figure.ts";
import type { Severity } from "../../model/finding.ts";
import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

const status: { readonly [status in Status]: string } = {
  early: "Too early to say",
  ahead: "Ahead",
  "on-track": "On track",
  "at-risk": "At risk",
  behind: "Behind",
  made: "Plan made",
  missed: "Missed",
};

const severity: { readonly [severity in Severity]: string } = {
  error: "Error",
  warning: "Warning",
  information: "Note",
};

/** Words that every page shares. Amounts arrive formatted; counts as numbers, for their plurals. */
export const common = {
  languageName: "English",
  company: "Company",
  nobody: "Nobody’s",
  notAvailable: "n/a",
  tooLittleData: "Too little data",

  navigation: {
    label: "Pages",
    home: "Overview",
    accounts: "Key accounts",
    people: "People",
    data: "Data",
    wall: "Wall",
    skip: "Skip to content",
    languages: "Languages",
    back: "Back",
  },

  status,
  severity,
  early: "First days of the month: no verdict yet",

  received: "Received",
  receivedIn: (month: string) => `${month}, received`,
  plan: "Plan",
  planOf: (amount: string) => `plan ${amount}`,
  ofPlan: (amount: string) => `of ${amount}`,
  shareOfPlan: "Share of plan",
  planToDate: "Plan to date",
  planToDateInFull: "Plan to date",
  expectedToDate: "Plan up to today",
  remaining: "Left to plan",
  landing: "Will land at",
  neededPerDay: "Needed a day",
  perDaySoFar: "A day so far",
  today: "Today",
  waterline: "Waterline",
  waterlineOf: (amount: string) => `waterline ${amount}`,
  underWater: (amount: string) => `${amount} under water`,
  aboveWater: (amount: string) => `${amount} above water`,
  perMonth: (amount: string) => `${amount} a month`,
  perDay: (amount: string) => `${amount} a day`,

  keyAccount: "Key account",
  keyAccounts: "Key accounts",
  buysNow: "Buys now",
  couldBuy: "Could buy",
  buysAndCould: "Buys now → could buy",
  upside: "Upside",
  couldAdd: "could add",
  nobodyHasAsked: "Nobody has asked",
  asked: "Asked",
  agreed: "Agreed",
  buysSince: "Buys since",
  before: "Before",
  captured: "Captured",
  talkOverdue: (days: number, f: Formats) =>
    `Talk overdue ${f.count(days)} ${plural("en", days, { one: "day", other: "days" })}`,
  actionStatus: { open: "Open", done: "Done", dropped: "Dropped", overdue: "Overdue" },

  fromNew: "From new",
  fromCurrent: "From current",
  fromVip: "VIP",

  workingDaysLeft: (days: number, f: Formats) =>
    `${f.count(days)} working ${plural("en", days, { one: "day", other: "days" })} left`,
  workingDayOf: (day: number, of: number, f: Formats) =>
    `working day ${f.count(day)} of ${f.count(of)}`,
  clients: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "client", other: "clients" })}`,
  accounts: (n: number, f: Formats) =>
    `${f.count(n)} key ${plural("en", n, { one: "account", other: "accounts" })}`,
  people: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "person", other: "people" })}`,
  payments: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "payment", other: "payments" })}`,
  rows: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "row", other: "rows" })}`,
  days: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "day", other: "days" })}`,
  workingDays: (n: number, f: Formats) =>
    `${f.count(n)} working ${plural("en", n, { one: "day", other: "days" })}`,
  months: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "month", other: "months" })}`,
  more: (n: number, f: Formats) => `${f.count(n)} more`,

  figuresOf: (day: string) => `Figures of ${day}`,
  dataDaysOld: (days: number, f: Formats) =>
    `Data is ${f.count(days)} ${plural("en", days, { one: "day", other: "days" })} old`,

  used: "Used",
  setAside: "Set aside",
  skipped: "Skipped",
  controlTotal: "Control total",

  explain: "How this was counted",
  formula: "Formula",
  numbers: "Numbers",
  cells: "Cells",
  filter: "Filter in the workbook",
  reason: "Why there is no figure",

  workbook: "workbook",
  sheet: "sheet",
  cell: "cell",

  table: "Table",
  showTable: "The same numbers as a table",
  copy: "Copy",
  copied: "Copied",
  find: "Find",
  sortBy: (column: string) => `Sort by ${column}`,
  showAll: "Show all",
  close: "Close",
  total: "Total",
  other: "Other",
};
