import type { Day } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import type { RawSheet, RawWorkbook } from "../workbook/rawWorkbook.ts";
import type { DrawnSheet } from "../writing/drawnSheet.ts";
import { fontOf } from "../writing/looks.ts";
import { writeSheets } from "../writing/writeSheets.ts";
import { partText } from "../writing/zipPackage.ts";
import { copiedSheet } from "./copiedSheet.ts";
import { findingsSheet } from "./findingsSheet.ts";
import { type MarkedWords, marksOf } from "./marks.ts";
import { sheetNames } from "./sheetNames.ts";

export interface MarkedOptions {
  readonly words: MarkedWords;
  /** The line that counts the findings. */
  readonly counts: string;
  readonly day: Day;
}

/** By this a marked copy is known again, so that the next one may take its place. */
const SUBJECT = "plimsoll-marked-copy";

/** A copy is text before it is packed, and the whole of it is held in memory. */
const MOST_CELLS = 1_500_000;

const cellsIn = ({ rowCount, columns }: RawSheet): number => rowCount * columns.length;

/** The sheets of a marked copy: the findings first, then each sheet of each workbook. */
export function markedSheets(
  workbooks: readonly RawWorkbook[],
  findings: readonly Finding[],
  { words, counts }: MarkedOptions,
): readonly DrawnSheet[] {
  const all = workbooks.flatMap((book) => book.sheets.map((sheet) => ({ book, sheet })));
  // The workbooks' own names come first: ours gives way.
  const names = sheetNames([
    ...all.map(({ sheet }) => sheet.name),
    words.messages.marked.sheetName,
  ]);
  const isPartial = all.reduce((sum, { sheet }) => sum + cellsIn(sheet), 0) > MOST_CELLS;
  const keyOf = (file: string, sheet: string): string => `${file}\n${sheet}`;
  const copies = new Map(
    all.map(({ book, sheet }, index) => [keyOf(book.file, sheet.name), names[index] ?? ""]),
  );
  const bySheet = Map.groupBy(findings, ({ file, sheet }) => keyOf(file, sheet ?? ""));
  const drawn = all.map(({ book, sheet }, index) =>
    copiedSheet({
      book,
      sheet,
      name: names[index] ?? "",
      marks: marksOf(bySheet.get(keyOf(book.file, sheet.name)) ?? [], words),
      isPartial,
      words,
    }),
  );
  const first = findingsSheet(findings, {
    name: names.at(-1) ?? "",
    words,
    counts,
    copyOf: (file, sheet) => copies.get(keyOf(file, sheet)) ?? null,
    isPartial,
  });
  return [first, ...drawn];
}

/**
 * The bytes of an .xlsx workbook with a copy of everything that was read, values only, in which bad
 * cells are coloured by severity and noted with what was found, after a sheet that lists all findings.
 */
export const markedWorkbook = (
  workbooks: readonly RawWorkbook[],
  findings: readonly Finding[],
  options: MarkedOptions,
): Promise<Uint8Array> =>
  writeSheets(markedSheets(workbooks, findings, options), {
    title: options.words.messages.marked.title,
    subject: SUBJECT,
    font: fontOf(options.words.formats.language),
    day: options.day,
  });

/** Whether a file is a marked copy: the only kind of file that a new one may replace. */
export const isMarkedCopy = (bytes: Uint8Array): boolean =>
  partText(bytes, "docProps/core.xml")?.includes(`<dc:subject>${SUBJECT}</dc:subject>`) ?? false;
