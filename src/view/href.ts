import type { Language } from "../model/language.ts";

/**
 * Address of a page in a language: the site's first language stands at the root, the others below
 * their code. Addresses are absolute here; the finished site makes them relative.
 * @example href(["en", "ru"], "ru", "accounts/") === "/ru/accounts/"
 */
export function href(languages: readonly Language[], language: Language, path: string): string {
  return language === languages[0] ? `/${path}` : `/${language}/${path}`;
}
