import { hash } from "node:crypto";
import { parseCompound } from "./parseCompound.ts";
import type { Parsed } from "./parsed.ts";
import { parseText } from "./parseText.ts";
import { parseZip } from "./parseZip.ts";
import { type Reading, refused } from "./reading.ts";
import { wrongExtension } from "./wrongExtension.ts";

/** What a file is known to be by its first bytes. */
export type Container = "zip" | "compound" | "text";

const parsers: {
  readonly [container in Container]: (bytes: Buffer, file: string) => Parsed | Promise<Parsed>;
} = {
  zip: parseZip,
  compound: parseCompound,
  text: parseText,
};

/** A file of a known container read to the end: slow for large ones, so it belongs in a worker. */
export async function parseFile(
  bytes: Buffer,
  file: string,
  container: Container,
): Promise<Reading> {
  const sha256 = hash("sha256", bytes);
  try {
    const { format, findings, ...rest } = await parsers[container](bytes, file);
    if (format === null || rest.sheets.length === 0) {
      const isExplained = findings.length > 0;
      return isExplained
        ? { workbook: null, findings: [...findings] }
        : refused({ code: "empty-file", file, facts: {} });
    }
    return {
      workbook: { file, sha256, format, ...rest },
      findings: [...wrongExtension(file, format), ...findings],
    };
  } catch (error) {
    // The parser throws on what it does not understand; that is the file's defect, not ours to hide.
    const detail = error instanceof Error ? error.message : String(error);
    return refused({ code: "unreadable-file", file, facts: { detail } });
  }
}
