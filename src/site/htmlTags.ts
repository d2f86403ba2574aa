import { Tokenizer } from "htmlparser2";

/** An attribute's value and where it stands in the page's text. */
interface HtmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A start tag, and for style and script what stands between it and its end tag. */
export interface HtmlTag {
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
  /** Offset just after the tag's `>`. */
  readonly end: number;
  readonly content: { readonly text: string; readonly start: number } | null;
}

interface OpenTag {
  name: string;
  attributes: HtmlAttribute[];
  end: number;
  content: { text: string; start: number } | null;
}

const RAW_TEXT: ReadonlySet<string> = new Set(["style", "script"]);
const ignore = (): void => {};

const everything = (): boolean => true;

/**
 * The start tags of a page in order, with offsets, so that a page can be edited in place and every
 * other byte stays as it was built. Attributes may be chosen by name: a page of charts has ten thousand
 * that nobody looks at.
 * @example htmlTags('<a href="/x/">').at(0)?.attributes.at(0)?.value === "/x/"
 */
export function htmlTags(
  html: string,
  isWanted: (attribute: string) => boolean = everything,
): HtmlTag[] {
  const tags: OpenTag[] = [];
  let tag: OpenTag = { name: "", attributes: [], end: 0, content: null };
  let attribute = { name: "", start: -1, end: -1 };
  const close = (end: number): void => {
    tag.end = end + 1;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        tag = { name: html.slice(start, end).toLowerCase(), attributes: [], end: 0, content: null };
        tags.push(tag);
      },
      onattribname: (start, end) => {
        attribute = { name: html.slice(start, end).toLowerCase(), start: -1, end: -1 };
      },
      onattribdata: (start, end) => {
        if (attribute.start < 0) attribute.start = start;
        attribute.end = end;
      },
      onattribend: () => {
        const { name, start, end } = attribute;
        if (!isWanted(name)) return;
        tag.attributes.push({ name, value: start < 0 ? "" : html.slice(start, end), start, end });
      },
      onopentagend: close,
      onselfclosingtag: close,
      onclosetag: (start, end) => {
        if (!RAW_TEXT.has(tag.name) || html.slice(start, end).toLowerCase() !== tag.name) return;
        const from = tag.end;
        tag.content ??= { start: from, text: html.slice(from, html.lastIndexOf("</", start)) };
      },
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tags;
}

/** The value of a tag's attribute as the page writes it, or null when it has none. */
export const attributeOf = (tag: HtmlTag, name: string): string | null =>
  tag.attributes.find((attribute) => attribute.name === name)?.value ?? null;

/** A change of a page: the text from `start` to `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits applied; edits must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  return parts.join("") + text.slice(from);
}
