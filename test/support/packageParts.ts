import { utils } from "xlsx";
import { withParts } from "../../src/writing/zipPackage.ts";

/** The text of every part of a package of ours, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  withParts(bytes, (name, text) => {
    parts.set(name, text());
    return null;
  });
  return parts;
}

/** Texts of all matches' first group. */
export const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "");

/** Whether two ranges such as `B2:B1048576` have a cell in common. */
export function overlap(a: string, b: string): boolean {
  const [one, other] = [utils.decode_range(a), utils.decode_range(b)];
  return (
    one.s.r <= other.e.r && other.s.r <= one.e.r && one.s.c <= other.e.c && other.s.c <= one.e.c
  );
}
