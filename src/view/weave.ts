import type { ShownFigure } from "./shownFigure.ts";

/** A piece of a sentence: words, a number that opens its explanation, a name from the workbook, a way to a page. */
export type Part =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "figure";
      readonly figure: ShownFigure;
      /** Punctuation that must not begin a line without the number before it. */
      readonly after?: string;
    }
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
const STAND_IN = /([\u{e000}-\u{f8ff}][.,:;!?…)»”؛،؟]*)/u;

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
        .flatMap((piece): Part[] => {
          const thread = threads[piece.charCodeAt(0) - FIRST];
          if (!thread) return [{ kind: "text", text: piece }];
          const after = piece.slice(1);
          if (after === "") return [thread];
          return thread.kind === "figure"
            ? [{ ...thread, after }]
            : [thread, { kind: "text", text: after }];
        }),
  };
}
