const HEADER = 512;
/** Numbers from here on mark free, last and special sectors. */
const SPECIAL = 0xfffffffa;
const DIRECT_SECTORS = 109;
/** By the exponent that the header gives: version 3 and 4 of the format. */
const SECTOR_SIZES: Readonly<Record<number, number>> = { 9: 512, 12: 4096 };

/**
 * Whether a compound file ends before a sector that its allocation table leads to. The parser would
 * give the rows that are left without a word. Tables beyond 109 (60 MB) are not looked at.
 */
export function isCutOffCompound(bytes: Buffer): boolean {
  const size = bytes.length < HEADER ? undefined : SECTOR_SIZES[bytes.readUInt16LE(30)];
  if (size === undefined) return true;
  // Some writers do not pad the last sector: its first byte must be there.
  const isThere = (sector: number): boolean => (sector + 1) * size < bytes.length;
  const tables = Math.min(bytes.readUInt32LE(44), DIRECT_SECTORS);
  for (let table = 0; table < tables; table += 1) {
    const at = (bytes.readUInt32LE(76 + 4 * table) + 1) * size;
    if (at + size > bytes.length) return true;
    for (let entry = at; entry < at + size; entry += 4) {
      const next = bytes.readUInt32LE(entry);
      if (next < SPECIAL && !isThere(next)) return true;
    }
  }
  return false;
}
