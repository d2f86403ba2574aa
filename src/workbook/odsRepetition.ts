import { limits } from "./limits.ts";

const REPEATED = "-repeated";
const ROWS = /number-rows-repeated\s*=\s*["']?([^"']*)/g;
const COLUMNS = /number-columns-repeated\s*=\s*["']?([^"']*)/g;
const OPEN_ROW = /^<(?:[^\s<>:/]+:)?table-row\b[^>]*[^/]>$/;
const ROW_END = /<\/(?:[^\s<>:/]+:)?table-row\s*>/g;
const CONTENT_CELL =
  /<(?:[^\s<>:/]+:)?(?:table-cell(?:\s(?:[^>]*[^>/])?)?>|covered-table-cell\b[^>]*>)/g;

/** How often a tag says that its row or cell is repeated: the most, when it says so twice. */
export function repetition(tag: string, of: "rows" | "columns"): number {
  let times = 1;
  for (const [, written = ""] of tag.matchAll(of === "rows" ? ROWS : COLUMNS)) {
    times = Math.max(times, Number.parseInt(written, 10) || 1, Number(written) || 1);
  }
  return times;
}

/** Cells with content in the XML of a row, as the parser would count them. */
function cellsIn(row: string): number {
  const cells = row.match(CONTENT_CELL) ?? [];
  return cells.reduce((sum, cell) => sum + repetition(cell, "columns"), 0);
}

/**
 * Cells that repetition would make of an OpenDocument's content, up to the first beyond the limit; a
 * few bytes can stand for a billion. Empty ones cost the parser nothing and count for nothing.
 */
export function repeatedCells(xml: string): number {
  let cells = 0;
  for (let at = xml.indexOf(REPEATED); at >= 0; at = xml.indexOf(REPEATED, at + 1)) {
    const from = xml.lastIndexOf("<", at);
    const to = xml.indexOf(">", at) + 1;
    const tag = xml.slice(from, to);
    if (OPEN_ROW.test(tag)) {
      ROW_END.lastIndex = to;
      const row = xml.slice(to, ROW_END.exec(xml)?.index);
      cells += repetition(tag, "rows") * cellsIn(row);
    } else {
      cells += cellsIn(tag);
    }
    if (cells > limits.repeatedCells) return cells;
  }
  return cells;
}
