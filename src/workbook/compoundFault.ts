const HEADER = 512;
/** Numbers from here on mark free, last and special sectors. */
const SPECIAL = 0xfffffffa;
const DIRECT_SECTORS = 109;
/** By the exponent that the header gives: version 3 and 4 of the format. */
const SECTOR_SIZES: Readonly<Record<number, number>> = { 9: 512, 12: 4096 };

/** Whether a chain of sectors comes back to one of its own. */
function hasCircle(next: ReadonlyMap<number, number>): boolean {
  const known = new Set<number>();
  for (const start of next.keys()) {
    const chain = new Set<number>();
    let sector: number | undefined = start;
    while (sector !== undefined && !known.has(sector)) {
      if (chain.has(sector)) return true;
      chain.add(sector);
      sector = next.get(sector);
    }
    for (const one of chain) known.add(one);
  }
  return false;
}

/**
 * What is wrong with the sectors of a compound file: it ends before one that its allocation table
 * leads to (the parser would give the rows that are left without a word), or a chain of them closes to
 * a circle (it would read until memory ends). Null when all is well; tables beyond 109 (60 MB) are not
 * looked at.
 */
export function compoundFault(bytes: Buffer): "cut-off" | "damaged" | null {
  const size = bytes.length < HEADER ? undefined : SECTOR_SIZES[bytes.readUInt16LE(30)];
  if (size === undefined) return "cut-off";
  // Some writers do not pad the last sector: its first byte must be there.
  const isThere = (sector: number): boolean => (sector + 1) * size < bytes.length;
  const chains = new Map<number, number>();
  const tables = Math.min(bytes.readUInt32LE(44), DIRECT_SECTORS);
  for (let table = 0; table < tables; table += 1) {
    const at = (bytes.readUInt32LE(76 + 4 * table) + 1) * size;
    if (at + size > bytes.length) return "cut-off";
    for (let entry = 0; entry < size / 4; entry += 1) {
      const next = bytes.readUInt32LE(at + 4 * entry);
      if (next >= SPECIAL) continue;
      if (!isThere(next)) return "cut-off";
      chains.set((table * size) / 4 + entry, next);
    }
  }
  return hasCircle(chains) ? "damaged" : null;
}
