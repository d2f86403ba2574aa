/** Gives each distinct text a number, so that a column of texts is a column of integers. */
export interface Interner {
  readonly indexOf: (text: string) => number;
  /** The texts by number. */
  readonly texts: readonly string[];
}

/** An interner whose first texts are given: their numbers are their positions. */
export function interner(first: readonly string[] = []): Interner {
  const texts = [...first];
  const numbers = new Map(texts.map((text, index) => [text, index]));
  return {
    texts,
    indexOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}
