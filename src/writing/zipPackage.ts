import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** A file of a package that our own writer made: packed, as it stands in it. */
interface Part {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980: a package has no time of its own, so that the same content is the same bytes. */
const NO_DATE = 33;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function* partsOf(bytes: Uint8Array): Generator<Part> {
  const view = viewOf(bytes);
  for (let at = 0; view.getUint32(at, true) === LOCAL; ) {
    const nameLength = view.getUint16(at + 26, true);
    const start = at + LOCAL_LENGTH + nameLength + view.getUint16(at + 28, true);
    const end = start + view.getUint32(at + 18, true);
    yield {
      name: new TextDecoder().decode(
        bytes.subarray(at + LOCAL_LENGTH, at + LOCAL_LENGTH + nameLength),
      ),
      method: view.getUint16(at + 8, true),
      crc: view.getUint32(at + 14, true),
      size: view.getUint32(at + 22, true),
      packed: bytes.subarray(start, end),
    };
    at = end;
  }
}

const contentOf = ({ method, packed }: Part): string =>
  new TextDecoder().decode(method === DEFLATED ? inflateRawSync(packed) : packed);

function packedAs(name: string, content: string): Part {
  const bytes = new TextEncoder().encode(content);
  return {
    name,
    method: DEFLATED,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateRawSync(bytes),
  };
}

/** What local and central headers have in common, from the version needed to the extra field. */
function writeHeader(view: DataView, at: number, part: Part): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 8, NO_DATE, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.length, true);
}

function packageOf(parts: readonly Part[]): Uint8Array {
  const lengthOf = (header: number): number =>
    parts.reduce((sum, { name }) => sum + header + name.length, 0);
  const contents = parts.reduce((sum, { packed }) => sum + packed.length, 0);
  const centralAt = lengthOf(LOCAL_LENGTH) + contents;
  const centralSize = lengthOf(CENTRAL_LENGTH);
  const bytes = new Uint8Array(centralAt + centralSize + END_LENGTH);
  const view = viewOf(bytes);
  const encoder = new TextEncoder();
  let at = 0;
  let central = centralAt;
  for (const part of parts) {
    view.setUint32(central, CENTRAL, true);
    view.setUint16(central + 4, VERSION, true);
    writeHeader(view, central + 6, part);
    view.setUint32(central + 42, at, true);
    bytes.set(encoder.encode(part.name), central + CENTRAL_LENGTH);
    central += CENTRAL_LENGTH + part.name.length;

    view.setUint32(at, LOCAL, true);
    writeHeader(view, at + 4, part);
    bytes.set(encoder.encode(part.name), at + LOCAL_LENGTH);
    bytes.set(part.packed, at + LOCAL_LENGTH + part.name.length);
    at += LOCAL_LENGTH + part.name.length + part.packed.length;
  }
  view.setUint32(central, END, true);
  view.setUint16(central + 8, parts.length, true);
  view.setUint16(central + 10, parts.length, true);
  view.setUint32(central + 12, centralSize, true);
  view.setUint32(central + 16, centralAt, true);
  return bytes;
}

/**
 * A package with some of its parts changed: `change` is given a part's name and a way to read its
 * text, and returns the new text, or null to leave the part as it is. For packages from our own
 * writer, whose names are ASCII and whose sizes stand in the local headers.
 */
export const withParts = (
  bytes: Uint8Array,
  change: (name: string, text: () => string) => string | null,
): Uint8Array =>
  packageOf(
    [...partsOf(bytes)].map((part) => {
      const changed = change(part.name, () => contentOf(part));
      return changed === null ? part : packedAs(part.name, changed);
    }),
  );

/** The text of one part of a package; null when it has none of that name, or is no package. */
export function partText(bytes: Uint8Array, name: string): string | null {
  try {
    for (const part of partsOf(bytes)) if (part.name === name) return contentOf(part);
  } catch {
    // Cut off, or no package at all: it has no parts to speak of.
  }
  return null;
}
