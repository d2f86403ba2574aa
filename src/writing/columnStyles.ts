import type { DrawnSheet } from "./drawnSheet.ts";

/**
 * The sheet's XML with the looks of its `styledRow` given to whole columns: cells not yet filled have
 * the number format of their column, however far down, and take no room in the file.
 */
export function withColumnStyles(xml: string, { styledRow }: DrawnSheet): string {
  if (styledRow === undefined) return xml;
  const [row = ""] = new RegExp(`<row r="${styledRow + 1}".*?</row>`, "s").exec(xml) ?? [];
  // Every column of such a sheet has a width and a cell in that row, so both lists run in step.
  const styles = [...row.matchAll(/<c [^>]*?\bs="(\d+)"/g)].map(([, style]) => style);
  let column = 0;
  return xml.replace(/<col /g, (tag) => {
    const style = styles[column];
    column += 1;
    return style === undefined ? tag : `${tag}style="${style}" `;
  });
}
