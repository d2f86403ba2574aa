import type { Day } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import type { RawSheet, WorkbookFormat } from "./rawWorkbook.ts";

/** A file parsed: its cells, or the findings that say why there are none. */
export interface Parsed {
  readonly format: WorkbookFormat | null;
  readonly savedOn: Day | null;
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly sheets: readonly RawSheet[];
  readonly findings: readonly Finding[];
}

/** A file that could not be parsed, for one reason. */
export const unparsed = (finding: Finding): Parsed => ({
  format: null,
  savedOn: null,
  strings: [],
  formats: [],
  sheets: [],
  findings: [finding],
});
