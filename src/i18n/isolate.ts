/**
 * Isolation by characters, so that one string serves HTML, SVG text, attributes and a terminal:
 * a `<bdi>` cannot stand in the last three. The characters have no width and no glyph.
 */
const FIRST_STRONG = "\u2068";
const LEFT_TO_RIGHT = "\u2066";
const POP = "\u2069";

const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const otherLetterOrDigit =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}])[\p{Letter}\p{Number}]|[\u06F0-\u06F9]/u;

export type Direction = "ltr" | "rtl";

/**
 * The text, fenced off when its direction could mix with the sentence around it; otherwise as it is.
 * Text whose own letters all run the sentence's way needs no fence.
 * @example isolateText("Kidsland", "rtl") === "\u2068Kidsland\u2069"
 */
export function isolateText(text: string, direction: Direction): string {
  const isMixed =
    direction === "rtl" ? otherLetterOrDigit.test(text) : rightToLeftLetter.test(text);
  return isMixed && !text.startsWith(FIRST_STRONG) ? `${FIRST_STRONG}${text}${POP}` : text;
}

/** A signed number in a right-to-left sentence: keeps the sign on the number's left. */
export function isolateNumber(text: string, direction: Direction): string {
  return direction === "rtl" ? `${LEFT_TO_RIGHT}${text}${POP}` : text;
}
