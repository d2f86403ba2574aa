import { hasTextBeforeRuns, textAndRuns } from "./textRuns.ts";

const COMMENT = /<!--[\s\S]*?-->/g;
const BLANK = /<((?:\w+:)?)si\b[^>]*\/>/g;
const ATTRIBUTES = /<((?:\w+:)?si)\s[^>]*[^>/]>/g;
const ITEM = /<(?:\w+:)?si>([\s\S]*?)<\/(?:\w+:)?si>/g;

function mergedItem(item: string, body: string): string {
  const text = textAndRuns(body);
  return text === null ? item : `<si><t xml:space="preserve">${text}</t></si>`;
}

/**
 * The shared-string part with its empty strings written out and a text followed by runs made one
 * text, comments taken out. The parser skips `<si/>` and counts a commented item, so that every later
 * string is its neighbour's, and loses the runs.
 * @example mendSharedStrings(Buffer.from("<sst><si/></sst>")).toString() // "<sst><si><t/></si></sst>"
 */
export function mendSharedStrings(part: Buffer): Buffer {
  // Latin-1 keeps every byte as it is: only ASCII is looked at, and the text may be of any length.
  const xml = part.toString("latin1");
  let mended = xml.includes("<!--") ? xml.replace(COMMENT, "") : xml;
  if (/<(?:\w+:)?si[\s/]/.test(mended)) {
    mended = mended.replace(BLANK, "<$1si><$1t/></$1si>").replace(ATTRIBUTES, "<$1>");
  }
  if (hasTextBeforeRuns(mended)) mended = mended.replace(ITEM, mergedItem);
  return mended === xml ? part : Buffer.from(mended, "latin1");
}
