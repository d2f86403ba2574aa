import { createHash } from "node:crypto";
import { attributeOf, type HtmlTag } from "./htmlTags.ts";

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Script types that a browser runs; others are data. */
const EXECUTABLE = /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i;

const isExecuted = (tag: HtmlTag): boolean => EXECUTABLE.test(attributeOf(tag, "type") ?? "");

const sourceList = (texts: readonly string[]): string =>
  texts.length === 0 ? "'none'" : [...new Set(texts.map(hashOf))].join(" ");

/**
 * The content security policy of a page: its own inline styles and scripts by their hashes, files
 * of its own site, and nothing else.
 */
export function contentPolicy(tags: readonly HtmlTag[]): string {
  const textsOf = (name: string): string[] =>
    tags.flatMap((tag) =>
      tag.name === name && tag.content && (name === "style" || isExecuted(tag))
        ? [tag.content.text]
        : [],
    );
  return [
    "default-src 'none'",
    `style-src ${sourceList(textsOf("style"))}`,
    `script-src ${sourceList(textsOf("script"))}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The policy as the element that carries it; it must follow the charset at once. */
export const policyElement = (tags: readonly HtmlTag[]): string =>
  `<meta http-equiv="content-security-policy" content="${contentPolicy(tags)}">`;
