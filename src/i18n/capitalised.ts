import type { Language } from "../model/language.ts";

/**
 * The text with a capital first letter: names of months are small in Russian and Romanian, and
 * sentences begin with them.
 * @example capitalised("ноябрь", "ru") === "Ноябрь"
 */
export function capitalised(text: string, language: Language): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
