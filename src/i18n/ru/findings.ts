import type { FindingMessages } from "../findingMessages.ts";
import { cellFindings } from "./findings/cells.ts";
import { fileFindings } from "./findings/files.ts";
import { rowFindings } from "./findings/rows.ts";
import { sheetFindings } from "./findings/sheets.ts";

export const findings: FindingMessages = {
  ...fileFindings,
  ...sheetFindings,
  ...cellFindings,
  ...rowFindings,
};
