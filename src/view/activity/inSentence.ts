/**
 * A name of a list as it stands within a sentence: its first letter small, unless the word is all capitals.
 * @example inSentence("New clients") === "new clients" // "VIP clients" stays
 */
export function inSentence(name: string): string {
  const [first = "", second = ""] = name;
  const isCapitals = second !== "" && second !== second.toLowerCase();
  return isCapitals ? name : first.toLowerCase() + name.slice(first.length);
}
