const TABLE = /<table:table\s[\s\S]*?<\/table:table>/g;
const COLUMN = /<table:table-column\b[^>]*>/g;
const ROW_OR_CELL = /<table:table-row\b[^>]*>|<table:(?:covered-)?table-cell\b[^>]*>/g;
const DEFAULT_STYLE = /\btable:default-cell-style-name="([^"]*)"/;
const REPEATED = /\btable:number-columns-repeated="(\d+)"/;

const repetition = (tag: string): number => Number(REPEATED.exec(tag)?.[1] ?? 1);
const styleOf = (tag: string): string => {
  const style = DEFAULT_STYLE.exec(tag)?.[1] ?? "";
  return style === "Default" ? "" : style;
};

interface Span {
  readonly last: number;
  readonly style: string;
}

function columnSpans(table: string): Span[] {
  let last = -1;
  return (table.match(COLUMN) ?? []).map((tag) => {
    last += repetition(tag);
    return { last, style: styleOf(tag) };
  });
}

function withStyles(table: string): string {
  const spans = columnSpans(table);
  if (
    !spans.some(({ style }) => style !== "") &&
    !/<table:table-row[^>]*default-cell/.test(table)
  ) {
    return table;
  }
  let column = 0;
  let rowStyle = "";
  return table.replace(ROW_OR_CELL, (tag) => {
    if (tag.startsWith("<table:table-row")) {
      column = 0;
      rowStyle = styleOf(tag);
      return tag;
    }
    const at = column;
    column += repetition(tag);
    if (tag.includes("table:style-name=") || tag.startsWith("<table:covered")) return tag;
    const style = rowStyle || spans.find(({ last }) => at <= last)?.style;
    return style ? tag.replace("<table:table-cell", `$& table:style-name="${style}"`) : tag;
  });
}

/**
 * OpenDocument content with each cell's style written at the cell. A cell without one has that of its
 * row, else of its column, which the parser does not know: the currency of a whole column, or its
 * dates, would be lost.
 */
export const odsColumnStyles = (xml: string): string =>
  /default-cell-style-name="(?!Default")/.test(xml) ? xml.replace(TABLE, withStyles) : xml;
