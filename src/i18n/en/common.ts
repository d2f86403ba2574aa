import type { Severity } from "../../model/finding.ts";
import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

const severity: { readonly [severity in Severity]: string } = {
  error: "Error",
  warning: "Warning",
  information: "Note",
};

/** Words that every page shares. Amounts arrive formatted; counts as numbers, for their plurals. */
export const common = {
  languageName: "English",
  nobody: "Nobody’s",
  notAvailable: "n/a",

  navigation: {
    label: "Pages",
    home: "Overview",
    accounts: "Key accounts",
    clients: "Clients",
    people: "People",
    activity: "Activity",
    funnel: "Funnel",
    income: "Income",
    structure: "Structure",
    data: "Data",
    wall: "Wall",
    skip: "Skip to content",
    languages: "Languages",
  },

  severity,

  received: "Received",
  plan: "Plan",
  ofPlan: (amount: string) => `of ${amount}`,
  planToDate: "Plan to date",
  neededPerDay: "Needed a day",
  waterline: "Waterline",
  underWater: (amount: string) => `${amount} under water`,
  aboveWater: (amount: string) => `${amount} above water`,

  buysNow: "Buys now",
  couldBuy: "Could buy",
  buysAndCould: "Buys now → could buy",
  upside: "Upside",
  asked: "Asked",
  agreed: "Agreed",
  before: "Before",
  actionStatus: { open: "Open", done: "Done", dropped: "Dropped", overdue: "Overdue" },

  workingDaysLeft: (days: number, f: Formats) =>
    `${f.count(days)} working ${plural("en", days, { one: "day", other: "days" })} left`,
  workingDayOf: (day: number, of: number, f: Formats) =>
    `working day ${f.count(day)} of ${f.count(of)}`,
  accounts: (n: number, f: Formats) =>
    `${f.count(n)} key ${plural("en", n, { one: "account", other: "accounts" })}`,
  people: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "person", other: "people" })}`,
  rows: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "row", other: "rows" })}`,
  more: (n: number, f: Formats) => `${f.count(n)} more`,

  figuresOf: (day: string) => `Figures of ${day}`,
  dataDaysOld: (days: number, f: Formats) =>
    `Data is ${f.count(days)} ${plural("en", days, { one: "day", other: "days" })} old`,

  used: "Used",
  setAside: "Set aside",
  skipped: "Skipped",

  explain: "How this was counted",
  formula: "Formula",
  numbers: "Numbers",
  cells: "Cells",
  filter: "Filter in the workbook",
  reason: "Why there is no figure",

  table: "Table",
  copy: "Copy",
  copied: "Copied",
  find: "Find",
  sortBy: (column: string) => `Sort by ${column}`,

  notFound: {
    title: "There is no such page",
    sentence: "It was moved or taken away; the first page leads to all others.",
  },
};
