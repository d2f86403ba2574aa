const BLANK = /<((?:\w+:)?)si\b[^>]*\/>/g;
const ATTRIBUTES = /<((?:\w+:)?si)\s[^>]*[^>/]>/g;
const TEXT_THEN_RUNS = /(<\/(?:\w+:)?t>|<(?:\w+:)?t\b[^>]*\/>)\s*<(?:\w+:)?r\b/;
const ITEM = /<(?:\w+:)?si>([\s\S]*?)<\/(?:\w+:)?si>/g;
const PHONETIC = /<((?:\w+:)?)rPh\b[\s\S]*?<\/\1rPh>/g;
const TEXTS = /<(?:\w+:)?t\b[^>]*>([^<]*)<\/(?:\w+:)?t>/g;

function mergedItem(item: string, body: string): string {
  const spoken = body.replace(PHONETIC, "");
  if (!TEXT_THEN_RUNS.test(spoken)) return item;
  const text = [...spoken.matchAll(TEXTS)].map(([, run]) => run).join("");
  return `<si><t xml:space="preserve">${text}</t></si>`;
}

/**
 * The shared-string part with its empty strings written out and a text followed by runs made one
 * text. The parser skips `<si/>`, so that every later string is its neighbour's, and loses the runs.
 * @example mendSharedStrings(Buffer.from("<sst><si/></sst>")).toString() // "<sst><si><t/></si></sst>"
 */
export function mendSharedStrings(part: Buffer): Buffer {
  // Latin-1 keeps every byte as it is: only ASCII is looked at, and the text may be of any length.
  const xml = part.toString("latin1");
  let mended = xml;
  if (/<(?:\w+:)?si[\s/]/.test(mended)) {
    mended = mended.replace(BLANK, "<$1si><$1t/></$1si>").replace(ATTRIBUTES, "<$1>");
  }
  if (TEXT_THEN_RUNS.test(mended)) mended = mended.replace(ITEM, mergedItem);
  return mended === xml ? part : Buffer.from(mended, "latin1");
}
