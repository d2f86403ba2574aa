import { createHash } from "node:crypto";
import type { Language } from "../../src/model/language.ts";

/** What is wrong with the workbook, to be said over the pages; null when nothing is. */
export interface Notice {
  readonly language: Language;
  readonly title: string;
  readonly lines: readonly string[];
}

const LINES_SHOWN = 3;

const STYLE =
  ".plimsoll-notice{position:fixed;z-index:2147483647;top:0;left:0;right:0;margin:0;padding:.6em 1em;" +
  "background:#7a1f12;color:#fff;font:600 16px/1.4 system-ui,sans-serif;max-height:40vh;overflow:auto}" +
  ".plimsoll-notice p{margin:0;font-weight:400;unicode-bidi:plaintext}";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const sourceOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The bar over a page: what is wrong, in the language and direction of the workbook. */
function bar({ language, title, lines }: Notice): string {
  const shown = lines.slice(0, LINES_SHOWN).map((line) => `<p>${escaped(line)}</p>`);
  const more = lines.length > LINES_SHOWN ? ["<p>…</p>"] : [];
  const direction = language === "fa" ? "rtl" : "ltr";
  return `<aside class="plimsoll-notice" role="alert" lang="${language}" dir="${direction}">${escaped(title)}${[...shown, ...more].join("")}</aside>`;
}

/** Reloads the page once the version that the server tells is another than the page's. */
const reloadScript = (version: string): string =>
  `(function(){var shown=${JSON.stringify(version)};setInterval(function(){` +
  'fetch("/version.json",{cache:"no-store"}).then(function(r){return r.json()}).then(function(v){' +
  "if(v.served&&v.served!==shown)location.reload()}).catch(function(){})},1000)})()";

/** The policy with one more allowed source for a directive. */
const allowing = (html: string, directive: string, source: string): string =>
  html.replace(
    new RegExp(`(<meta http-equiv="content-security-policy"[^>]*?${directive} )([^;"]*)`),
    (_, before: string, sources: string) =>
      `${before}${sources === "'none'" ? source : `${sources} ${source}`}`,
  );

/** What pages poll: another text after each build, and whenever what is wrong changes. */
export const servedVersion = (version: string, notice: Notice | null): string =>
  createHash("sha256")
    .update(JSON.stringify([version, notice]))
    .digest("hex")
    .slice(0, 16);

/**
 * A page of the site as `npm start` serves it: it reloads after a build, and tells what is wrong
 * with the workbook. Nothing of this is ever in the site's own files.
 */
export function servedPage(html: string, version: string, notice: Notice | null): string {
  const script = reloadScript(servedVersion(version, notice));
  const withScript = allowing(html, "script-src", sourceOf(script)).replace(
    /(?:<\/body>\s*<\/html>)?\s*$/,
    (end) => `<script>${script}</script>${end}`,
  );
  if (notice === null) return withScript;
  return allowing(withScript, "style-src", sourceOf(STYLE)).replace(
    /<body[^>]*>/,
    (body) => `${body}<style>${STYLE}</style>${bar(notice)}`,
  );
}

/** The page to serve while there is no site yet. */
export const emptyPage = ({ language, title }: Notice): string =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head><body></body></html>`;
