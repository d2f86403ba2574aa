import { crc32, deflateRawSync } from "node:zlib";

/** A part of a ZIP, with whatever should be untrue about it. */
interface Part {
  readonly content: string | Uint8Array;
  /** Declared unpacked size, when it is not the real one. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
}

export type Parts = { readonly [name: string]: string | Uint8Array | Part };

const isPart = (value: Parts[string]): value is Part =>
  typeof value === "object" && "content" in value;

function record(
  size: number,
  fields: readonly (readonly [at: number, value: number, bytes: 2 | 4])[],
): Buffer {
  const buffer = Buffer.alloc(size);
  for (const [at, value, bytes] of fields) {
    if (bytes === 2) buffer.writeUInt16LE(value, at);
    else buffer.writeUInt32LE(value >>> 0, at);
  }
  return buffer;
}

/** A ZIP written byte by byte (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16), so that it can lie. */
export function zipOf(
  parts: Parts | readonly (readonly [name: string, part: Parts[string]])[],
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, value] of Array.isArray(parts) ? parts : Object.entries(parts)) {
    const part: Part = isPart(value) ? value : { content: value };
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const nameBytes = Buffer.from(name);
    const flags = part.flags ?? 0;
    const crc = part.crc ?? crc32(content);
    const size = part.size ?? content.length;
    const local = record(30, [
      [0, 0x04034b50, 4],
      [4, 20, 2],
      [6, flags, 2],
      [8, 8, 2],
      [14, crc, 4],
      [18, packed.length, 4],
      [22, size, 4],
      [26, nameBytes.length, 2],
    ]);
    const entry = record(46, [
      [0, 0x02014b50, 4],
      [4, 20, 2],
      [6, 20, 2],
      [8, flags, 2],
      [10, 8, 2],
      [16, crc, 4],
      [20, packed.length, 4],
      [24, size, 4],
      [28, nameBytes.length, 2],
      [42, offset, 4],
    ]);
    locals.push(local, nameBytes, packed);
    directory.push(entry, nameBytes);
    offset += local.length + nameBytes.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const count = directory.length / 2;
  const end = record(22, [
    [0, 0x06054b50, 4],
    [8, count, 2],
    [10, count, 2],
    [12, list.length, 4],
    [16, offset, 4],
  ]);
  return Buffer.concat([...locals, list, end]);
}
