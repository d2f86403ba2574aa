import type { ZipParts } from "./zipParts.ts";

const XML = /\.(?:xml|rels)$/i;
const TYPES = "[Content_Types].xml";
const OVERRIDE = /<(?:\w+:)?Override\s[^>]*PartName="\/?([^"]+)"[^>]*>/g;
const ENCODING = /^(<\?xml[^>]*?)\sencoding=["'][^"']*["']/;

/** UTF-16 by its mark or by the NUL beside the first `<`; null for anything else. */
function wideEncoding(part: Buffer): "utf-16le" | "utf-16be" | null {
  const [first, second] = part;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return null;
}

function inUtf8(name: string, part: Buffer): Buffer {
  const encoding = XML.test(name) ? wideEncoding(part) : null;
  if (encoding === null) return part;
  return Buffer.from(new TextDecoder(encoding).decode(part).replace(ENCODING, "$1"));
}

/** The list of contents without parts that are not there: writers list styles they never wrote. */
function withoutAbsent(types: string, parts: ZipParts): string {
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  return types.replace(OVERRIDE, (tag, name: string) => (names.has(name.toLowerCase()) ? tag : ""));
}

/**
 * Parts as the parser can use them: XML in UTF-16 put into UTF-8, and a list of contents that names
 * only what is there. The parser knows no UTF-16, and gives up where a listed part is missing.
 */
export function usableParts(checked: ZipParts): ZipParts {
  const parts = new Map([...checked].map(([name, part]) => [name, inUtf8(name, part)]));
  const types = parts.get(TYPES);
  if (types) parts.set(TYPES, Buffer.from(withoutAbsent(types.toString(), parts)));
  return parts;
}
