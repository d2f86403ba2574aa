const ISOLATES = /[\u2066-\u2069]/g;

/** Columns that a text takes on a terminal: isolates take none, every other character one. */
const widthOf = (text: string): number => [...text.normalize("NFC").replace(ISOLATES, "")].length;

export type Alignment = "left" | "right";

/** Rows as lines whose columns stand under each other, each aligned as `alignments` says. */
export function textTable(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): string[] {
  const widths = alignments.map((_, column) =>
    Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  return rows.map((row) =>
    alignments
      .map((alignment, column) => {
        const text = row[column] ?? "";
        const padding = " ".repeat((widths[column] ?? 0) - widthOf(text));
        return alignment === "left" ? text + padding : padding + text;
      })
      .join("  ")
      .trimEnd(),
  );
}
