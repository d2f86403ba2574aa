import { createHash } from "node:crypto";
import { posix } from "node:path";
import subsetFont from "subset-font";

export interface SubsetFont {
  /** The face's new path: cut faces carry the hash of their own bytes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Faces already cut, by their bytes and characters: in a warm process they seldom change. */
export type FontCache = Map<string, Uint8Array>;

/** What scripts may write that no page says yet: numbers, times, and their signs. */
const ALWAYS =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("") +
  "\u00a0\u00ab\u00b7\u00bb\u00d7\u2009\u2011\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u202f\u2212";
const PERSIAN = /[\u0600-\u06ff]/;
const ALWAYS_IN_PERSIAN = "\u200c۰۱۲۳۴۵۶۷۸۹٪٫٬";

/** Every character that stands anywhere in the pages, and those that scripts may write; sorted. */
export function charactersOf(pages: readonly string[]): string {
  // By code unit first: going through megabytes character by character is slow.
  const isThere = new Uint8Array(0x10000);
  const beyond = new Set<string>();
  for (const page of pages) {
    for (let at = 0; at < page.length; at += 1) {
      const unit = page.charCodeAt(at);
      if (unit < 0xd800 || unit > 0xdbff) isThere[unit] = 1;
      else beyond.add(String.fromCodePoint(page.codePointAt(at) ?? unit));
    }
  }
  const found = [...isThere.keys()].filter((unit) => isThere[unit] && !isSurrogate(unit));
  const all = [...found.map((unit) => String.fromCharCode(unit)), ...beyond].join("") + ALWAYS;
  return [...new Set(PERSIAN.test(all) ? all + ALWAYS_IN_PERSIAN : all)].sort().join("");
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

const shortHash = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex").slice(0, 10);

/** The weight that a face's address asks of a variable font: `sofia.woff2#wght=600` → 600. */
const FACE_WEIGHT = /#wght=(\d+)$/;

async function cut(
  bytes: Uint8Array,
  characters: string,
  weight: number | null,
): Promise<Uint8Array> {
  return subsetFont(Buffer.from(bytes), characters, {
    // A fifth larger than woff2 and five times as quick to make.
    targetFormat: "woff",
    ...(weight === null ? {} : { variationAxes: { wght: weight } }),
  });
}

/**
 * Each face cut to the glyphs of `characters`, under a new name; shaping rules are kept. An
 * address that asks for a weight gets a font of that one weight: engines of 2020 set variable fonts
 * with another weight's widths, and letters overlap. Faces found in `cache` are not cut again.
 */
export async function subsetFonts(
  fonts: ReadonlyMap<string, Uint8Array>,
  characters: string,
  cache: FontCache,
): Promise<Map<string, SubsetFont>> {
  const wanted = shortHash(characters);
  const result = new Map<string, SubsetFont>();
  for (const [address, bytes] of fonts) {
    const weight = FACE_WEIGHT.exec(address)?.[1] ?? null;
    const key = `${wanted} ${shortHash(bytes)} ${weight}`;
    const face =
      cache.get(key) ?? (await cut(bytes, characters, weight === null ? null : Number(weight)));
    cache.set(key, face);
    const name = [
      posix.basename(address).split(".")[0] ?? "font",
      ...(weight ? [weight] : []),
    ].join("-");
    result.set(address, { path: `fonts/${name}.${shortHash(face)}.woff`, bytes: face });
  }
  return result;
}
