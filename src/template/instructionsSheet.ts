import { type SheetKey, sheets, sheetsByKey } from "../sheets/sheets.ts";
import { instructionSheets } from "../sheets/vocabulary/templateWords.ts";
import { cellKey, type DrawnSheet, type Look } from "../writing/drawnSheet.ts";
import { colours, ruled } from "../writing/looks.ts";
import type { TemplateContext } from "./templateContext.ts";

const WIDTHS = [24, 62, 62];
const LINE_HEIGHT = 16;
/** Characters that the widest line of the steps takes. */
const STEP_CHARACTERS = 140;
const NEEDED: ReadonlySet<string> = new Set(["clients", "payments", "plans"]);

/** The first sheet: where to start, and what each of the others is for. */
export function instructionsSheet(context: TemplateContext): DrawnSheet {
  const { language, looks, messages, isRightToLeft } = context;
  const { template } = messages;
  const nameOf = (key: SheetKey): string => sheetsByKey[key].names[language][0];
  const cells: NonNullable<DrawnSheet["cells"]> = new Map();
  const merges: NonNullable<DrawnSheet["merges"]> = [];
  const rowDefs: NonNullable<DrawnSheet["rowDefs"]> = new Map();
  let row = 0;
  const across = (value: string, style: Look, height: number): void => {
    cells.set(cellKey(row, 0), { value, style });
    merges.push({ startRow: row, endRow: row, startCol: 0, endCol: WIDTHS.length - 1 });
    rowDefs.set(row, { height });
    row += 1;
  };

  across(template.title, looks.title, 34);
  across(template.lead, looks.lead, 20);
  row += 1;
  across(template.start, looks.section, 22);
  const steps = template.steps({
    clients: nameOf("clients"),
    payments: nameOf("payments"),
    plans: nameOf("plans"),
    team: nameOf("team"),
    calendar: nameOf("calendar"),
    settings: nameOf("settings"),
  });
  steps.forEach((step, index) => {
    const text = `${context.formats.count(index + 1)}. ${step}`;
    across(text, looks.prose, Math.ceil(text.length / STEP_CHARACTERS) * LINE_HEIGHT + 4);
  });
  row += 1;
  across(template.sheets, looks.section, 22);
  [template.sheet, template.purpose, template.gains].forEach((heading, column) => {
    cells.set(cellKey(row, column), { value: heading, style: looks.heading });
  });
  for (const { key, names, help, adds } of sheets) {
    row += 1;
    const name = names[language][0];
    const begin = NEEDED.has(key) ? `${template.beginHere}. ` : "";
    const location = `'${name.replaceAll("'", "''")}'!A1`;
    cells.set(cellKey(row, 0), {
      value: name,
      style: { ...looks.link, border: ruled },
      hyperlink: { target: "", location, display: name },
    });
    [`${begin}${help[language]}`, adds[language]].forEach((value, index) => {
      cells.set(cellKey(row, index + 1), { value, style: { ...looks.prose, border: ruled } });
    });
    const longest = Math.max(begin.length + help[language].length, adds[language].length);
    rowDefs.set(row, { height: Math.ceil(longest / 60) * LINE_HEIGHT + 4 });
  }
  return {
    name: instructionSheets[language],
    columns: WIDTHS.map((width) => ({ width })),
    cells,
    merges,
    rowDefs,
    view: { rightToLeft: isRightToLeft, showGridLines: false, tabColor: { rgb: colours.ink } },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
    },
  };
}
