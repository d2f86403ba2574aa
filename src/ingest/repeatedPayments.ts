import { cellAddress } from "../model/cell.ts";
import type { Finding } from "../model/finding.ts";
import type { Payments } from "../sheets/dataset.ts";
import { findingIn, textAt } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x9e37_79b1) | 0;

/**
 * Payments of which an earlier one has the same day, client, amount and document: probably entered twice,
 * here or in another workbook. Without a document number honest rows repeat, so within a workbook none is
 * asked about; a row that stands in two workbooks is.
 */
export function repeatedPayments(
  payments: Payments,
  tables: readonly SourcedTable[],
): readonly Finding[] {
  const { day, client, amount, document, length } = payments;
  const bySource = new Map(tables.map(({ table, source }) => [source, table]));
  // A table of chains: hash → last payment with it → the one before. Keys as strings cost ten times more.
  const mask = 2 ** Math.ceil(Math.log2(length * 2 + 2)) - 1;
  const lastOf = new Int32Array(mask + 1).fill(-1);
  const before = new Int32Array(length);
  const isAlone = new Set(tables.map(({ table }) => table.at.book)).size < 2;
  const findings: Finding[] = [];
  const place = (index: number) => {
    const table = bySource.get(payments.source[index] ?? -1);
    const column = table?.columns.get((document[index] ?? -1) < 0 ? "amount" : "document");
    return table && column ? { at: table.at, column, row: (payments.row[index] ?? 1) - 1 } : null;
  };
  const tell = (index: number, first: number): void => {
    const here = place(index);
    const there = place(first);
    if (!here || !there) return;
    const address = cellAddress(there.row, there.column.index);
    const isSameFile = here.at.book === there.at.book;
    const sheet = here.at === there.at ? "" : `${there.at.sheet.name}!`;
    const file = isSameFile ? "" : `${there.at.book.file}!`;
    const { index: column, heading } = here.column;
    const value = textAt(here.at, here.row, column);
    const facts = { first: `${file}${sheet}${address}` };
    const told = { row: here.row, column, heading, value, facts };
    findings.push(findingIn(here.at, "probable-duplicate-row", told));
  };
  const bookOf = (index: number) => bySource.get(payments.source[index] ?? -1)?.at.book;
  const isSame = (a: number, b: number): boolean =>
    document[a] === document[b] &&
    day[a] === day[b] &&
    client[a] === client[b] &&
    amount[a] === amount[b];
  for (let index = 0; index < length; index += 1) {
    const number = document[index] ?? -1;
    if (number < 0 && isAlone) continue;
    const money = amount[index] ?? 0;
    const key = mix(mix(mix(number + 1, day[index] ?? 0), client[index] ?? 0), money | 0);
    const slot = (key ^ (key >>> 15)) & mask;
    let other = lastOf[slot] ?? -1;
    while (other >= 0 && !isSame(index, other)) other = before[other] ?? -1;
    if (other >= 0) {
      if (number >= 0 || bookOf(index) !== bookOf(other)) tell(index, other);
      continue;
    }
    before[index] = lastOf[slot] ?? -1;
    lastOf[slot] = index;
  }
  return findings;
}
