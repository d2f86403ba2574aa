import type { Finding } from "./finding.ts";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Row and column of an A1 address as numbers; what has no address comes before all that has. */
function placeOf(cell: string | undefined): readonly [number, number] {
  const match = /^([A-Z]+)(\d+)/.exec(cell ?? "");
  if (!match) return [-1, -1];
  const column = [...(match[1] ?? "")].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(match[2]), column];
}

/** Findings in the order in which an analyst walks through a workbook: file, sheet, row, column. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, place: placeOf(finding.cell) }))
    .sort(
      (a, b) =>
        compare(a.finding.file, b.finding.file) ||
        compare(a.finding.sheet ?? "", b.finding.sheet ?? "") ||
        a.place[0] - b.place[0] ||
        a.place[1] - b.place[1] ||
        compare(a.finding.code, b.finding.code),
    )
    .map(({ finding }) => finding);
}
