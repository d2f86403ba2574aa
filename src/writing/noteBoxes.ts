import { cellKey, type DrawnSheet } from "./drawnSheet.ts";

/** Pixels, as spreadsheets measure at 96 dots an inch. */
const BOX_WIDTH = 280;
const LINE_HEIGHT = 18;
const PADDING = 12;
const CHARACTERS_A_LINE = 40;
const ROW_HEIGHT = 20;
const POINTS_TO_PIXELS = 4 / 3;
const DEFAULT_WIDTH = 9;
const POINTS = 3 / 4;

const columnPixels = ({ columns }: DrawnSheet, column: number): number =>
  Math.round((columns[column]?.width ?? DEFAULT_WIDTH) * 7 + 5);

const rowPixels = ({ rowDefs }: DrawnSheet, row: number): number => {
  const points = rowDefs?.get(row)?.height;
  return points === undefined ? ROW_HEIGHT : Math.round(points * POINTS_TO_PIXELS);
};

/** The cell, and the pixels into it, that lie so many pixels after the start of a first one. */
function reach(
  first: number,
  pixels: number,
  sizeOf: (index: number) => number,
): readonly [number, number] {
  let index = first;
  let left = pixels;
  while (left >= sizeOf(index)) {
    left -= sizeOf(index);
    index += 1;
  }
  return [index, left];
}

const linesIn = (text: string): number =>
  text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);

/**
 * The drawing of a sheet's notes with each box as large as its text, and reading in the sheet's own
 * direction. The library draws all of them four lines high, which cuts most sentences off.
 */
export const withNoteBoxes = (vml: string, sheet: DrawnSheet): string =>
  vml.replace(/<v:shape id=.*?<\/v:shape>/gs, (shape) => {
    const row = Number(/<x:Row>(\d+)</.exec(shape)?.[1]);
    const column = Number(/<x:Column>(\d+)</.exec(shape)?.[1]);
    const text = sheet.cells?.get(cellKey(row, column))?.comment?.text ?? "";
    const height = linesIn(text) * LINE_HEIGHT + PADDING;
    const [right, rightPixels] = reach(column + 1, BOX_WIDTH, (index) =>
      columnPixels(sheet, index),
    );
    const [bottom, bottomPixels] = reach(row, height, (index) => rowPixels(sheet, index));
    const anchor = [column + 1, 12, row, 2, right, rightPixels + 12, bottom, bottomPixels + 2];
    const align = sheet.view?.rightToLeft ? "right;direction:rtl" : "left";
    return shape
      .replace(/<x:Anchor>[^<]*</, `<x:Anchor>${anchor.join(",")}<`)
      .replace(
        /width:[\d.]+pt;height:[\d.]+pt/,
        `width:${BOX_WIDTH * POINTS}pt;height:${height * POINTS}pt`,
      )
      .replace("text-align:left", `text-align:${align}`);
  });
