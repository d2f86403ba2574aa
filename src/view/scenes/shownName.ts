import type { WallSettings } from "../../dashboard.ts";

/**
 * A name as the wall may show it: in full, as initials, or not at all (null). Initials are of the
 * first two words that begin with a letter or a digit.
 * @example shownName("Anna Orlova", "initials") === "A. O."
 */
export function shownName(name: string, setting: WallSettings["names"]): string | null {
  if (setting === "full") return name;
  if (setting === "hidden") return null;
  const initials = [...name.matchAll(/(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}]/gu)].slice(0, 2);
  if (initials.length === 0) return null;
  return initials.map(([letter]) => `${letter.toLocaleUpperCase("en")}.`).join("\u00a0");
}
