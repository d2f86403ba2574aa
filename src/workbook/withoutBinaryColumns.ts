/** A sheet begins with this record, of no content: type 129 and size 0. */
const BEGIN = Buffer.of(0x81, 0x01, 0x00);
const COLUMN = 60;
/** First and last column, four bytes each, stand at the head of a column's record. */
const BOUNDS = 8;

/** A number of up to `most` bytes whose high bits say that another follows, and where it ends. */
function numberAt(bytes: Buffer, from: number, most: number): { value: number; end: number } {
  let value = 0;
  for (let n = 0; n < most; n += 1) {
    const byte = bytes[from + n] ?? 0;
    value += (byte & 0x7f) << (7 * n);
    if (byte < 0x80) return { value, end: from + n + 1 };
  }
  return { value, end: from + most };
}

/**
 * A part of an xlsb as it is, but that widths of columns are said of no column: nobody asks for them,
 * and 20 bytes can give one to each of a billion (records as in [MS-XLSB] 2.1.4). Other parts come back
 * untouched.
 */
export function withoutBinaryColumns(part: Buffer): Buffer {
  if (!part.subarray(0, BEGIN.length).equals(BEGIN)) return part;
  const mended = Buffer.from(part);
  for (let at = 0; at < mended.length; ) {
    const type = numberAt(mended, at, 2);
    const size = numberAt(mended, type.end, 4);
    if (type.value === COLUMN && size.end + BOUNDS <= mended.length) {
      mended.writeUInt32LE(1, size.end);
      mended.writeUInt32LE(0, size.end + 4);
    }
    at = size.end + size.value;
  }
  return mended;
}
