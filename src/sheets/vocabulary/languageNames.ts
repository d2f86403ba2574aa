import type { Language } from "../../model/language.ts";

/** Names of the product's languages in each of them, and their codes. */
export const languageNames: Readonly<Record<Language, readonly string[]>> = {
  en: ["en", "English", "английский", "engleză", "انگلیسی"],
  ru: ["ru", "Russian", "русский", "rusă", "روسی"],
  ro: ["ro", "Romanian", "румынский", "română", "молдавский", "رومانیایی"],
  fa: ["fa", "Persian", "Farsi", "персидский", "фарси", "persană", "farsi", "فارسی"],
};
