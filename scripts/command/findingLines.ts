import { type Finding, type Severity, severityOf } from "../../src/model/finding.ts";
import type { Wording } from "./wording.ts";

/** More findings than this that are alike become one line with their number. */
const FOLD_ABOVE = 20;

const placeOf = ({ sheet, cell }: Finding): string =>
  sheet === undefined ? "" : `:${sheet}${cell === undefined ? "" : `!${cell}`}`;

const likeness = ({ code, file, sheet, column }: Finding): string =>
  [code, file, sheet, column].join("\n");

/**
 * One line a finding: `data/sales.xlsx:Payments!C17: error: … [type-error]`. Files are named with
 * the `folder` they lie in; over twenty alike are one line with their number.
 */
export function findingLines(
  findings: readonly Finding[],
  { messages, formats }: Wording,
  pathOf: (file: string) => string,
): string[] {
  const groups = Map.groupBy(findings, likeness);
  const line = (finding: Finding): string => {
    const severity = messages.common.severity[severityOf(finding)].toLocaleLowerCase(
      formats.language,
    );
    const text = messages.findings[finding.code](finding, formats);
    return `${pathOf(finding.file)}${placeOf(finding)}: ${severity}: ${text} [${finding.code}]`;
  };
  return findings.flatMap((finding) => {
    const alike = groups.get(likeness(finding)) ?? [];
    if (alike.length <= FOLD_ABOVE) return [line(finding)];
    return alike[0] === finding
      ? [`${line(finding)} ${messages.cli.moreAlike(alike.length - 1, formats)}`]
      : [];
  });
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const finding of findings) counts[severityOf(finding)] += 1;
  return counts;
}
