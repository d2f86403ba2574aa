import { type Finding, type FindingCode, severityOf } from "../model/finding.ts";

/** What findings ask of an analyst, in the order in which it is worth doing. */
export const findingTasks = ["fix", "decide", "check", "know"] as const;
export type FindingTask = (typeof findingTasks)[number];

/** Two things may be one, or something may not be meant: only the office knows. */
const decisions: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "copy-of",
  "copied-sheet",
  "did-you-mean",
  "unknown-key",
  "similar-names",
  "probable-duplicate-row",
  "volumes-differ",
  "cells-differ",
  "plans-added",
  "counts-added",
]);

/** What a finding asks for: errors leave something out, notes ask for nothing. */
export function findingTask(finding: Finding): FindingTask {
  const severity = severityOf(finding);
  if (severity === "error") return "fix";
  if (decisions.has(finding.code)) return "decide";
  return severity === "warning" ? "check" : "know";
}
