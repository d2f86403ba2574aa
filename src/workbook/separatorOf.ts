const CANDIDATES = [";", "\t", ",", "|"] as const;
/** Stands between cells of a text that has no separator at all. */
const NONE = "\u0001";
const RECORDS = 200;

/** Separators outside quotes in each of the first records, by candidate. */
function countsByRecord(text: string): Record<string, number>[] {
  const records: Record<string, number>[] = [];
  let counts: Record<string, number> = {};
  let isQuoted = false;
  let isBlank = true;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === "\n" && !isQuoted) {
      if (!isBlank) records.push(counts);
      if (records.length === RECORDS) return records;
      counts = {};
      isBlank = true;
      continue;
    }
    if (character.trim() !== "") isBlank = false;
    if (!isQuoted) counts[character] = (counts[character] ?? 0) + 1;
  }
  if (!isBlank) records.push(counts);
  return records;
}

/** How many records agree on the commonest number of a separator above none, and that number. */
function agreement(counts: readonly number[]): { records: number; separators: number } {
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  let best = { records: 0, separators: 0 };
  for (const [separators, records] of tally) {
    const isBetter =
      records > best.records || (records === best.records && separators > best.separators);
    if (isBetter) best = { records, separators };
  }
  return best;
}

/**
 * The separator of a table in text: the one on whose number most records agree, the more columns the
 * better. Decimal commas lose to semicolons, because headings have none.
 * @example separatorOf("Date;Amount\n2026-11-20;1234,56\n") === ";"
 */
export function separatorOf(text: string): string {
  const records = countsByRecord(
    text
      .slice(0, 1 << 18)
      .replaceAll("\r\n", "\n")
      .replaceAll("\r", "\n"),
  );
  let best = { separator: NONE, records: 0, separators: 0 };
  for (const separator of CANDIDATES) {
    const found = agreement(records.map((counts) => counts[separator] ?? 0));
    const isBetter =
      found.records > best.records ||
      (found.records === best.records && found.separators > best.separators);
    if (isBetter) best = { separator, ...found };
  }
  return best.separator;
}
