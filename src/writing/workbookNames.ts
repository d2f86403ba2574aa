import type { DrawnSheet } from "./drawnSheet.ts";

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** `A1:K20` as `$A$1:$K$20`. */
const fixed = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** The name under which a spreadsheet keeps a sheet's filter; LibreOffice has no filter without it. */
const filterNames = (sheets: readonly DrawnSheet[]): string =>
  sheets
    .map(({ name, autoFilter }, index) =>
      autoFilter
        ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escaped(quoted(name))}!${fixed(autoFilter.range)}</definedName>`
        : "",
    )
    .join("");

/**
 * The workbook's XML with a name for each sheet's filter, and every sheet's name in quotes where pages
 * repeat their headings: some have spaces.
 */
export function withNames(workbook: string, sheets: readonly DrawnSheet[]): string {
  const named = workbook.replace(
    /(<definedName [^>]*>)([^'<>][^<>]*)!(?=\$)/g,
    (_, tag: string, name: string) => `${tag}'${name.replaceAll("'", "''")}'!`,
  );
  const filters = filterNames(sheets);
  if (filters === "") return named;
  return named.includes("<definedNames>")
    ? named.replace("<definedNames>", () => `<definedNames>${filters}`)
    : named.replace("</sheets>", () => `</sheets><definedNames>${filters}</definedNames>`);
}
