import type { Language } from "../model/language.ts";
import type { Look } from "./drawnSheet.ts";

/** The pages' own light colours, as spreadsheets write them. */
export const colours = {
  ink: "10202B",
  quiet: "47565F",
  rule: "D5D2C6",
  raised: "F1EFE6",
  white: "FFFFFF",
  water: "1668A8",
  waterBody: "E0E9ED",
} as const;

/** A face that every office suite has, with good letters in the language. */
export const fontOf = (language: Language): NonNullable<Look["font"]> =>
  language === "fa" ? { name: "Tahoma", size: 10 } : { name: "Calibri", size: 11 };

export const filled = (rgb: string): NonNullable<Look["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});

const side = { style: "thin", color: { rgb: colours.rule } } as const;

/** Thin rules around a cell, for tables that are read and not filled in. */
export const ruled: NonNullable<Look["border"]> = {
  top: side,
  right: side,
  bottom: side,
  left: side,
};

export interface Looks {
  readonly title: Look;
  readonly lead: Look;
  readonly section: Look;
  /** Plain text that may run over several lines. */
  readonly prose: Look;
  /** The heading of a column that must be there, or of a table to read. */
  readonly heading: Look;
  /** The heading of a column that may be there. */
  readonly optionalHeading: Look;
  /** A cell to fill in. */
  readonly cell: Look;
  readonly example: Look;
  readonly link: Look;
}

/** How the parts of our sheets look, in the face of their language. */
export function looksOf(language: Language): Looks {
  const font = fontOf(language);
  const { size = 11 } = font;
  const ink = { rgb: colours.ink };
  const reading = language === "fa" ? ({ readingOrder: "rtl" } as const) : {};
  const heading = { vertical: "center", wrapText: true, ...reading } as const;
  const prose = { vertical: "top", wrapText: true, ...reading } as const;
  return {
    title: {
      font: { ...font, size: size + 9, bold: true, color: { rgb: colours.water } },
      alignment: reading,
    },
    lead: { font: { ...font, color: { rgb: colours.quiet } }, alignment: prose },
    section: { font: { ...font, size: size + 2, bold: true, color: ink }, alignment: reading },
    prose: { font: { ...font, color: ink }, alignment: prose },
    heading: {
      font: { ...font, bold: true, color: { rgb: colours.white } },
      fill: filled(colours.water),
      border: ruled,
      alignment: heading,
    },
    optionalHeading: {
      font: { ...font, bold: true, color: ink },
      fill: filled(colours.waterBody),
      border: ruled,
      alignment: heading,
    },
    cell: { font: { ...font, color: ink }, alignment: reading },
    example: {
      font: { ...font, italic: language !== "fa", color: { rgb: colours.quiet } },
      alignment: reading,
    },
    link: { font: { ...font, underline: true, color: { rgb: colours.water } }, alignment: prose },
  };
}
