import { applyEdits, htmlTags } from "./htmlTags.ts";

const FACE = /@font-face\s*\{[^}]*\}/g;
const RANGE = /unicode-range\s*:([^;}]*)/i;

interface CodeRange {
  readonly first: number;
  readonly last: number;
}

/** `U+400-45F` and `U+4??` as numbers. */
function codeRange(text: string): CodeRange | null {
  const match = /^U\+([0-9a-f?]+)(?:-([0-9a-f]+))?$/i.exec(text.trim());
  if (!match) return null;
  const [, from = "", to] = match;
  return {
    first: Number.parseInt(from.replaceAll("?", "0"), 16),
    last: Number.parseInt(to ?? from.replaceAll("?", "F"), 16),
  };
}

/** Whether a font face's unicode-range holds any of the code points; one without a range does. */
export function isFaceUsed(rule: string, codePoints: readonly number[]): boolean {
  const written = RANGE.exec(rule)?.[1];
  if (written === undefined) return true;
  const ranges = written.split(",").map(codeRange);
  return ranges.some(
    (range) =>
      range === null || codePoints.some((code) => range.first <= code && code <= range.last),
  );
}

/**
 * A function that takes the font faces out of a page's styles whose characters the site never
 * writes: an English site carries no Cyrillic face.
 */
export function keepUsedFaces(characters: string): (html: string) => string {
  const codePoints = [...characters].map((character) => character.codePointAt(0) ?? 0);
  const known = new Map<string, string>();
  const trim = (css: string): string => {
    const trimmed =
      known.get(css) ?? css.replace(FACE, (rule) => (isFaceUsed(rule, codePoints) ? rule : ""));
    known.set(css, trimmed);
    return trimmed;
  };
  return (html) =>
    applyEdits(
      html,
      htmlTags(html).flatMap(({ name, content }) =>
        name === "style" && content?.text.includes("@font-face")
          ? [
              {
                start: content.start,
                end: content.start + content.text.length,
                text: trim(content.text),
              },
            ]
          : [],
      ),
    );
}
