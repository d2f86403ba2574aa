import type { FileFindingCode, FindingMessages } from "../../findingMessages.ts";
import { plural } from "../../plural.ts";

const measures = {
  file: "The file takes",
  unpacked: "Unpacked, the workbook takes",
  ratio: "A part of the workbook is packed",
  parts: "The number of parts in the workbook is",
  cells: "The number of cells in the workbook is",
  rows: "The number of rows in a sheet is",
  columns: "The number of columns in a sheet is",
  memory: "To read, the workbook needs",
} as const;

const skipped = {
  "lock-file": "Skipped: this is the mark of a workbook that somebody has open.",
  temporary: "Skipped: this is a temporary file.",
  hidden: "Skipped: the file is hidden.",
  "not-a-workbook": "Skipped: this is not a workbook.",
} as const;

export const fileFindings: FindingMessages<FileFindingCode> = {
  "unreadable-file": ({ facts }, f) =>
    facts.isInUse
      ? `Another program, such as Excel, holds the file (${f.isolate(facts.detail)}). Save and close it there, and try once more.`
      : `The file cannot be read (${f.isolate(facts.detail)}). Open it in Excel, save it again and try once more.`,
  "empty-file": () => "The file is empty, 0 bytes. Save the workbook again.",
  "cut-off-file": () =>
    "The file ends too early, as after a copy that was broken off. Copy it again from where it came.",
  "damaged-file": ({ facts }, f) =>
    `The file is damaged at ${f.isolate(facts.part)}; its contents cannot be trusted. Take an undamaged copy.`,
  "encrypted-file": () =>
    "The workbook is protected by a password. Save a copy without the password.",
  "not-a-spreadsheet": ({ facts }, f) =>
    `This is not a workbook; by its contents it is ${f.isolate(facts.actually)}. Save the workbook from Excel as .xlsx.`,
  "unsupported-format": ({ facts }, f) =>
    `The format ${f.isolate(facts.format)} is not read. Open the file in Excel and save it as .xlsx.`,
  "file-too-large": ({ facts }, f) =>
    `${measures[facts.measure]} ${f.fact(facts.found)}; the limit is ${f.fact(facts.limit)}. Split the workbook by year, or delete what the figures do not need.`,
  "wrong-extension": ({ facts }, f) =>
    `By its contents the file is ${f.isolate(facts.actually)}, its name says otherwise. It was read; rename it.`,
  "copy-of": ({ facts }, f) =>
    `This looks like a copy of ${f.isolate(facts.original)}; the rows of both count. Take one of the two out of the folder.`,
  "stale-workbook": ({ facts }, f) =>
    `Nothing newer than ${f.fact(facts.last)} is in the workbook; news is expected every ${f.count(facts.rhythmDays)} ${plural("en", facts.rhythmDays, { one: "day", other: "days" })}. Enter what came since and save, or write the day the figures are of into Settings.`,
  "file-skipped": ({ facts }) => skipped[facts.because],
  "sample-set-aside": () => "The sample was not read: there are other workbooks in the folder.",
  "reading-took-too-long": ({ facts }, f) =>
    `Reading was stopped after ${f.count(facts.seconds)} seconds. Split the workbook by year, or delete sheets that the figures do not need.`,
};
