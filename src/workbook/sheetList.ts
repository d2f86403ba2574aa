import { partNamed, relationships } from "./relationships.ts";
import { xmlAttribute } from "./xmlAttribute.ts";
import type { ZipParts } from "./zipParts.ts";

/** A sheet of an OOXML workbook and the part that holds its cells. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

export interface SheetList {
  readonly sheets: readonly SheetPart[];
  /** Names of sheets that lead to no part. */
  readonly missing: readonly string[];
  /** The workbook part without those sheets. */
  readonly workbook: Buffer;
}

const SHEET = /<(?:\w+:)?sheet\s[^>]*>/g;

/**
 * The sheets of `xl/workbook.xml` (or whatever `name` is) by their relationships. One that leads
 * nowhere is taken out: the parser would guess parts by position for all, and show each sheet's
 * rows under another's name.
 */
export function sheetList(parts: ZipParts, name: string): SheetList {
  const workbook = parts.get(name) ?? Buffer.alloc(0);
  const links = new Map(relationships(parts, name).map(({ id, part }) => [id, part]));
  const sheets: SheetPart[] = [];
  const missing: string[] = [];
  const mended = workbook.toString().replace(SHEET, (tag) => {
    const sheet = xmlAttribute(tag, "name") ?? "";
    const part = links.get(xmlAttribute(tag, "id") ?? "");
    if (part === undefined || !partNamed(parts, part)) {
      missing.push(sheet);
      return "";
    }
    sheets.push({ name: sheet, part });
    return tag;
  });
  return { sheets, missing, workbook: missing.length === 0 ? workbook : Buffer.from(mended) };
}
