import type { ValueKind } from "../../model/finding.ts";

const kinds: { readonly [kind in ValueKind]: string } = {
  text: "text",
  name: "name",
  day: "date",
  month: "month",
  money: "amount",
  number: "number",
  fraction: "share",
  minutes: "duration",
  yesNo: "yes or no",
  choice: "one of these words",
};

/** The page of everything a workbook may hold, made from the contract that the reader follows. */
export const reference = {
  title: "What a workbook may hold",
  description: (company: string) =>
    `Every sheet, column, heading and setting that is read for ${company}, and what each finding means.`,
  intro:
    "Write these names, or keep your own where they mean the same: all of them are read, in any language and order. No sheet needs columns beyond those marked as required.",
  contents: "On this page",

  reading: "How cells are read",
  rules: {
    headings: {
      title: "Names",
      text: "Case, spaces, punctuation, accents and letters that look alike make no difference. A name that is close but not equal is suggested, never taken.",
    },
    layout: {
      title: "Layout",
      text: "Headings may stand below a title, take two rows or be merged. Blank rows, totals and separators are skipped and counted; hidden rows count. Plans may also be wide: names down, months across.",
    },
    dates: {
      title: "Dates",
      text: "Excel dates, or text such as 20.11.2026, 2026-11-20, 20 Nov 2026, 1405/08/29. Whether the day or the month comes first is decided by the whole column. A month is any day in it.",
    },
    amounts: {
      title: "Amounts",
      text: "Numbers, or text such as 1 234,56, 1,234.56, (500), 500-, $1,234. Where 1.234 could be either, the column decides; where it cannot, a warning says how it was read.",
    },
    units: {
      title: "Units",
      text: "A unit in the heading holds for the whole column: Amount, thousand USD. A unit that is not known is an error, never taken as one. Rials and tomans are told apart.",
    },
    shares: { title: "Shares", text: "25% or 0.25; in a column of percentages also 25." },
    formulas: {
      title: "Formulas",
      text: "A formula counts by the result that Excel saved with it. Without one, or with an error such as #N/A, its row is left out.",
    },
    totals: {
      title: "Totals",
      text: "Total rows are never added up; they are checked against the rows above them.",
    },
    names: {
      title: "Clients and people",
      text: (aliases: string) =>
        `Names equal but for case, spaces and quotation marks are one. Other spellings stay apart, and likely pairs are listed, until the sheet ${aliases} joins them.`,
    },
    empty: { title: "Empty", text: "A dash, n/a and the like stand for an empty cell." },
    bad: {
      title: "What cannot be read",
      text: "A bad cell leaves out its row, a missing column its sheet, never more. Each is a finding with its cell, and every row is accounted for.",
    },
  },

  sheets: "Sheets",
  also: "Also named",
  adds: "Adds",
  unique: (columns: string) => `One row for each: ${columns}. A second one is left out.`,
  kinds,
  required: "required",
  requiredColumn: "column required",
  accepted: "Accepted headings",
  acceptedNames: "Accepted names",
  words: "Accepted words",
  refused: "Refused, for they mean something else",
  lastResort: "Taken only when nothing better is there",
  past: "A day yet to come is an error.",
  perCent: (number: string) => `A number above ${number} shows that the column is in per cent.`,

  settings: "Settings",
  settingsAre: (names: string, values: string) =>
    `A row for each setting: its name under ${names}, its value under ${values}.`,
  settingKinds: {
    ...kinds,
    currency: "currency code or sign",
    languages: "language codes",
    country: "country code or name",
    weekend: "days of the week",
    timeZone: "time zone",
    list: "list, separated by commas",
  },
  default: "Default",
  noDefault: "not set",

  findings: "What findings mean",
  findingsAre:
    "An error leaves something out; a warning leaves everything in but something looks wrong; a note says how the workbook was read.",
};
