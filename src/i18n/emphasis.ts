/** A piece of a sentence, said with weight or plainly. */
export interface SpokenPart {
  readonly text: string;
  readonly isStrong: boolean;
}

// Private-use characters: no language and no workbook writes them.
const OPEN = "\ue0fe";
const CLOSE = "\ue0ff";

/** Marks the words of a message that carry its finding. */
export const strong = (text: string): string => `${OPEN}${text}${CLOSE}`;

/**
 * A message as its parts, those marked by `strong` apart.
 * @example spokenParts(`Up ${strong("7%")}`) // [{ text: "Up ", isStrong: false }, { text: "7%", isStrong: true }]
 */
export function spokenParts(message: string): SpokenPart[] {
  return message.split(OPEN).flatMap((piece, index) => {
    const [marked = "", plain = ""] = index === 0 ? ["", piece] : piece.split(CLOSE);
    return [
      { text: marked, isStrong: true },
      { text: plain, isStrong: false },
    ].filter(({ text }) => text !== "");
  });
}

/** A message without its marks, for names and descriptions. */
export const withoutEmphasis = (message: string): string =>
  message.replaceAll(OPEN, "").replaceAll(CLOSE, "");
