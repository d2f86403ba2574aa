import { isoOfDay } from "../../src/model/day.ts";
import { severityOf } from "../../src/model/finding.ts";
import type { Language } from "../../src/model/language.ts";
import type { Analysis } from "./analyse.ts";
import { jsonList } from "./jsonList.ts";
import { wordingOf } from "./wording.ts";

/**
 * What `validate --json` prints: `asOf` (null without figures), every workbook with the account of
 * its rows, and every finding with its place, facts and message in `language`.
 */
export function validateDocument(analysis: Analysis, language: Language): string {
  const { dashboard, accounts } = analysis;
  const { messages, formats } = wordingOf(language, dashboard);
  const findings = analysis.findings.map((finding) => {
    const { code, file, sheet, cell, column, value, facts } = finding;
    const message = messages.findings[code](finding, formats);
    return {
      code,
      severity: severityOf(finding),
      file,
      sheet,
      cell,
      column,
      value,
      message,
      facts,
    };
  });
  const asOf = dashboard === null ? null : isoOfDay(dashboard.asOf);
  return jsonList({ asOf, workbooks: accounts }, "findings", findings);
}
