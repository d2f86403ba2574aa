import { posix } from "node:path";

/** An address within the site: the file it leads to, and what follows it. */
export interface SiteAddress {
  /** Path of a file of the site, e.g. `accounts/index.html`. */
  readonly file: string;
  /** `?query` and `#fragment`, or empty. */
  readonly suffix: string;
}

const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * The file of the site that an address on `page` leads to, or null for addresses of other hosts
 * and schemes. A folder's address leads to its index.html.
 * @example siteAddress("wall/index.html", "/?a=1") // { file: "index.html", suffix: "?a=1" }
 */
export function siteAddress(page: string, address: string): SiteAddress | null {
  if (OUTSIDE.test(address)) return null;
  const cut = address.search(/[?#]/);
  const path = cut < 0 ? address : address.slice(0, cut);
  const suffix = cut < 0 ? "" : address.slice(cut);
  if (path === "") return { file: page, suffix };
  const base = path.startsWith("/") ? "/" : `/${posix.dirname(page)}/`;
  const resolved = posix.join(base, path);
  const isFolder = resolved.endsWith("/") || posix.extname(resolved) === "";
  const file = isFolder ? posix.join(resolved, "index.html") : resolved;
  return { file: decodeURI(file.slice(1)), suffix };
}

/**
 * The address of a site's file as seen from a page: relative, and ending in a file's name, so that
 * it works below any path and from a disk.
 * @example relativeAddress("accounts/ab12/index.html", "wall/index.html") === "../../wall/index.html"
 */
export const relativeAddress = (page: string, file: string): string =>
  encodeURI(posix.relative(posix.dirname(page), file));
