/** What scripts may write that no page says yet: numbers, times, and their signs. */
const ALWAYS =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("") +
  "\u00a0\u00ab\u00b7\u00bb\u00d7\u2009\u2011\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u202f\u2212";
const PERSIAN = /[\u0600-\u06ff]/;
const ALWAYS_IN_PERSIAN = "\u200c۰۱۲۳۴۵۶۷۸۹٪٫٬";

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Every character that stands anywhere in the pages, and those that scripts may write; sorted. */
export function charactersOf(pages: Iterable<string>): string {
  // By code unit first: going through megabytes character by character is slow.
  const isThere = new Uint8Array(0x10000);
  const beyond = new Set<string>();
  for (const page of pages) {
    for (let at = 0; at < page.length; at += 1) {
      const unit = page.charCodeAt(at);
      if (unit < 0xd800 || unit > 0xdbff) isThere[unit] = 1;
      else beyond.add(String.fromCodePoint(page.codePointAt(at) ?? unit));
    }
  }
  const found = [...isThere.keys()].filter((unit) => isThere[unit] && !isSurrogate(unit));
  const all = [...found.map((unit) => String.fromCharCode(unit)), ...beyond].join("") + ALWAYS;
  return [...new Set(PERSIAN.test(all) ? all + ALWAYS_IN_PERSIAN : all)].sort().join("");
}
