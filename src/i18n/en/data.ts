import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

/** The page that says what the figures rest on: rows, control totals, findings, what is missing. */
export const data = {
  title: "Data",
  description: (company: string) =>
    `What the figures of ${company} rest on: every row accounted for, every finding with its cell.`,

  nav: {
    findings: "Findings",
    rows: "Rows",
    totals: "Sums",
    drift: "Volumes",
    alike: "Names",
    unlisted: "Not in Clients",
    defaults: "Defaults",
    absent: "Further sheets",
  },

  allUsed: "Every row of the workbook is in the figures.",
  someSetAside: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "row is", other: "rows are" })} not in the figures: each is listed below with its cell.`,
  someLeftOut: "Part of what was found could not be read: see the errors below.",
  figuresOf: (day: string) => `Figures as of ${day}.`,
  savedOn: (day: string) => `The workbook was last saved on ${day}.`,
  rhythm: (n: number, f: Formats) =>
    `After ${f.count(n)} ${plural("en", n, { one: "day", other: "days" })} without an update the figures count as old.`,

  rows: "Is every row accounted for?",
  rowsTable: (file: string) => `Rows of ${file}`,
  fileSaved: (day: string) => `saved on ${day}`,
  sheet: "Sheet",
  readAs: "Read as",
  notRead: "not one of ours",
  read: "Rows read",
  rowsNote:
    "Read is used plus set aside plus skipped. Skipped rows are blank, totals or separators.",

  totals: "Do the sums agree?",
  totalsTable: "Control totals",
  usedSum: "Sum of used rows",
  setAsideSum: "Sum set aside",
  claimedSum: "Total row says",
  check: "Check",
  agrees: "agrees",
  differs: "differs",
  totalsNote: "The sum of used rows is what the workbook’s own SUM shows for them.",
  byMonth: (sheet: string) => `${sheet}, month by month`,
  month: "Month",
  undated: "without a date",

  findings: "What was found?",
  noFindings: "Nothing was found amiss.",
  tasks: {
    fix: {
      title: "Fix: something is left out",
      note: "An error sets a row, a sheet or a file aside. Its money is in no figure until it is corrected.",
    },
    decide: {
      title: "Decide: one thing or two?",
      note: "Names, rows and files that may be the same, or may not be meant. Only you can tell.",
    },
    check: {
      title: "Check: read, but perhaps not as meant",
      note: "Everything here is in the figures.",
    },
    know: { title: "For your information", note: "How the workbook was read. Nothing to do." },
  },
  leftOut: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "row is", other: "rows are" })} left out.`,
  leftOutMoney: (n: number, money: string, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "row is", other: "rows are" })} left out, with amounts of ${money} that could be read.`,
  cells: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "cell", other: "cells" })}`,
  showMore: (n: number, f: Formats) => `${f.count(n)} more of this kind`,
  help: (sheet: string) => `What ${sheet} may hold`,
  filters: {
    label: "Show findings",
    search: "Search the text",
    severity: "Severity",
    file: "File",
    sheet: "Sheet",
    kind: "Kind",
    all: "all",
    shown: (shown: string, all: string) => `Shown: ${shown} of ${all}`,
    clear: "Clear",
  },
  copyHint: "A click on an address copies it, ready for Excel’s name box.",

  absent: "What would further sheets add?",
  addsTo: (n: number, pages: string) => `${n === 1 ? "Page" : "Pages"}: ${pages}`,

  unlisted: "Who pays but is not in Clients?",
  unlistedSaid: (n: number, count: string, money: string) =>
    `${count} ${plural("en", n, { one: "client", other: "clients" })} brought ${money}. The money counts everywhere, but in no account.`,

  drift: "Do the declared volumes still hold?",
  driftSaid: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "client pays", other: "clients pay" })} far more or less a month than the workbook declares.`,
  declared: "Declared",
  paid: "Paid a month",
  difference: "Difference",
  cell: "Cell",
  driftNote:
    "Named where the two differ by more than 30% of the declared volume and by more than 1% of turnover. The declared volume counts until it is changed.",

  alike: "Which names may be one?",
  alikeSaid: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "group of names looks", other: "groups of names look" })} alike. Each name counts by itself.`,
  alikeNote: (sheet: string) =>
    `Copy the rows of those that are one into a sheet named ${sheet}: at the next save they count as one.`,

  defaults: "What holds by default?",
  defaultsSaid: (n: number, of: number, f: Formats) =>
    `${f.count(n)} of ${f.count(of)} settings ${plural("en", n, { one: "is", other: "are" })} not in the workbook and ${plural("en", n, { one: "holds", other: "hold" })} by default.`,
  noDefaults: "Every setting stands in the workbook.",
  found: (value: string) => `${value}, from the data`,
};
