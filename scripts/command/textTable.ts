const ISOLATES = /[\u2066-\u2069]/g;

/** Columns that a text takes on a terminal: isolates take none, every other character one. */
const widthOf = (text: string): number => [...text.normalize("NFC").replace(ISOLATES, "")].length;

/**
 * Rows as lines with their columns aligned: the first to the left, the others, which hold numbers,
 * to the right.
 */
export function textTable(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((text, column) => {
        const padding = " ".repeat((widths[column] ?? 0) - widthOf(text));
        return column === 0 ? text + padding : padding + text;
      })
      .join("  ")
      .trimEnd(),
  );
}
