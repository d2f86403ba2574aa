/** A key that is equal for names apart only by look-alike letters, ё, legal form, marks and word order. */
export function lookAlikeKey(_name: string): string {
  throw new Error("unwritten");
}

/**
 * Groups of names that are probably one: the same look-alike key, or one slip of the hand (a letter
 * missing, added, changed, or two swapped) in names of six letters and more. Digits are no slips:
 * «Магазин 1» and «Магазин 2» are two. Give it names already told apart by `foldName`.
 */
export function similarNames(_names: readonly string[]): readonly (readonly string[])[] {
  throw new Error("unwritten");
}
