import type { CellRef } from "../model/cell.ts";
import { type Finding, type FindingCode, type Severity, severityOf } from "../model/finding.ts";
import type { PageContext } from "./pageContext.ts";

/** Findings of one severity, kind by kind. */
export interface FindingGroup {
  readonly severity: Severity;
  /** "3 errors". */
  readonly title: string;
  readonly note: string;
  readonly kinds: readonly FindingKind[];
}

interface FindingKind {
  readonly code: FindingCode;
  /** The first ones, always in sight. */
  readonly shown: readonly FindingLine[];
  /** The others, folded under `more`. */
  readonly folded: readonly FindingLine[];
  readonly more: string | null;
}

export interface FindingLine {
  /** `sales.xlsx!Payments!C17`, as far as it is known. */
  readonly address: string;
  readonly text: string;
}

const IN_SIGHT = 5;
const ORDER = ["error", "warning", "information"] as const;

/** Every finding of the workbooks in words, worst first; severities without any are left out. */
export function findingGroups({
  dashboard,
  formats,
  messages,
}: PageContext): readonly FindingGroup[] {
  const words = messages.data;
  const titles = { error: words.errors, warning: words.warnings, information: words.notes };
  const notes = {
    error: words.errorsNote,
    warning: words.warningsNote,
    information: words.notesNote,
  };
  const bySeverity = Map.groupBy(dashboard.findings, severityOf);
  return ORDER.flatMap((severity) => {
    const findings = bySeverity.get(severity) ?? [];
    if (findings.length === 0) return [];
    const kinds = [...Map.groupBy(findings, ({ code }) => code)].map(([code, ofKind]) => {
      const lines = ofKind.map((finding) => ({
        address: addressOf(finding),
        text: textOf(finding),
      }));
      const folded = lines.slice(IN_SIGHT);
      return {
        code,
        shown: lines.slice(0, IN_SIGHT),
        folded,
        more: folded.length > 0 ? words.showMore(folded.length, formats) : null,
      };
    });
    return [
      { severity, title: titles[severity](findings.length, formats), note: notes[severity], kinds },
    ];
  });

  function textOf(finding: Finding): string {
    // Each code's message takes the finding of that code: the lookup keeps them together.
    const say = messages.findings[finding.code] as (finding: Finding, f: typeof formats) => string;
    return say(finding, formats);
  }
}

/** Where a finding stands, as an analyst types it into Excel's name box. */
const addressOf = ({ file, sheet, cell }: CellRef): string =>
  [file, sheet, cell].filter((part) => part !== undefined && part !== "").join("!");
