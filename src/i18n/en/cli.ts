import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

const errors = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("en", n, { one: "error", other: "errors" })}`;

const warnings = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("en", n, { one: "warning", other: "warnings" })}`;

const notes = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("en", n, { one: "note", other: "notes" })}`;

/** Words of the terminal, and of the bar over pages that `npm start` serves. */
export const cli = {
  usage: "Usage",
  options: "Options",
  about: {
    start:
      "Builds the site, serves it on this machine and the network, and builds it again when a workbook is saved.",
    build: "Builds the site once.",
    validate: "Reads the workbooks and prints everything found in them. Builds nothing.",
    figures: "Computes and prints every figure. Builds nothing.",
    template: "Writes an empty workbook for a sales office to fill in.",
    bench:
      "Measures a cold build beside what Astro and xlsx take for as many pages and the same workbook.",
  },
  optionHelp: {
    data: "a workbook, or a folder of workbooks; data if not given",
    "as-of": "the day the figures are of; the workbook’s own if not given",
    lang: "language of what is printed, and the site’s first: en, ru, ro, fa",
    out: "the folder for the site; dist if not given",
    outFile: "the workbook to write, never over another; template.xlsx if not given",
    country: "whose public holidays are days off, such as MD; RU, RO or IR by --lang if not given",
    marked:
      "also writes a copy of the sheets as values, bad cells coloured and noted; all workbooks in one",
    json: "prints one JSON document and nothing else",
    strict: "exit code 1 when the data have any error",
    help: "prints this",
  },

  unknownOption: (option: string) => `There is no option ${option}. See --help.`,
  missingValue: (option: string) => `${option} needs a value. See --help.`,
  unexpectedWord: (word: string) =>
    `“${word}” is not expected here. Name a workbook with --data ${word}`,
  notADay: (text: string) => `--as-of is “${text}”; expected a day such as 2026-11-20.`,
  asOfAfterToday: (asked: string, used: string) =>
    `--as-of ${asked} is after today: the figures are of ${used}.`,
  notALanguage: (text: string) => `--lang is “${text}”; expected en, ru, ro or fa.`,
  notACountry: (text: string) => `--country is “${text}”; expected a code such as RO or MD.`,
  notXlsx: (path: string) => `${path} does not end in .xlsx. Name the file with .xlsx.`,
  fileExists: (path: string) => `${path} is there already. Name a new file with --out.`,
  notMarkedCopy: (path: string) =>
    `${path} is there already and is not a marked copy. Name another file with --marked.`,
  markedAmongData: (path: string) =>
    `${path} lies among the workbooks and would be read as one of them. Name another place with --marked.`,
  templateWritten: (path: string) =>
    `${path} is written. Fill it in, and put it into the folder data.`,
  markedWritten: (path: string) => `The marked copy is ${path}`,
  noSuchPath: (path: string) =>
    `${path} is not there. Put a workbook into the folder data, or name one with --data.`,
  noWorkbook: (path: string) =>
    `There is no workbook in ${path}. Put an .xlsx, .xlsm, .xlsb, .xls, .ods or .csv file there.`,
  notOurFolder: (folder: string) =>
    `${folder} holds something other than a site of Plimsoll. Name a new or empty folder with --out.`,
  cannotWrite: (folder: string, detail: string) => `${folder} cannot be written: ${detail}`,
  keyNotKept: (folder: string) =>
    `${folder} cannot be written, so the addresses of account pages are made from its path: they change when it moves.`,
  defect: "This is a defect of Plimsoll, not of your workbook. Please report these lines:",

  unreadable: (n: number, f: Formats) =>
    n === 1 ? "A workbook cannot be read." : `${f.count(n)} workbooks cannot be read.`,
  noDashboard: "None of the sheets Clients, Payments and Plans could be read.",
  nothingPublished: "Nothing was published.",
  previousStays: (folder: string) => `The previous site in ${folder} stays as it was.`,
  reading: (file: string) => `Reading ${file}`,
  computing: "Computing",
  drawing: "Drawing the pages",
  built: (made: { pages: number; folder: string; seconds: string }, f: Formats) =>
    `${f.count(made.pages)} ${plural("en", made.pages, { one: "page", other: "pages" })} in ${made.folder}, in ${made.seconds} s`,
  rowsSetAside: (rows: number, f: Formats) =>
    `${f.count(rows)} ${plural("en", rows, { one: "row is", other: "rows are" })} not in the figures; the data page names each.`,
  findings: (counts: { error: number; warning: number; information: number }, f: Formats) =>
    `${errors(counts.error, f)}, ${warnings(counts.warning, f)}, ${notes(counts.information, f)}`,
  moreAlike: (n: number, f: Formats) => `and ${f.count(n)} more like this`,
  sheetRows: (
    rows: { read: number; used: number; setAside: number; skipped: number },
    f: Formats,
  ) =>
    `${f.count(rows.read)} ${plural("en", rows.read, { one: "row", other: "rows" })}: ${f.count(rows.used)} used, ${f.count(rows.setAside)} set aside, ${f.count(rows.skipped)} skipped`,
  notOneOfOurs: "not one of ours",

  onThisMachine: "on this machine",
  onTheNetwork: "on the network",
  ownerPages: "Owner",
  watching: (path: string) =>
    `Watching ${path}: save a workbook and the pages follow. Ctrl+C ends.`,
  portBusy: (port: number, next: number) => `Port ${port} is in use; taking ${next}.`,
  noFreePort: (from: number, to: number) => `All ports from ${from} to ${to} are in use.`,
  rebuilt: (time: string, seconds: string) => `${time}  The pages are up to date, in ${seconds} s`,
  lastGoodStays: (time: string) => `${time}  The last good pages stay.`,
  builderEnded: (code: string) =>
    `The process that builds the pages ended by itself${code === "" ? "" : ` (${code})`}.`,
  barTitle: "The workbook could not be taken over. These pages show the last good figures.",
  barNoSite: "The workbook could not be taken over, and there are no earlier figures to show.",

  benchRuns: (pages: number, runs: number, f: Formats) =>
    `${f.count(pages)} ${plural("en", pages, { one: "page", other: "pages" })}, median of ${f.count(runs)} runs`,
  benchBuild: "Cold build",
  benchPages: "As many near-empty pages by Astro",
  benchRead: "One read by xlsx",
  benchRatio: "Ratio to the two together",
  peakMemory: "Peak memory",
};
