const FREE = 0xffffffff;
const HEADER = 512;
const DIRECT_SECTORS = 109;
/** By the exponent that the header gives: version 3 and 4 of the format. */
const SECTOR_SIZES: Readonly<Record<number, number>> = { 9: 512, 12: 4096 };

/**
 * Whether a compound file ends before the last sector that its allocation table names. The parser
 * would give the rows that are left without a word.
 */
export function isCutOffCompound(bytes: Buffer): boolean {
  if (bytes.length < HEADER) return true;
  const size = SECTOR_SIZES[bytes.readUInt16LE(30)];
  if (size === undefined) return true;
  const tables = bytes.readUInt32LE(44);
  const perTable = size / 4;
  for (let table = Math.min(tables, DIRECT_SECTORS) - 1; table >= 0; table -= 1) {
    const sector = bytes.readUInt32LE(76 + 4 * table);
    const at = (sector + 1) * size;
    if (at + size > bytes.length) return true;
    for (let n = perTable - 1; n >= 0; n -= 1) {
      if (bytes.readUInt32LE(at + 4 * n) === FREE) continue;
      // Some writers do not pad the last sector: its first byte must be there.
      return (table * perTable + n + 1) * size >= bytes.length;
    }
  }
  return false;
}
