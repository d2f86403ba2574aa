const HEADER = 4;
/** Beginnings of a sheet or of the workbook's own part, from Excel 2 to Excel 2003. */
const BEGIN: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const END = 0x000a;
const SHEET = 0x0085;
const ENCRYPTED = 0x002f;
const STYLE = 0x00e0;
/** Records of one cell: row, column and the number of its style. */
const CELLS: ReadonlySet<number> = new Set([
  0x0006, 0x00d6, 0x00fd, 0x0201, 0x0203, 0x0204, 0x0205, 0x027e,
]);

/**
 * Whether the records of an old Excel stream do not fit together: one longer than what is left, parts
 * that begin and do not end, a sheet that is not where the list of sheets says, a cell of no style. The format has no
 * checksum, so this is all that can be seen of damage: a changed digit in a cell cannot be.
 */
export function isBrokenBiff(stream: Buffer): boolean {
  const begins = new Set<number>();
  const sheets: number[] = [];
  let styles = 0;
  let depth = 0;
  let at = 0;
  while (at + HEADER <= stream.length) {
    const type = stream.readUInt16LE(at);
    const size = stream.readUInt16LE(at + 2);
    // Zeros, which fill sectors and stand between the records of some writers, are records of nothing.
    if (at + HEADER + size > stream.length) return depth > 0;
    if (type === ENCRYPTED) return false;
    if (BEGIN.has(type)) {
      begins.add(at);
      depth += 1;
    }
    if (type === END) depth -= 1;
    if (type === STYLE) styles += 1;
    const hasStyle = styles > 0 && CELLS.has(type) && size >= 6;
    if (hasStyle && stream.readUInt16LE(at + 8) >= styles) return true;
    if (type === SHEET && size >= 4) sheets.push(stream.readUInt32LE(at + HEADER));
    at += HEADER + size;
  }
  return depth > 0 || begins.size === 0 || sheets.some((offset) => !begins.has(offset));
}
