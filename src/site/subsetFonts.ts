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
  const characters = new Set(ALWAYS);
  for (const page of pages) for (const character of page) characters.add(character);
  const all = [...characters].join("");
  return [...new Set(PERSIAN.test(all) ? all + ALWAYS_IN_PERSIAN : all)].sort().join("");
}

const shortHash = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex").slice(0, 10);

async function cut(bytes: Uint8Array, characters: string): Promise<Uint8Array> {
  return subsetFont(Buffer.from(bytes), characters, { targetFormat: "woff2" });
}

/**
 * Each woff2 face cut to the glyphs of `characters`, under a new name; shaping rules are kept.
 * Faces found in `cache` are not cut again.
 */
export async function subsetFonts(
  fonts: ReadonlyMap<string, Uint8Array>,
  characters: string,
  cache: FontCache,
): Promise<Map<string, SubsetFont>> {
  const wanted = shortHash(characters);
  const result = new Map<string, SubsetFont>();
  for (const [path, bytes] of fonts) {
    const key = `${wanted} ${shortHash(bytes)}`;
    const face = cache.get(key) ?? (await cut(bytes, characters));
    cache.set(key, face);
    const name = posix.basename(path).split(".")[0] ?? "font";
    result.set(path, { path: `fonts/${name}.${shortHash(face)}.woff2`, bytes: face });
  }
  return result;
}
