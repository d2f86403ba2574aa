import { policyElement } from "./contentPolicy.ts";
import { applyEdits, attributeOf, type Edit, type HtmlTag, htmlTags } from "./htmlTags.ts";
import { isJudged, pageDefects } from "./pageDefects.ts";
import { relativeAddress, siteAddress } from "./relativeAddress.ts";

/** Something a page leads to or loads. */
interface PageLink {
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

/** What pages are finished with. */
export interface Finish {
  /** A font face's file by its address, `_astro/sofia.woff2#wght=600`, as the site has it. */
  readonly faces: ReadonlyMap<string, string>;
  /** A page's style with what it does not need taken out. */
  readonly trim: (css: string) => string;
}

const ADDRESSES: ReadonlySet<string> = new Set([
  "href",
  "src",
  "poster",
  "xlink:href",
  "data-href",
]);

const isLookedAt = (attribute: string): boolean =>
  ADDRESSES.has(attribute) || attribute === "id" || attribute === "charset" || isJudged(attribute);

/** An address in a style, and the format that is said of it. */
const URL_IN_CSS =
  /url\(\s*(["']?)([^"')]*)\1\s*\)(?:\s*format\((["']?)woff2(?:-variations)?\3\))?/g;

/** Script types that a browser runs; others are data. */
const EXECUTABLE = /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i;

const fragmentOf = (suffix: string): string | null => {
  const hash = suffix.indexOf("#");
  return hash < 0 || hash === suffix.length - 1 ? null : decodeURI(suffix.slice(hash + 1));
};

/** A page being finished: what was found in it so far. */
interface Draft {
  readonly path: string;
  readonly finish: Finish;
  readonly edits: Edit[];
  readonly links: PageLink[];
  readonly defects: string[];
  readonly styles: string[];
  readonly scripts: string[];
}

/** The address as the finished page writes it; links and defects go into the draft. */
function finishAddress(draft: Draft, tag: string, address: string): string {
  const target = siteAddress(draft.path, address);
  if (target === null) {
    if (tag !== "a") draft.defects.push(`<${tag}> loads ${address.slice(0, 80)}`);
    return address;
  }
  const { file, suffix } = target;
  const isHere = address.startsWith("#");
  if (address !== "#") draft.links.push({ file, fragment: fragmentOf(suffix) });
  return isHere ? address : relativeAddress(draft.path, file) + suffix;
}

function finishStyle(draft: Draft, css: string): string {
  const { finish, path, links } = draft;
  return finish.trim(css).replace(URL_IN_CSS, (written, _quote, address: string) => {
    const target = siteAddress(path, address);
    const face = target && finish.faces.get(target.file + target.suffix);
    if (!face) return written.replace(address, () => finishAddress(draft, "style", address));
    links.push({ file: face, fragment: null });
    return `url(${relativeAddress(path, face)})format("woff")`;
  });
}

function finishTag(draft: Draft, tag: HtmlTag): void {
  draft.defects.push(...pageDefects(tag));
  for (const { name, value, start, end } of tag.attributes) {
    if (start < 0 || !ADDRESSES.has(name)) continue;
    draft.edits.push({ start, end, text: finishAddress(draft, tag.name, value) });
  }
  if (tag.content === null) return;
  const { start, text } = tag.content;
  if (tag.name === "style") {
    const css = finishStyle(draft, text);
    draft.styles.push(css);
    draft.edits.push({ start, end: start + text.length, text: css });
  } else if (EXECUTABLE.test(attributeOf(tag, "type") ?? "")) {
    draft.scripts.push(text);
  }
}

/**
 * A built page made fit to be opened anywhere: every address relative and ending in a file's name,
 * font faces under the name they have in the site, and the policy with the hashes of the page's own
 * styles and scripts first after the charset.
 */
export function finishPage(path: string, built: string, finish: Finish): FinishedPage {
  const tags = htmlTags(built, isLookedAt);
  const draft: Draft = {
    path,
    finish,
    edits: [],
    links: [],
    defects: [],
    styles: [],
    scripts: [],
  };
  for (const tag of tags) finishTag(draft, tag);
  const charset = tags.find((tag) => tag.name === "meta" && attributeOf(tag, "charset") !== null);
  if (charset)
    draft.edits.push({ start: charset.end, end: charset.end, text: policyElement(draft) });
  else draft.defects.push("no <meta charset> to put the policy after");
  return {
    html: applyEdits(built, draft.edits),
    links: draft.links,
    ids: new Set(tags.flatMap((tag) => attributeOf(tag, "id") ?? [])),
    defects: draft.defects,
  };
}
