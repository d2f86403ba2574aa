import type { WorkBook } from "xlsx";
import { isDateFormat } from "./dateFormat.ts";
import { rangeOf } from "./rangeOf.ts";
import { partNamed } from "./relationships.ts";
import type { SheetPart } from "./sheetList.ts";
import { xmlAttribute } from "./xmlAttribute.ts";
import type { ZipParts } from "./zipParts.ts";

const ISO_CELL = /<(?:\w+:)?c\s[^>]*\bt=["']d["'][^>]*>/g;
const DATE = "yyyy-mm-dd";

/**
 * Gives the dates that a sheet holds as ISO text (`t="d"`) a date format where they have none: the
 * parser makes bare serials of them, and forgets what they were. Changes the parsed cells.
 */
export function markIsoDates(book: WorkBook, sheets: readonly SheetPart[], parts: ZipParts): void {
  for (const { name, part } of sheets) {
    const xml = partNamed(parts, part);
    if (!xml?.includes(' t="d"')) continue;
    for (const [tag] of xml.toString("latin1").matchAll(ISO_CELL)) {
      const address = xmlAttribute(tag, "r") ?? "";
      const place = rangeOf(`${address}:${address}`);
      const cell = place && book.Sheets[name]?.["!data"]?.[place.firstRow]?.[place.firstColumn];
      if (cell && !isDateFormat(String(cell.z))) cell.z = DATE;
    }
  }
}
