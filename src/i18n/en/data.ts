import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

/** The page that says what the figures rest on: rows, control totals, findings, what is missing. */
export const data = {
  title: "Data",
  description: (company: string) =>
    `What the figures of ${company} rest on: every row accounted for, every finding with its cell.`,

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

  findings: "What was found?",
  noFindings: "Nothing was found amiss.",
  errorsNote: "Errors set a row, a sheet or a file aside. Its money is not in the figures.",
  warningsNote: "Warnings leave everything in the figures, but something looks wrong.",
  notesNote: "Notes say how the workbook was read.",
  errors: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "error", other: "errors" })}`,
  warnings: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "warning", other: "warnings" })}`,
  notes: (n: number, f: Formats) =>
    `${f.count(n)} ${plural("en", n, { one: "note", other: "notes" })}`,
  showMore: (n: number, f: Formats) => `${f.count(n)} more of this kind`,

  absent: "What would further sheets add?",
  absentNote: (sheet: string, adds: string) => `${sheet}: ${adds}`,

  unlisted: "Who pays but is not in Clients?",
  unlistedSaid: (n: number, count: string, money: string) =>
    `${count} ${plural("en", n, { one: "client", other: "clients" })} brought ${money}. The money counts everywhere, but in no account.`,
};
