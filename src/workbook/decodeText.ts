/** How much of a text is enough to tell its encoding. */
const SAMPLE = 1 << 16;

type Encoding =
  | "windows-1250"
  | "windows-1251"
  | "windows-1252"
  | "windows-1256"
  | "ibm866"
  | "koi8-r"
  | "x-mac-cyrillic";

/** The commonest letters of the language that each encoding is used for here. */
const COMMON_LETTERS: readonly (readonly [Encoding, string])[] = [
  ["windows-1251", "оеаинтсрвлкм"],
  ["ibm866", "оеаинтсрвлкм"],
  ["koi8-r", "оеаинтсрвлкм"],
  ["x-mac-cyrillic", "оеаинтсрвлкм"],
  ["windows-1256", "اینرمهدتولسيکك"],
];

/** Bytes that are letters of Romanian in 1250 (ş ţ ă Ş Ţ), and signs or rare letters in 1252. */
const ROMANIAN = new Set([0xba, 0xfe, 0xe3, 0xaa, 0xde]);
/** Bytes that are Western letters in 1252 and something else in 1250. */
const WESTERN = new Set([0xf1, 0xe8, 0xea, 0xe0, 0xf2, 0xec, 0xf9, 0xe6, 0xf8, 0xe5]);

const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80;
const isAsciiLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

/**
 * The bytes of words: a high byte beside another two. What stands alone among digits is a no-break space
 * of 1251, and «а» of 866.
 */
function wordBytes(sample: Uint8Array): Uint8Array {
  const words = sample.filter((byte, at) => {
    if (!isHigh(byte)) return false;
    const [before, after] = [isHigh(sample[at - 1]), isHigh(sample[at + 1])];
    return (before && (after || isHigh(sample[at - 2]))) || (after && isHigh(sample[at + 2]));
  });
  return words.length > 0 ? words : sample.filter(isHigh);
}

function shareOfCommonLetters(words: Uint8Array, encoding: Encoding, letters: string): number {
  const text = new TextDecoder(encoding).decode(words).toLowerCase();
  let common = 0;
  for (const letter of text) if (letters.includes(letter)) common += 1;
  return common / text.length;
}

/** Western or Romanian: letters with marks stand alone among plain ones. */
function latinEncoding(sample: Uint8Array): Encoding {
  let romanian = 0;
  let western = 0;
  sample.forEach((byte, index) => {
    if (!isAsciiLetter(sample[index - 1]) && !isAsciiLetter(sample[index + 1])) return;
    if (ROMANIAN.has(byte)) romanian += 1;
    if (WESTERN.has(byte)) western += 1;
  });
  return romanian > western ? "windows-1250" : "windows-1252";
}

/** The single-byte encoding of a text that is not UTF-8, by which letters its high bytes would be. */
function singleByteEncoding(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE);
  let besideHigh = 0;
  let besideAscii = 0;
  sample.forEach((byte, index) => {
    if (!isHigh(byte)) return;
    if (isHigh(sample[index + 1])) besideHigh += 1;
    if (isAsciiLetter(sample[index - 1]) || isAsciiLetter(sample[index + 1])) besideAscii += 1;
  });
  if (besideAscii >= besideHigh) return latinEncoding(sample);
  const words = wordBytes(sample);
  let best: Encoding = "windows-1251";
  let bestShare = 0;
  for (const [encoding, letters] of COMMON_LETTERS) {
    const share = shareOfCommonLetters(words, encoding, letters);
    if (share > bestShare) {
      best = encoding;
      bestShare = share;
    }
  }
  return best;
}

type Wide = "utf-16le" | "utf-16be";

/** How much rarer NULs are in the other half of UTF-16's pairs: there they end a code of letters. */
const RARELY = 20;

/** UTF-16 by its mark, or by NULs that stand in one half of its pairs; null when it is neither. */
function wideEncoding(bytes: Uint8Array): Wide | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  let even = 0;
  let odd = 0;
  bytes.subarray(0, SAMPLE).forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const least = Math.min(bytes.length, SAMPLE) / 40;
  if (odd > least && even * RARELY <= odd) return "utf-16le";
  if (even > least && odd * RARELY <= even) return "utf-16be";
  return null;
}

/** Characters that no text has: NUL and other controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a file in UTF-8, UTF-16, or one of the single-byte encodings of Cyrillic, Persian and
 * Latin writing, without its byte-order mark; null when the bytes are no text at all.
 * @example decodeText(new Uint8Array([0xc4, 0xe0, 0xf2, 0xe0])) === "Дата"
 */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes);
  const text =
    wide === null
      ? (utf8(bytes) ?? new TextDecoder(singleByteEncoding(bytes)).decode(bytes))
      : new TextDecoder(wide).decode(bytes);
  return BINARY.test(text.slice(0, SAMPLE)) ? null : text;
}
