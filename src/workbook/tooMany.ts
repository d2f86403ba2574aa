import type { Finding } from "../model/finding.ts";
import { limits } from "./limits.ts";

/** What a workbook can have too many of. */
export type Overrun = "cells" | "repeatedCells" | "rows" | "columns";

/** `file-too-large` for what a workbook has more of than its limit. */
export function tooMany(what: Overrun, file: string): Finding {
  const measure = what === "repeatedCells" ? "cells" : what;
  const limit = `${limits[what]}`;
  return { code: "file-too-large", file, facts: { measure, limit, found: `> ${limit}` } };
}
