import { packageKind } from "./packageKind.ts";
import { type Parsed, unparsed } from "./parsed.ts";
import { parseOds } from "./parseOds.ts";
import { parseOoxml } from "./parseOoxml.ts";
import { usableParts } from "./usableParts.ts";
import { zipDirectory } from "./zipDirectory.ts";
import { zipParts } from "./zipParts.ts";

/** A ZIP unpacked, checked part by part, and read as the workbook it holds. */
export function parseZip(bytes: Buffer, file: string): Parsed {
  const directory = zipDirectory(bytes, file);
  if ("finding" in directory) return unparsed(directory.finding);
  const unpacked = zipParts(bytes, directory.entries, file);
  if ("finding" in unpacked) return unparsed(unpacked.finding);
  const parts = usableParts(unpacked.parts);
  const kind = packageKind(parts);
  switch (kind.is) {
    case "workbook":
      return kind.format === "ods" ? parseOds(parts, file) : parseOoxml(parts, kind, file);
    case "encrypted":
      return unparsed({ code: "encrypted-file", file, facts: {} });
    case "unsupported":
      return unparsed({ code: "unsupported-format", file, facts: { format: kind.format } });
    case "other":
      return unparsed({ code: "not-a-spreadsheet", file, facts: { actually: kind.name } });
  }
}
