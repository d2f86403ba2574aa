/** The word for a key that comes from the data; the key itself when the catalogue does not know it. */
export const wordOf = (words: { readonly [key: string]: string }, key: string): string =>
  words[key] ?? key;
