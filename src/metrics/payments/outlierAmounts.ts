import { median, quantileSorted } from "d3-array";
import type { Finding } from "../../model/finding.ts";
import type { Books } from "../books.ts";
import { amountFact, cellOfRow } from "../findingPlaces.ts";

/** An amount is far out above this many times the client's median … */
const TIMES_MEDIAN = 20;
/** … and above this share of the sheet's own amounts. */
const PERCENTILE = 0.999;

/** The 99.9th percentile of the receipts of each Payments sheet (R-7, as Excel's PERCENTILE.INC). */
function percentiles({ dataset, order }: Books): ReadonlyMap<number, number> {
  const { amount, source } = dataset.payments;
  const bySheet = new Map<number, number[]>();
  for (const row of order.rows) {
    const paid = amount[row] ?? 0;
    if (paid <= 0) continue;
    const of = source[row] ?? 0;
    const known = bySheet.get(of);
    if (known) known.push(paid);
    else bySheet.set(of, [paid]);
  }
  return new Map(
    [...bySheet].map(([sheet, amounts]) => [
      sheet,
      quantileSorted(
        amounts.sort((a, b) => a - b),
        PERCENTILE,
      ) ?? 0,
    ]),
  );
}

/** Receipts over 20 times the client's median and over the sheet's 99.9th percentile: a zero too many? */
export function outlierAmounts(books: Books): Finding[] {
  const { dataset, order } = books;
  const { amount, row: rowNumber, source } = dataset.payments;
  const limits = percentiles(books);
  return dataset.clients.flatMap((_, client) => {
    const rows = order.rows.subarray(order.offsets[client], order.offsets[client + 1]);
    const far = [...rows].filter(
      (row) => (amount[row] ?? 0) > (limits.get(source[row] ?? 0) ?? Number.POSITIVE_INFINITY),
    );
    if (far.length === 0) return [];
    const usual = median([...rows].flatMap((row) => ((amount[row] ?? 0) > 0 ? [amount[row]] : [])));
    if (usual === undefined) return [];
    return far
      .filter((row) => (amount[row] ?? 0) > TIMES_MEDIAN * usual)
      .map((row): Finding => {
        const at = { source: source[row] ?? 0, row: rowNumber[row] ?? 0 };
        return {
          ...cellOfRow(books, at, "amount"),
          code: "outlier-amount",
          value: amountFact(books, amount[row] ?? 0),
          facts: { usual: amountFact(books, Math.round(usual)) },
        };
      });
  });
}
