/** What the first bytes of a file say it is. `text` is still to be decoded, and may prove binary. */
export type Sniffed =
  | { readonly is: "zip" | "compound" | "text" | "empty" }
  | { readonly is: "unsupported"; readonly format: string }
  | { readonly is: "other"; readonly name: string };

/** Signatures at the start of files that are no spreadsheets. */
const OTHERS: readonly (readonly [name: string, signature: readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["TIFF", [0x49, 0x49, 0x2a, 0x00]],
  ["TIFF", [0x4d, 0x4d, 0x00, 0x2a]],
  ["RAR", [0x52, 0x61, 0x72, 0x21]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["gzip", [0x1f, 0x8b, 0x08]],
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["SQLite", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74]],
  ["Parquet", [0x50, 0x41, 0x52, 0x31]],
  ["EXE", [0x4d, 0x5a, 0x90, 0x00]],
];

/** Excel 2, 3 and 4 wrote their records bare, without a compound file around them. */
const OLD_EXCEL: readonly (readonly number[])[] = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const LOCAL_FILE = [...ZIP, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** A file so short that it ends within the signature of a workbook: what is left of one, not a text. */
const isCutOff = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  bytes.length < signature.length && bytes.every((byte, index) => byte === signature[index]);

/** A bitmap says its own length; `BM` alone could begin a text. */
const isBitmap = (bytes: Uint8Array): boolean =>
  ascii(bytes, 0, 2) === "BM" &&
  bytes.length > 6 &&
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true) === bytes.length;

const isWebp = (bytes: Uint8Array): boolean =>
  ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP";

/** Excel's `~$` file: 165 bytes, a user's name after its length, then blanks. */
const isLockFile = (bytes: Uint8Array): boolean =>
  bytes.length === 165 &&
  (bytes[0] ?? 0) <= 54 &&
  bytes[54] === 0x20 &&
  bytes[55] === (bytes[0] ?? 0);

/**
 * What a file is by its first bytes, whatever its name says; file names lie, and a PDF read as
 * text becomes rows of junk.
 * @example sniff(new TextEncoder().encode("%PDF-1.7")) // { is: "other", name: "PDF" }
 */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { is: "empty" };
  if (isCutOff(bytes, LOCAL_FILE)) return { is: "zip" };
  if (isCutOff(bytes, COMPOUND)) return { is: "compound" };
  if (startsWith(bytes, ZIP) && (bytes[2] ?? 9) < 9) return { is: "zip" };
  if ([COMPOUND, ...OLD_EXCEL].some((signature) => startsWith(bytes, signature))) {
    return { is: "compound" };
  }
  const other = OTHERS.find(([, signature]) => startsWith(bytes, signature));
  if (other) return { is: "other", name: other[0] };
  if (isBitmap(bytes)) return { is: "other", name: "BMP" };
  if (isWebp(bytes)) return { is: "other", name: "WebP" };
  if (isLockFile(bytes)) return { is: "other", name: "lock file" };
  return { is: "text" };
}
