import { settings } from "../sheets/settings.ts";
import { sheets } from "../sheets/sheets.ts";
import type { DrawnSheet } from "../writing/drawnSheet.ts";
import { fontOf } from "../writing/looks.ts";
import { writeSheets } from "../writing/writeSheets.ts";
import { contractSheet } from "./contractSheet.ts";
import { instructionsSheet } from "./instructionsSheet.ts";
import { settingsSheet } from "./settingsSheet.ts";
import { type TemplateContext, type TemplateOptions, templateContext } from "./templateContext.ts";

const drawnIn = (context: TemplateContext): readonly DrawnSheet[] => [
  instructionsSheet(context),
  ...sheets.map((sheet) =>
    sheet.key === settings.key ? settingsSheet(context) : contractSheet(sheet, context),
  ),
];

/** The sheets of a template: instructions first, then every sheet of the contract in its order. */
export const templateSheets = (options: TemplateOptions): readonly DrawnSheet[] =>
  drawnIn(templateContext(options));

/**
 * The bytes of an .xlsx workbook for an office to fill in, with formats, lists and notes. The same
 * options give the same bytes.
 * @example await templateWorkbook({ language: "ru", country: "RU", today: dayOf(2026, 11, 20) })
 */
export function templateWorkbook(options: TemplateOptions): Promise<Uint8Array> {
  const context = templateContext(options);
  return writeSheets(drawnIn(context), {
    title: context.messages.template.title,
    font: fontOf(options.language),
    day: options.today,
  });
}
