import { policyElement } from "./contentPolicy.ts";
import { applyEdits, attributeOf, type Edit, type HtmlTag, htmlTags } from "./htmlTags.ts";
import { relativeAddress, siteAddress } from "./relativeAddress.ts";

/** Something a page leads to or loads. */
export interface PageLink {
  readonly file: string;
  /** Id of the element it leads to, or null. */
  readonly fragment: string | null;
}

export interface FinishedPage {
  readonly html: string;
  readonly links: readonly PageLink[];
  readonly ids: ReadonlySet<string>;
  /** What would not work, or would be blocked, in a browser: defects of the page's source. */
  readonly defects: readonly string[];
}

interface AddressPlace {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

const ADDRESSES: ReadonlySet<string> = new Set([
  "href",
  "src",
  "poster",
  "xlink:href",
  "data-href",
]);
/** Attributes that a browser loads from and that are not rewritten here. */
const UNSUPPORTED: ReadonlySet<string> = new Set(["srcset", "imagesrcset", "ping", "background"]);
const URL_IN_CSS = /url\(\s*(["']?)([^"')]*)\1\s*\)/g;

function addressesOf(tags: readonly HtmlTag[]): AddressPlace[] {
  return tags.flatMap((tag): AddressPlace[] => {
    const inAttributes = tag.attributes
      .filter(({ name, start }) => ADDRESSES.has(name) && start >= 0)
      .map(({ start, end, value }) => ({ tag: tag.name, start, end, address: value }));
    if (tag.name !== "style" || !tag.content) return inAttributes;
    const { start, text } = tag.content;
    const inStyles = [...text.matchAll(URL_IN_CSS)].map((match) => {
      const address = match[2] ?? "";
      const from = start + match.index + match[0].indexOf(address, "url(".length);
      return { tag: "style", start: from, end: from + address.length, address };
    });
    return [...inAttributes, ...inStyles];
  });
}

function defectsOf(tag: HtmlTag): string[] {
  const has = (name: string): boolean => attributeOf(tag, name) !== null;
  const blocked = tag.attributes.filter(({ name }) => name === "style" || /^on[a-z]/.test(name));
  return [
    ...blocked.map(({ name }) => `<${tag.name} ${name}="…"> is blocked by the policy`),
    ...tag.attributes
      .filter(({ name }) => UNSUPPORTED.has(name))
      .map(({ name }) => `<${tag.name} ${name}="…"> is not made relative`),
    ...(tag.name === "base" ? ["<base> is blocked by the policy"] : []),
    ...(tag.name === "script" && has("src") ? ["<script src> is left over"] : []),
    ...(tag.name === "script" && attributeOf(tag, "type") === "module"
      ? ["a module script is left over"]
      : []),
    ...(tag.name === "link" && attributeOf(tag, "rel") === "stylesheet"
      ? ["a stylesheet is not inlined"]
      : []),
  ];
}

const fragmentOf = (suffix: string): string | null => {
  const hash = suffix.indexOf("#");
  return hash < 0 || hash === suffix.length - 1 ? null : decodeURI(suffix.slice(hash + 1));
};

function withPolicy(html: string): { html: string; tags: HtmlTag[]; defects: string[] } {
  const tags = htmlTags(html);
  const charset = tags.find((tag) => tag.name === "meta" && attributeOf(tag, "charset") !== null);
  if (!charset) return { html, tags, defects: ["no <meta charset> to put the policy after"] };
  const edit = { start: charset.end, end: charset.end, text: policyElement(tags) };
  return { html: applyEdits(html, [edit]), tags, defects: [] };
}

/**
 * A built page made fit to be opened anywhere: every address relative and ending in a file's name
 * (files in `renamed`, by file or by file and fragment, under their new name), and the policy with the hashes of its own styles and
 * scripts first after the charset.
 */
export function finishPage(
  path: string,
  built: string,
  renamed: ReadonlyMap<string, string>,
): FinishedPage {
  const tags = htmlTags(built);
  const links: PageLink[] = [];
  const edits: Edit[] = [];
  const outside: string[] = [];
  for (const { tag, start, end, address } of addressesOf(tags)) {
    const target = siteAddress(path, address);
    if (target === null) {
      if (tag !== "a") outside.push(`<${tag}> loads ${address.slice(0, 80)}`);
    } else if (!address.startsWith("#")) {
      const face = renamed.get(target.file + target.suffix);
      const file = face ?? renamed.get(target.file) ?? target.file;
      const suffix = face === undefined ? target.suffix : "";
      links.push({ file, fragment: fragmentOf(suffix) });
      edits.push({ start, end, text: relativeAddress(path, file) + suffix });
    } else if (address.length > 1) {
      links.push({ file: path, fragment: fragmentOf(address) });
    }
  }
  const finished = withPolicy(applyEdits(built, edits));
  const ids = tags.flatMap((tag) => attributeOf(tag, "id") ?? []);
  return {
    html: finished.html,
    links,
    ids: new Set(ids),
    defects: [...tags.flatMap(defectsOf), ...outside, ...finished.defects],
  };
}
