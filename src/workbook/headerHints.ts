import type { WorkBook } from "xlsx";
import { rangeOf } from "./rangeOf.ts";
import type { RawRange } from "./rawWorkbook.ts";
import { partNamed, relationships } from "./relationships.ts";
import type { SheetPart } from "./sheetList.ts";
import { xmlAttribute } from "./xmlAttribute.ts";
import type { ZipParts } from "./zipParts.ts";

/** `'Our ''best'' sheet'!$A$1:$B$9` → name and range. */
function sheetRange(reference: string): { sheet: string; range: RawRange } | null {
  const bang = reference.lastIndexOf("!");
  const range = rangeOf(reference.slice(bang + 1));
  if (bang < 0 || range === null) return null;
  const sheet = reference
    .slice(0, bang)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  return { sheet, range };
}

/** The range of an Excel table, or null when it shows no header row. */
function tableRange(table: Buffer): RawRange | null {
  const [tag = ""] = /<(?:\w+:)?table\s[^>]*>/.exec(table.toString()) ?? [];
  if (xmlAttribute(tag, "headerRowCount") === "0") return null;
  return rangeOf(xmlAttribute(tag, "ref") ?? "");
}

export type HintsBySheet = (sheet: string) => readonly RawRange[];

/**
 * Where workbooks themselves say that a header row is: Excel tables, the sheet's filter, and the
 * defined name that remembers it. Each range once, in that order.
 */
export function headerHints(
  workbook: WorkBook,
  sheets: readonly SheetPart[],
  parts: ZipParts,
): HintsBySheet {
  const partOf = new Map(sheets.map(({ name, part }) => [name, part]));
  const named = (workbook.Workbook?.Names ?? [])
    .filter(({ Name }) => Name === "_xlnm._FilterDatabase")
    .map(({ Ref }) => sheetRange(Ref));
  return (sheet) => {
    const part = partOf.get(sheet);
    const tables = part === undefined ? [] : relationships(parts, part);
    const ranges = [
      ...tables
        .filter(({ type }) => type === "table")
        .map((table) => tableRange(partNamed(parts, table.part) ?? Buffer.alloc(0))),
      rangeOf(workbook.Sheets[sheet]?.["!autofilter"]?.ref ?? ""),
      ...named.map((name) => (name?.sheet === sheet ? name.range : null)),
    ].filter((range) => range !== null);
    return [...new Map(ranges.map((range) => [JSON.stringify(range), range])).values()];
  };
}
