import * as Plot from "@observablehq/plot";
import { textWidth } from "../model/textWidth.ts";
import type { River } from "./incomeLake.ts";
import { type LakeFrame, noteOf, underOf } from "./lakeFrame.ts";
import type { Course } from "./riverCourses.ts";
import { spread } from "./spread.ts";
import { colour, family } from "./theme.ts";

/**
 * Each river's name and amount where it springs, none over another: in columns, the note under the
 * name; on a phone the amount under the name.
 */
export function riverNames(
  rivers: readonly River[],
  courses: readonly Course[],
  frame: LakeFrame,
): Plot.Markish[] {
  const { size, isTwoLine } = frame;
  const hasNotes = frame.hasNotes || isTwoLine;
  const pitch = hasNotes ? size.read * 1.15 + size.note * 1.35 : size.read * 1.25;
  const places = spread(
    courses.map(({ from }) => from),
    { pitch, from: pitch / 2, to: frame.bed - pitch / 2 + size.dot },
  );
  const rows = rivers.map((river, index) => ({
    ...river,
    shown: cutAt(river.name, isTwoLine ? frame.springs - size.note : frame.names, size.read),
    y: places[index] ?? 0,
    under: isTwoLine ? underOf(river) : noteOf(river),
  }));
  const lift = hasNotes ? size.note * 0.62 : 0;
  const at = (x: number, mark: Plot.TextOptions): Plot.TextOptions => ({
    x: { value: () => frame.at(x), scale: null },
    y: { value: "y", scale: null },
    ...mark,
  });
  return [
    Plot.text(
      rows,
      at(0, {
        className: "river-name",
        text: "shown",
        dy: -lift,
        textAnchor: frame.onward,
        title: ({ name, shown }: { name: string; shown: string }) => (name === shown ? null : name),
        fontSize: size.read,
        fontWeight: 600,
        fill: colour.word,
      }),
    ),
    Plot.text(
      hasNotes ? rows : [],
      at(0, {
        className: "river-note",
        text: "under",
        dy: size.read * 0.62,
        textAnchor: frame.onward,
        lineWidth: ((isTwoLine ? frame.springs : frame.names) + size.note) / size.note,
        textOverflow: "ellipsis-end",
        fontSize: size.note,
        fill: colour.quiet,
      }),
    ),
    isTwoLine
      ? null
      : Plot.text(
          rows,
          at(frame.springs - size.dot * 1.6, {
            className: "river-amount",
            text: "text",
            dy: -lift,
            textAnchor: frame.backward,
            fontSize: size.read,
            fontFamily: family.figures,
            fontWeight: 600,
            fill: colour.ink,
          }),
        ),
  ];
}

/** A name, or as much of it as there is room for, with an ellipsis. */
function cutAt(name: string, room: number, size: number): string {
  if (textWidth(name, size) <= room) return name;
  const letters = [...name];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
