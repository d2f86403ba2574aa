import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { FaceOrder } from "./cutFaces.ts";
import type { FaceCutter } from "./faceCutter.ts";

/** The faces of a site: their new names at once, their bytes when they are cut. */
export interface SubsetFonts {
  /** New path of each face by its address, `_astro/sofia.woff2#wght=600`. */
  readonly paths: ReadonlyMap<string, string>;
  /** Bytes by new path. */
  readonly files: Promise<ReadonlyMap<string, Uint8Array>>;
}

/** Faces already cut, by their new path: in a warm process they seldom change. */
export type FontCache = Map<string, Uint8Array>;

const shortHash = (...parts: readonly (Uint8Array | string)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 10);
};

/** The weight that a face's address asks of a variable font: `sofia.woff2#wght=600` → 600. */
const FACE_WEIGHT = /#wght=(\d+)$/;

/** A new name that says what the face was made from. */
function pathOf(address: string, { font, characters, weight }: FaceOrder): string {
  const name = posix.basename(address).split(".")[0] ?? "font";
  const weighed = weight === null ? name : `${name}-${weight}`;
  return `fonts/${weighed}.${shortHash(font, characters, String(weight))}.woff`;
}

/** How faces are made: those that are there already, and who cuts the others. */
export interface FaceMaking {
  readonly cache: FontCache;
  readonly cutter: FaceCutter;
}

async function cutMissing(
  orders: ReadonlyMap<string, FaceOrder>,
  { cache, cutter }: FaceMaking,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const missing = [...orders].filter(([path]) => !cache.has(path));
  const faces = await cutter.cut(missing.map(([, order]) => order));
  for (const [index, [path]] of missing.entries())
    cache.set(path, faces[index] ?? new Uint8Array());
  return new Map([...orders.keys()].map((path) => [path, cache.get(path) ?? new Uint8Array()]));
}

/**
 * Each face cut to the glyphs of `characters`, under a new name; shaping rules are kept. An
 * address that asks for a weight gets a font of that one weight: engines of 2020 set variable fonts
 * with another weight's widths, and letters overlap.
 */
export function subsetFonts(
  fonts: ReadonlyMap<string, Uint8Array>,
  characters: string,
  making: FaceMaking,
): SubsetFonts {
  const paths = new Map<string, string>();
  const orders = new Map<string, FaceOrder>();
  for (const [address, font] of fonts) {
    const weight = FACE_WEIGHT.exec(address)?.[1];
    const order = { font, characters, weight: weight === undefined ? null : Number(weight) };
    const path = pathOf(address, order);
    paths.set(address, path);
    orders.set(path, order);
  }
  return { paths, files: cutMissing(orders, making) };
}
