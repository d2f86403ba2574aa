import type { Books } from "../books.ts";
import { increase } from "../increase.ts";
import type { GroupBook } from "./groupBook.ts";

/** What each group brought in each month: cell = group × months + month since the first one. */
export interface GroupMonths {
  readonly months: number;
  readonly receipts: Float64Array;
  readonly refunds: Float64Array;
  readonly rows: Int32Array;
}

/** Adds the payments up by group and month. */
export function groupMonths({ dataset, order, timeline }: Books, book: GroupBook): GroupMonths {
  const cells = book.groups.length * timeline.length;
  const sums: GroupMonths = {
    months: timeline.length,
    receipts: new Float64Array(cells),
    refunds: new Float64Array(cells),
    rows: new Int32Array(cells),
  };
  for (let position = 0; position < order.rows.length; position += 1) {
    const product = dataset.payments.product[order.rows[position] ?? 0] ?? -1;
    const group = product < 0 ? book.none : (book.groupOf[product] ?? -1);
    if (group < 0) continue;
    const cell = group * timeline.length + (order.month[position] ?? 0);
    const paid = order.amount[position] ?? 0;
    increase(paid > 0 ? sums.receipts : sums.refunds, cell, paid);
    increase(sums.rows, cell, 1);
  }
  return sums;
}

/** Receipts less refunds of a group from one month to another, since the first one, both included. */
export function netOf(
  sums: GroupMonths,
  group: number,
  [from, to]: readonly [number, number],
): number {
  let net = 0;
  for (let month = Math.max(0, from); month <= to; month += 1) {
    const cell = group * sums.months + month;
    net += (sums.receipts[cell] ?? 0) + (sums.refunds[cell] ?? 0);
  }
  return net;
}
