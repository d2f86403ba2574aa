/** A covering range of a workbook, split for show. */
export interface SourceText {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
}

/**
 * The file, sheet and range of a figure's source. A sheet's own name may hold an exclamation mark.
 * @example sourceText("a.xlsx!Payments!A4:F9").range === "A4:F9"
 */
export function sourceText(source: string): SourceText {
  const first = source.indexOf("!");
  const last = source.lastIndexOf("!");
  if (first < 0) return { file: source, sheet: "", range: "" };
  if (first === last)
    return { file: source.slice(0, first), sheet: source.slice(first + 1), range: "" };
  return {
    file: source.slice(0, first),
    sheet: source.slice(first + 1, last),
    range: source.slice(last + 1),
  };
}
