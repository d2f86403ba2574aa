import { paymentKinds } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import type { CommissionRates } from "./commissionRates.ts";

/** What a person's payments of some months make in commission. */
interface Earned {
  /** Receipts less refunds. */
  payments: number;
  /** What commission is counted from: the payments, or their gross profit. */
  commissionable: number;
  commission: number;
  /** A margin was not written, and the median of the others stood for it. */
  isMarginAssumed: boolean;
  /** New or current was inferred, not written. */
  isKindGuessed: boolean;
}

/** A person's commission of the running month, and of the three full months before it. */
export interface Commissions {
  readonly now: Readonly<Earned>;
  readonly usual: Readonly<Earned>;
}

const USUAL_MONTHS = 3;

const nothing = (): Earned => ({
  payments: 0,
  commissionable: 0,
  commission: 0,
  isMarginAssumed: false,
  isKindGuessed: false,
});

/** The kinds of payment, as indexes. */
export const kindIndex = {
  new: paymentKinds.indexOf("new"),
  current: paymentKinds.indexOf("current"),
  vip: paymentKinds.indexOf("vip"),
} as const;

/**
 * What each person's payments make in commission, by index of the person; refunds take it back. One pass
 * over the payments. Without any margin written, gross profit is not known: nothing is counted from it.
 */
export function commissions(books: Books, rates: CommissionRates): readonly Commissions[] {
  const { dataset, order, marks, managers, timeline } = books;
  const { payments, people, settings } = dataset;
  const sums = people.map(() => ({ now: nothing(), usual: nothing() }));
  const running = timeline.length - 1;
  const isFromProfit = settings.commissionBase === "gross profit";
  for (let position = 0; position < order.rows.length; position += 1) {
    const month = order.month[position] ?? 0;
    if (month < running - USUAL_MONTHS) continue;
    const row = order.rows[position] ?? 0;
    const person = managers[row] ?? -1;
    const listed = people[person]?.listed;
    const sum = sums[person]?.[month === running ? "now" : "usual"];
    if (!listed || !sum) continue;
    const paid = order.amount[position] ?? 0;
    const product = payments.product[row] ?? -1;
    const margin = isFromProfit ? rates.marginOf(product, payments.client[row] ?? -1) : 1;
    const counted = paid * (margin ?? rates.usualMargin ?? 0);
    sum.payments += paid;
    sum.commissionable += counted;
    sum.commission += counted * rates.of(listed, marks.kind[position] ?? 0, product);
    if (margin === null) sum.isMarginAssumed = true;
    if (marks.isGuessed[position] === 1) sum.isKindGuessed = true;
  }
  return sums;
}
