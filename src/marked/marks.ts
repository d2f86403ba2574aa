import type { Formats } from "../i18n/formats.ts";
import type { Messages } from "../i18n/messages.ts";
import { type Finding, type Severity, severityOf } from "../model/finding.ts";
import { plainText } from "./safeText.ts";

/** In which language the copy speaks, and how it writes figures. */
export interface MarkedWords {
  readonly messages: Messages;
  readonly formats: Formats;
}

/** What is said at one cell. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly messages: readonly string[];
}

const rank = { error: 0, warning: 1, information: 2 } as const;

export const bySeverity = (a: Finding, b: Finding): number =>
  rank[severityOf(a)] - rank[severityOf(b)];

/** What a finding says, as plain text. */
export const messageOf = (finding: Finding, { messages, formats }: MarkedWords): string =>
  plainText(messages.findings[finding.code](finding, formats));

/** Zero-based row and column of an A1 address; the sheet's first cell where there is none. */
function placeOf(cell: string | undefined): { row: number; column: number } {
  const match = /^([A-Z]{1,3})(\d{1,7})/.exec(cell ?? "");
  if (!match) return { row: 0, column: 0 };
  const column = [...(match[1] ?? "")].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The marks of one sheet, a cell each, by the worst of its findings; findings of the whole sheet stand at A1. */
export function marksOf(findings: readonly Finding[], words: MarkedWords): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const finding of [...findings].sort(bySeverity)) {
    const place = placeOf(finding.cell);
    const key = `${place.row},${place.column}`;
    const before = marks.get(key);
    const kind = words.messages.common.severity[severityOf(finding)];
    const said = `${kind}. ${messageOf(finding, words)}`;
    marks.set(key, {
      ...place,
      severity: before?.severity ?? severityOf(finding),
      messages: [...(before?.messages ?? []), said],
    });
  }
  return [...marks.values()];
}
