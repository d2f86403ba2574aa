import { crc32, inflateRawSync } from "node:zlib";
import type { Finding } from "../model/finding.ts";
import { partName, type ZipEntry } from "./zipDirectory.ts";

/** Part name → unpacked bytes. */
export type ZipParts = ReadonlyMap<string, Buffer>;

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

function packedBytes(bytes: Buffer, entry: ZipEntry): Buffer | null {
  if (entry.offset + LOCAL_SIZE > bytes.length) return null;
  if (bytes.readUInt32LE(entry.offset) !== LOCAL) return null;
  const nameFrom = entry.offset + LOCAL_SIZE;
  const nameTo = nameFrom + bytes.readUInt16LE(entry.offset + 26);
  // The name is said twice and has no checksum: under another one a part would not be found.
  if (partName(bytes.subarray(nameFrom, nameTo)) !== entry.name) return null;
  const from = nameTo + bytes.readUInt16LE(entry.offset + 28);
  return from + entry.packedSize > bytes.length
    ? null
    : bytes.subarray(from, from + entry.packedSize);
}

function inflated(packed: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}

/** The part's bytes, or null when they are not those that the directory vouches for. */
function contentOf(bytes: Buffer, entry: ZipEntry): Buffer | null {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return null;
  const content = entry.isDeflated ? inflated(packed, entry.size) : packed;
  const isWhole = content?.length === entry.size && crc32(content) === entry.crc;
  return isWhole ? content : null;
}

/**
 * Every part unpacked and its CRC-32 checked, or `damaged-file` naming the first that differs.
 * The XML behind it would be read without a word: most flipped bits only change the data.
 */
export function zipParts(
  bytes: Buffer,
  entries: readonly ZipEntry[],
  file: string,
): { readonly parts: ZipParts } | { readonly finding: Finding } {
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    const content = contentOf(bytes, entry);
    if (content === null) {
      return { finding: { code: "damaged-file", file, facts: { part: entry.name } } };
    }
    parts.set(entry.name, content);
  }
  return { parts };
}
