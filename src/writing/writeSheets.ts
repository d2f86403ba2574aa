import { writeXlsx } from "hucre/xlsx";
import { type Day, isoOfDay } from "../model/day.ts";
import { withColumnStyles } from "./columnStyles.ts";
import type { DrawnSheet, Look } from "./drawnSheet.ts";
import { withNoteBoxes } from "./noteBoxes.ts";
import { withNames } from "./workbookNames.ts";
import { withParts } from "./zipPackage.ts";

export interface WriteSheetsOptions {
  readonly title: string;
  readonly subject?: string;
  /** The face of all cells that name no other. */
  readonly font: Look["font"];
  /** The day that the file is of: the only trace of time in it. */
  readonly day: Day;
}

const WORKBOOK_PART = "xl/workbook.xml";
const SHEET_PART = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const NOTES_PART = /^xl\/drawings\/vmlDrawing(\d+)\.vml$/;

/**
 * The bytes of an .xlsx workbook of these sheets. The same sheets, title and day give the same bytes.
 * @example await writeFile("template.xlsx", await writeSheets(templateSheets(options), { title, font, day }))
 */
export async function writeSheets(
  sheets: readonly DrawnSheet[],
  { title, subject, font, day }: WriteSheetsOptions,
): Promise<Uint8Array> {
  const modified = new Date(`${isoOfDay(day)}T12:00:00Z`);
  const bytes = await writeXlsx({
    sheets: [...sheets],
    properties: { title, creator: "Plimsoll", modified, ...(subject ? { subject } : {}) },
    ...(font ? { defaultFont: font } : {}),
  });
  const sheetOf = (pattern: RegExp, name: string): DrawnSheet | undefined =>
    sheets[Number(pattern.exec(name)?.[1] ?? 0) - 1];
  return withParts(bytes, (name, text) => {
    if (name === WORKBOOK_PART) return withNames(text(), sheets);
    const sheet = sheetOf(SHEET_PART, name);
    if (sheet?.styledRow !== undefined) return withColumnStyles(text(), sheet);
    const noted = sheetOf(NOTES_PART, name);
    return noted ? withNoteBoxes(text(), noted) : null;
  });
}
