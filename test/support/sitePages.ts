import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Paths of a site's pages, with forward slashes, sorted. */
export const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();

/** A page's text as it stands in the folder. */
export const pageText = (folder: string, page: string): string =>
  readFileSync(join(folder, page), "utf8");

/**
 * One page of each kind and language: of the many account pages only the first, so that a browser
 * need not open a hundred that differ in their figures alone.
 */
export function pagesOfEachKind(
  folder: string,
  { onlyFirstLanguage = false }: { readonly onlyFirstLanguage?: boolean } = {},
): string[] {
  const kinds = new Map<string, string>();
  for (const page of pagesOf(folder)) {
    const kind = page.replace(/[0-9a-f]{10}/, "*");
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  const pages = [...kinds.values()];
  return onlyFirstLanguage ? pages.filter((page) => !/^(?:en|ru|ro|fa)\//.test(page)) : pages;
}
