import { textWidth } from "../../model/textWidth.ts";

/**
 * A text cut, with "…" in place of the rest, so that at a size it is no wider than there is room.
 * @example shortened("Kidsland", 90, 49) // "Kid…"
 */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  let keep = letters.length;
  while (keep > 1 && textWidth(letters.slice(0, keep).join(""), size) > width) keep -= 1;
  return `${letters.slice(0, keep).join("").trimEnd()}…`;
}
