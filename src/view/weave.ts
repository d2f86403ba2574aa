import type { ShownFigure } from "./shownFigure.ts";

/** A piece of a sentence: words, a number that opens its explanation, a name from the workbook, a way to a page. */
export type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly figure: ShownFigure }
  | { readonly kind: "name"; readonly name: string; readonly href: string | null }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

/** Hands out stand-ins for figures and names, so that a catalogue's sentence may put them in any order. */
export interface Loom {
  /** One character that stands for the figure in a message. */
  readonly figure: (figure: ShownFigure) => string;
  /** One character that stands for a name; with an address the name becomes a link. */
  readonly name: (name: string, href?: string | null) => string;
  /** One character that stands for words that lead to another page. */
  readonly link: (text: string, href: string) => string;
  /** The sentence with each stand-in replaced by what it stands for. */
  readonly parts: (sentence: string) => readonly Part[];
}

// Private-use characters: no workbook text passes through a message, so none can collide.
const FIRST = 0xe000;
const STAND_IN = /([\u{e000}-\u{f8ff}])/u;

/**
 * A loom for one sentence or one list.
 * @example const loom = weave(); loom.parts(`${loom.name("Rodnik")} pays`) // name, " pays"
 */
export function weave(): Loom {
  const threads: Part[] = [];
  const hold = (part: Part): string => String.fromCharCode(FIRST + threads.push(part) - 1);
  return {
    figure: (figure) => hold({ kind: "figure", figure }),
    name: (name, href = null) => hold({ kind: "name", name, href }),
    link: (text, href) => hold({ kind: "link", text, href }),
    parts: (sentence) =>
      sentence
        .split(STAND_IN)
        .filter((piece) => piece !== "")
        .map((piece) => threads[piece.charCodeAt(0) - FIRST] ?? { kind: "text", text: piece }),
  };
}

/** The parts as plain text, for labels that cannot hold markup. */
export const plainText = (parts: readonly Part[]): string => parts.map(textOfPart).join("");

function textOfPart(part: Part): string {
  if (part.kind === "name") return part.name;
  return part.kind === "figure" ? part.figure.text : part.text;
}
