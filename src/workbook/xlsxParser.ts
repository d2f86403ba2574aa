import { type ParsingOptions, parse_zip, type WorkBook } from "xlsx";
import type { ZipParts } from "./zipParts.ts";

declare module "xlsx" {
  /** Reads the parts of a ZIP; exported by the package, and missing from its types. */
  export function parse_zip(
    container: {
      readonly FileIndex: readonly { name: string; type: 2; content: Buffer }[];
      readonly FullPaths: readonly string[];
    },
    options: ParsingOptions,
  ): WorkBook;
}

/**
 * Raw values only: no formatted text, no dates of the parser's making, formulas and the cells whose
 * result was never saved. Styles cost a fifth of the time and are the only way to see hidden rows.
 */
export const parsingOptions = (hasHiddenRows: boolean): ParsingOptions => ({
  dense: true,
  cellNF: true,
  cellFormula: true,
  cellStyles: hasHiddenRows,
  sheetStubs: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
});

/** The workbook in checked parts; type 2 marks a part as a file, without it none is found. */
export function parseParts(parts: ZipParts, options: ParsingOptions): WorkBook {
  const names = [...parts.keys()];
  return parse_zip(
    {
      FileIndex: [...parts].map(([name, content]) => ({ name, type: 2, content })),
      FullPaths: names.map((name) => `Root Entry/${name}`),
    },
    options,
  );
}
