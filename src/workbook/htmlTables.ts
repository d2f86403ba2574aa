import { Parser } from "htmlparser2";
import type { CellObject, Range, WorkSheet } from "xlsx";
import { limits } from "./limits.ts";
import type { Overrun } from "./tooMany.ts";

/** As browsers bound them. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;
/** How much of a page is read before what it holds is counted again. */
const STRETCH = 2 ** 20;
const UNSEEN: ReadonlySet<string> = new Set(["script", "style", "template", "xml"]);
const BREAKS: ReadonlySet<string> = new Set(["br", "p", "div", "li"]);
const HIDDEN = /display\s*:\s*none/i;

/** A table being read: a table within a cell of another adds its rows to the outermost one's. */
interface Level {
  row: number;
  column: number;
  /** Rows begun in this table itself, which its spans count. */
  begun: number;
  /** By column: how many rows have begun when no cell above covers it any more. */
  readonly freeFrom: number[];
}

interface Sheet {
  readonly rows: CellObject[][];
  readonly merges: Range[];
  readonly hidden: Set<number>;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  text: string;
}

const span = (attribute: string | undefined, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(attribute ?? "1", 10) || 1));

/** Line ends and runs of blanks are one blank in HTML; a no-break space is a character. */
const shown = (text: string): string =>
  text
    .replace(/[ \t\r\f]*\n[ \t\r\f]*/g, "\n")
    .replace(/[ \t\r\f]+/g, " ")
    .replace(/^[\n ]+|[\n ]+$/g, "");

const sheetOf = ({ rows, merges, hidden }: Sheet): WorkSheet => {
  const rowInfo: { hidden: boolean }[] = [];
  for (const row of hidden) rowInfo[row] = { hidden: true };
  return { "!data": rows, "!merges": merges, "!rows": rowInfo };
};

/**
 * The tables of an HTML page, each cell as the text it shows. Cells that nobody closed, comments and
 * named characters are read as a browser reads them; a table within a table adds its rows to it.
 * Spans that make more cells than a workbook may have, or columns than a sheet has, end the reading.
 * @example htmlTables("<table><tr><td>&laquo;Neva&raquo;<td>5</table>").length === 1
 */
export function htmlTables(page: string): WorkSheet[] | Overrun {
  const sheets: Sheet[] = [];
  const levels: Level[] = [];
  const cells: OpenCell[] = [];
  let unseen = 0;
  let laidOut = 0;
  let overrun: Overrun | null = null;

  const startRow = (isHidden: boolean): void => {
    const [sheet, level] = [sheets.at(-1), levels.at(-1)];
    if (sheet === undefined || level === undefined) return;
    level.row = sheet.rows.push([]) - 1;
    level.column = 0;
    level.begun += 1;
    if (isHidden) sheet.hidden.add(level.row);
  };

  const startCell = (attributes: { readonly [name: string]: string }): void => {
    const [sheet, level] = [sheets.at(-1), levels.at(-1)];
    if (sheet === undefined || level === undefined) return;
    if (overrun !== null) return;
    if (level.row < 0) startRow(false);
    const from = level.column;
    while ((level.freeFrom[level.column] ?? 0) > level.begun) level.column += 1;
    const columns = span(attributes.colspan, MOST_COLUMNS);
    const rows = span(attributes.rowspan, MOST_ROWS);
    const { row, column } = level;
    if (columns > 1 || rows > 1) {
      sheet.merges.push({
        s: { r: row, c: column },
        e: { r: row + rows - 1, c: column + columns - 1 },
      });
    }
    for (let n = 0; n < columns; n += 1) level.freeFrom[column + n] = level.begun + rows;
    level.column += columns;
    laidOut += level.column - from;
    if (level.column > limits.columns) overrun = "columns";
    else if (laidOut > limits.cells) overrun = "cells";
    cells.push({ row, column, text: "" });
  };

  const endCell = (): void => {
    const cell = cells.pop();
    const row = cell && sheets.at(-1)?.rows[cell.row];
    const text = shown(cell?.text ?? "");
    if (row && text !== "") row[cell.column] = { t: "s", v: text };
  };

  const write = (text: string): void => {
    const cell = cells.at(-1);
    if (cell && unseen === 0) cell.text += text;
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (UNSEEN.has(name)) unseen += 1;
        else if (name === "table") {
          if (levels.length === 0) sheets.push({ rows: [], merges: [], hidden: new Set() });
          levels.push({ row: -1, column: 0, begun: 0, freeFrom: [] });
        } else if (name === "tr") startRow(HIDDEN.test(attributes.style ?? ""));
        else if (name === "td" || name === "th") startCell(attributes);
        else if (BREAKS.has(name)) write("\n");
      },
      // A line end of the source is a blank; those of the page come from its tags.
      ontext: (text) => write(text.replace(/[ \t\r]*\n[ \t\r\n]*/g, " ")),
      onclosetag: (name) => {
        if (UNSEEN.has(name)) unseen -= 1;
        else if (name === "table") levels.pop();
        else if (name === "td" || name === "th") endCell();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  for (let at = 0; at < page.length && overrun === null; at += STRETCH) {
    parser.write(page.slice(at, at + STRETCH));
  }
  if (overrun !== null) return overrun;
  parser.end();
  return sheets.map(sheetOf);
}
