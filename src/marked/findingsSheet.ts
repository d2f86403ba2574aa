import { type Finding, severityOf } from "../model/finding.ts";
import { cellKey, type DrawnSheet, type Look } from "../writing/drawnSheet.ts";
import { looksOf, ruled } from "../writing/looks.ts";
import { severityFills } from "./copiedSheet.ts";
import { bySeverity, type MarkedWords, messageOf } from "./marks.ts";
import { safeText } from "./safeText.ts";
import { linkTo } from "./sheetNames.ts";

export interface FindingsSheetOptions {
  readonly name: string;
  readonly words: MarkedWords;
  /** The line that counts the findings. */
  readonly counts: string;
  /** The copy of a workbook's sheet, by its name there; null where it was not copied. */
  readonly copyOf: (file: string, sheet: string) => string | null;
  readonly isPartial: boolean;
}

/** More are a list that nobody goes through, and links that Excel cannot hold. */
const MOST_LISTED = 20_000;
const WIDTHS = [14, 26, 24, 10, 110, 26];
const CHARACTERS_A_LINE = 105;
const LINE_HEIGHT = 16;

/** The first sheet of a marked copy: every finding with a link to its cell, the worst first. */
export function findingsSheet(
  findings: readonly Finding[],
  { name, words, counts, copyOf, isPartial }: FindingsSheetOptions,
): DrawnSheet {
  const { messages, formats } = words;
  const { marked, common } = messages;
  const looks = looksOf(formats.language);
  const cells: NonNullable<DrawnSheet["cells"]> = new Map();
  const rowDefs: NonNullable<DrawnSheet["rowDefs"]> = new Map();
  const title = [
    [marked.title, looks.title],
    [findings.length === 0 ? marked.nothing : counts, looks.section],
    [marked.lead, looks.cell],
    ...(isPartial ? ([[marked.rowsLeftOut, looks.cell]] as const) : []),
    ...(findings.length > MOST_LISTED
      ? ([[marked.more(findings.length - MOST_LISTED, formats), looks.cell]] as const)
      : []),
  ] as const;
  title.forEach(([value, style], row) => {
    cells.set(cellKey(row, 0), { value, style });
  });
  rowDefs.set(0, { height: 30 });
  const head = title.length + 1;
  const { severity, file, sheet, cell, message, code } = marked;
  [severity, file, sheet, cell, message, code].forEach((heading, column) => {
    cells.set(cellKey(head, column), { value: heading, style: looks.heading });
  });
  const body: Look = { ...looks.prose, border: ruled };
  const listed = [...findings].sort(bySeverity).slice(0, MOST_LISTED);
  listed.forEach((finding, index) => {
    const row = head + 1 + index;
    const found = severityOf(finding);
    const text = safeText(messageOf(finding, words));
    const put = (column: number, value: string, style: Look = body): void => {
      cells.set(cellKey(row, column), { value, style });
    };
    put(0, common.severity[found], { ...body, fill: severityFills[found] });
    put(1, safeText(finding.file));
    put(2, safeText(finding.sheet ?? ""));
    const copy = finding.sheet === undefined ? null : copyOf(finding.file, finding.sheet);
    if (copy === null) put(3, "");
    else {
      const display = finding.cell ?? "A1";
      cells.set(cellKey(row, 3), {
        value: finding.cell ?? "→",
        style: { ...looks.link, border: ruled },
        hyperlink: { target: "", location: linkTo(copy, display), display },
      });
    }
    put(4, text);
    put(5, finding.code);
    const lines = Math.ceil(text.length / CHARACTERS_A_LINE);
    if (lines > 1) rowDefs.set(row, { height: lines * LINE_HEIGHT + 2 });
  });
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    cells,
    rowDefs,
    freezePane: { rows: head + 1 },
    ...(listed.length > 0
      ? { autoFilter: { range: `A${head + 1}:F${head + 1 + listed.length}` } }
      : {}),
    view: { rightToLeft: formats.direction === "rtl", showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}
