import type { Finding } from "../model/finding.ts";
import { limits, megabytes } from "./limits.ts";

/** A part of a ZIP as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where the part's local header begins. */
  readonly offset: number;
}

export type ZipDirectory =
  | { readonly entries: readonly ZipEntry[]; readonly unpackedSize: number }
  | { readonly finding: Finding };

const END = 0x06054b50;
const END_SIZE = 22;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(data: DataView): number {
  const last = data.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (data.getUint32(at, true) === END) return at;
  }
  return -1;
}

interface Place {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

/** Where the central directory stands; null when its own record points outside the file. */
function placeOfDirectory(data: DataView, end: number): Place | null {
  const place = {
    count: data.getUint16(end + 10, true),
    size: data.getUint32(end + 12, true),
    offset: data.getUint32(end + 16, true),
  };
  const locator = end - 20;
  if (locator < 0 || data.getUint32(locator, true) !== END64_LOCATOR) return place;
  const end64 = Number(data.getBigUint64(locator + 8, true));
  if (end64 + 56 > data.byteLength || data.getUint32(end64, true) !== END64) return null;
  return {
    count: Number(data.getBigUint64(end64 + 32, true)),
    size: Number(data.getBigUint64(end64 + 40, true)),
    offset: Number(data.getBigUint64(end64 + 48, true)),
  };
}

/** Sizes and offset that did not fit in 32 bits stand in extra field 1, in this order. */
function wideFields(data: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; ) {
    const size = data.getUint16(at + 2, true);
    if (data.getUint16(at, true) === 1) {
      const fields = [];
      for (let n = at + 4; n + 8 <= Math.min(to, at + 4 + size); n += 8) {
        fields.push(Number(data.getBigUint64(n, true)));
      }
      return fields;
    }
    at += 4 + size;
  }
  return [];
}

/** A part's name as written: some writers put backslashes, or begin at the root. */
export const partName = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replaceAll("\\", "/").replace(/^\//, "");

interface RawEntry extends ZipEntry {
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly next: number;
}

function entryAt(bytes: Uint8Array, data: DataView, at: number): RawEntry | null {
  if (at + ENTRY_SIZE > bytes.length || data.getUint32(at, true) !== ENTRY) return null;
  const flags = data.getUint16(at + 8, true);
  const method = data.getUint16(at + 10, true);
  const nameEnd = at + ENTRY_SIZE + data.getUint16(at + 28, true);
  const extraEnd = nameEnd + data.getUint16(at + 30, true);
  const next = extraEnd + data.getUint16(at + 32, true);
  if (next > bytes.length) return null;
  const wide = wideFields(data, nameEnd, extraEnd);
  const field = (position: number): number => {
    const value = data.getUint32(position, true);
    return value === IN_ZIP64 ? (wide.shift() ?? value) : value;
  };
  const size = field(at + 24);
  const packedSize = field(at + 20);
  const offset = field(at + 42);
  return {
    name: partName(bytes.subarray(at + ENTRY_SIZE, nameEnd)),
    isDeflated: method === 8,
    packedSize,
    size,
    crc: data.getUint32(at + 16, true),
    offset,
    isEncrypted: (flags & 1) !== 0,
    method,
    next,
  };
}

/** Parts that hold no cells: they are neither unpacked nor checked, whatever is wrong with them. */
const NO_CELLS =
  /^(?:xl\/(?:media|embeddings|activeX|ctrlProps|printerSettings)\/|xl\/vbaProject|docProps\/thumbnail|Thumbnails\/|Pictures\/|Basic\/|Object )/i;

const isWanted = ({ name }: ZipEntry): boolean => !name.endsWith("/") && !NO_CELLS.test(name);

/** The first reason not to unpack these parts. */
function objection(entries: readonly RawEntry[], bytes: Uint8Array, file: string): Finding | null {
  const tooLarge = (
    measure: "unpacked" | "ratio" | "parts",
    limit: string,
    found: string,
  ): Finding => ({ code: "file-too-large", file, facts: { measure, limit, found } });
  if (entries.length > limits.parts) {
    return tooLarge("parts", `${limits.parts}`, `${entries.length}`);
  }
  const names = new Set<string>();
  let unpacked = 0;
  let packed = 0;
  for (const entry of entries) {
    if (entry.isEncrypted) return { code: "encrypted-file", file, facts: {} };
    const name = entry.name.toLowerCase();
    const isMethodKnown = entry.method === 0 || entry.method === 8;
    if (!isMethodKnown || names.has(name)) {
      return { code: "damaged-file", file, facts: { part: entry.name } };
    }
    names.add(name);
    unpacked += entry.size;
    packed += entry.packedSize;
    if (entry.size > limits.partBytes) {
      return tooLarge("unpacked", megabytes(limits.partBytes), megabytes(entry.size));
    }
    const ratio = entry.size / Math.max(1, entry.packedSize);
    if (entry.size > limits.ratioFrom && ratio > limits.ratio) {
      return tooLarge("ratio", `${limits.ratio} : 1`, `${Math.ceil(ratio)} : 1`);
    }
  }
  if (unpacked > limits.unpackedBytes) {
    return tooLarge("unpacked", megabytes(limits.unpackedBytes), megabytes(unpacked));
  }
  // Parts that share bytes unpack to far more than the file could hold.
  if (packed > bytes.length) return { code: "damaged-file", file, facts: { part: "ZIP" } };
  return null;
}

/**
 * The parts of a ZIP as declared that can say anything of cells, or the reason not to unpack it: cut
 * off, damaged, encrypted, two parts of one name, or larger than `limits`. Nothing is inflated here.
 */
export function zipDirectory(bytes: Uint8Array, file: string): ZipDirectory {
  const data = view(bytes);
  const end = findEnd(data);
  if (end < 0) return { finding: { code: "cut-off-file", file, facts: {} } };
  const damaged: ZipDirectory = { finding: { code: "damaged-file", file, facts: { part: "ZIP" } } };
  const place = placeOfDirectory(data, end);
  if (place === null || place.offset + place.size > end) return damaged;
  const entries: RawEntry[] = [];
  let at = place.offset;
  while (at < place.offset + place.size) {
    const entry = entryAt(bytes, data, at);
    if (entry === null) return damaged;
    entries.push(entry);
    at = entry.next;
  }
  if (entries.length !== place.count) return damaged;
  const parts = entries.filter(isWanted);
  const finding = objection(parts, bytes, file);
  if (finding !== null) return { finding };
  return {
    entries: parts,
    unpackedSize: parts.reduce((sum, { size }) => sum + size, 0),
  };
}
