import { columnLetters } from "../model/cell.ts";
import type { ValueKind } from "../model/finding.ts";
import type { Column, Sheet } from "../sheets/contract.ts";
import { cellKey, type DrawnSheet, type Look } from "../writing/drawnSheet.ts";
import { colours } from "../writing/looks.ts";
import { columnLook } from "./columnLook.ts";
import { dropDown, listedWords } from "./dropDown.ts";
import { exampleRow } from "./exampleRow.ts";
import { givenRows } from "./givenRows.ts";
import { nameSource, templateColumns } from "./sheetColumns.ts";
import type { TemplateContext } from "./templateContext.ts";

const HEADING_HEIGHT = 36;
/** The last row of a worksheet: formats and lists hold to the end. */
const LAST_ROW = 1_048_576;
/** Characters that a column is at most made as wide as, for the texts it starts with. */
const LONGEST_TEXT = 70;
/** Sheets to begin with stand out by their tabs. */
const FIRST: ReadonlySet<string> = new Set(["clients", "payments", "plans"]);

/** What a heading's note says: what belongs below it, whether it must, and which words are listed. */
function noteOf(column: Column, sheet: Sheet, context: TemplateContext): string {
  const { language, messages } = context;
  const { template } = messages;
  const words = listedWords(column, context);
  const source = column.names ? nameSource(column.names) : null;
  return [
    column.help[language],
    ...(column.isCellRequired ? [template.needed] : []),
    ...(words.length > 0 ? [template.oneOf(words.join(", "))] : []),
    ...(source && source.sheet.key !== sheet.key && words.length === 0
      ? [template.listedIn(source.sheet.names[language][0])]
      : []),
  ].join("\n");
}

/** How the cells of a column look: dates in the middle, texts a little off their neighbours. */
function bodyLook(kind: ValueKind, { language, looks, isRightToLeft }: TemplateContext): Look {
  const { format, align } = columnLook(kind, language);
  const start = isRightToLeft ? "right" : "left";
  const aligned = {
    start: { horizontal: start, indent: 1 },
    center: { horizontal: "center" },
    end: {},
  } as const;
  return {
    alignment: { ...looks.cell.alignment, ...aligned[align] },
    ...(format === null ? {} : { numFmt: format }),
  };
}

/** The rows below the heading, and whether they are an example to delete. */
function rowsOf(sheet: Sheet, context: TemplateContext) {
  const given = givenRows(sheet.key, context);
  if (given.length === 0) return { rows: [exampleRow(sheet, context)], isExample: true };
  const columns = templateColumns(sheet);
  return { rows: given.map((row) => columns.map(({ key }) => row[key] ?? null)), isExample: false };
}

/**
 * A sheet of the contract, ready to be filled in: headings with notes, the required ones dark and with
 * an asterisk, the formats and lists of whole columns, and an example row or the rows it is given.
 */
export function contractSheet(sheet: Sheet, context: TemplateContext): DrawnSheet {
  const { language, looks, isRightToLeft } = context;
  const columns = templateColumns(sheet);
  const last = columnLetters(columns.length - 1);
  const { rows, isExample } = rowsOf(sheet, context);
  const cells: NonNullable<DrawnSheet["cells"]> = new Map();
  const filled = isExample ? looks.example : looks.cell;
  for (const { column, index } of columns) {
    const { isRequired, headings, kind } = column;
    cells.set(cellKey(0, index), {
      value: `${headings[language][0]}${isRequired ? "*" : ""}`,
      style: isRequired ? looks.heading : looks.optionalHeading,
      comment: { author: "Plimsoll", text: noteOf(column, sheet, context) },
    });
    const body = bodyLook(kind, context);
    rows.forEach((row, below) => {
      cells.set(cellKey(below + 1, index), {
        value: row[index] ?? null,
        style: { ...filled, ...body },
      });
    });
    // The row below shows the column's looks: plain, whatever the example above it wears.
    cells.set(cellKey(rows.length + 1, index), {
      value: null,
      style: { ...looks.cell, ...body },
    });
  }
  const lists = columns.flatMap(({ column, index }) => {
    const letters = columnLetters(index);
    const range = `${letters}2:${letters}${LAST_ROW}`;
    return dropDown(column, { sheet, range }, context) ?? [];
  });
  return {
    name: sheet.names[language][0],
    columns: columns.map(({ column, index }) => ({
      width: Math.max(
        columnLook(column.kind, language).width,
        Math.ceil(column.headings[language][0].length * 0.8) + 4,
        ...rows.map((row) => Math.min(LONGEST_TEXT, String(row[index] ?? "").length)),
      ),
    })),
    cells,
    styledRow: rows.length + 1,
    rowDefs: new Map([[0, { height: HEADING_HEIGHT }]]),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${last}${LAST_ROW}` },
    ...(lists.length > 0 ? { dataValidations: lists } : {}),
    view: {
      rightToLeft: isRightToLeft,
      tabColor: { rgb: FIRST.has(sheet.key) ? colours.water : colours.rule },
    },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
    },
  };
}
