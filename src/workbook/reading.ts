import type { Finding } from "../model/finding.ts";
import type { RawWorkbook } from "./rawWorkbook.ts";

/** What came of reading one file: a null workbook has at least one error among its findings. */
export interface Reading {
  readonly workbook: RawWorkbook | null;
  readonly findings: Finding[];
}

/** The reading of a file that is refused for one reason. */
export const refused = (finding: Finding): Reading => ({ workbook: null, findings: [finding] });
