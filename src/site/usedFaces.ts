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
 * A function that takes the font faces out of a style whose characters the site never writes: an
 * English site carries no Cyrillic face. Styles that many pages share are trimmed once.
 */
export function keepUsedFaces(characters: string): (css: string) => string {
  const codePoints = [...characters].map((character) => character.codePointAt(0) ?? 0);
  const known = new Map<string, string>();
  return (css) => {
    const trimmed =
      known.get(css) ?? css.replace(FACE, (rule) => (isFaceUsed(rule, codePoints) ? rule : ""));
    known.set(css, trimmed);
    return trimmed;
  };
}

const STYLE = /<style[^>]*>(.*?)<\/style>/gs;
const FONT_ADDRESS = /url\(\s*["']?\/?([^"'()\s]+\.woff2(?:#wght=\d+)?)["']?\s*\)/g;

/**
 * Addresses of the font faces that pages name in their styles once trimmed, each with the weight
 * that is asked of it: `_astro/sofia.woff2#wght=600`.
 */
export function facesNamed(pages: Iterable<string>, trim: (css: string) => string): Set<string> {
  const styles = new Set<string>();
  for (const page of pages) for (const [, css = ""] of page.matchAll(STYLE)) styles.add(css);
  return new Set(
    [...styles].flatMap((css) =>
      [...trim(css).matchAll(FONT_ADDRESS)].map(([, face = ""]) => face),
    ),
  );
}
