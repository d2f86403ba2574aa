import { type Severity, severityOf } from "../model/finding.ts";
import type { FindingGroup } from "./findingGroups.ts";
import type { PageContext } from "./pageContext.ts";

/** A choice among values that the findings have. */
export interface FindingFilter {
  /** Which mark of the findings it looks at. */
  readonly by: "severity" | "file" | "sheet" | "code";
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

const severitiesInOrder: readonly Severity[] = ["error", "warning", "information"];

/** What findings can be filtered by; a filter with one value would filter nothing and is left out. */
export function findingFilters(
  groups: readonly FindingGroup[],
  { dashboard, messages }: PageContext,
): readonly FindingFilter[] {
  const words = messages.data.filters;
  const { findings } = dashboard;
  const present = new Set(findings.map(severityOf));
  const named = (names: readonly string[]): FindingFilter["options"] =>
    [...new Set(names)]
      .filter((name) => name !== "")
      .sort()
      .map((name) => ({ value: name, text: name }));
  const filters: readonly FindingFilter[] = [
    {
      by: "severity",
      label: words.severity,
      options: severitiesInOrder
        .filter((severity) => present.has(severity))
        .map((severity) => ({ value: severity, text: messages.common.severity[severity] })),
    },
    { by: "file", label: words.file, options: named(findings.map(({ file }) => file)) },
    { by: "sheet", label: words.sheet, options: named(findings.map(({ sheet = "" }) => sheet)) },
    {
      by: "code",
      label: words.kind,
      options: groups
        .flatMap(({ kinds }) => kinds)
        .map(({ code, title, count }) => ({ value: code, text: `${title} (${count})` })),
    },
  ];
  return filters.filter(({ options }) => options.length > 1);
}
