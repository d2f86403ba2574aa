import { toMonth } from "../../model/month.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import { putCannibalised } from "./cannibalised.ts";
import { type GroupBook, groupBook } from "./groupBook.ts";
import { type GroupMonths, groupMonths, netOf } from "./groupMonths.ts";
import { putPayPerEffort } from "./payPerEffort.ts";

/** More groups than this are articles, not groups: `payments.total` has them. */
const AT_MOST = 100;

/**
 * Puts `products.*`: what each product group brought in every month and its share, what selling it pays
 * for the work it takes, and what a new one takes from the old. Nothing where nothing names a product.
 */
export function putProducts(books: Books, sink: FigureSink): void {
  const book = groupBook(books);
  const isNamed = book.groups.some(({ name }) => name !== "");
  if (!isNamed || book.groups.length > AT_MOST) return;
  const sums = groupMonths(books, book);
  putMonths(books, sink, { book, sums });
  putPayPerEffort(books, sink, { book, sums });
  putCannibalised(books, sink, book);
}

interface Groups {
  readonly book: GroupBook;
  readonly sums: GroupMonths;
}

/** From each group's first month with rows to the running one; shares of a month add up to 1. */
function putMonths(books: Books, sink: FigureSink, { book, sums }: Groups): void {
  const { scopes, sources, timeline } = books;
  const totals = Float64Array.from({ length: sums.months }, (_, month) =>
    book.groups.reduce((sum, _group, group) => sum + netOf(sums, group, [month, month]), 0),
  );
  for (const [group, { name }] of book.groups.entries()) {
    const of = group * sums.months;
    const first = sums.rows.subarray(of, of + sums.months).findIndex((rows) => rows > 0);
    if (first < 0) continue;
    const scope = scopes.of("group", name);
    for (let month = first; month < sums.months; month += 1) {
      const at = toMonth(timeline.firstMonth + month);
      const place: Place = {
        scope,
        month: at,
        sources: [...sources.ranges("payments"), ...sources.ranges("productGroups")],
        where: sources.paymentsWhere({ month: at }),
        rows: sums.rows[of + month] ?? 0,
      };
      const receipts = sums.receipts[of + month] ?? 0;
      const refunds = sums.refunds[of + month] ?? 0;
      const total = totals[month] ?? 0;
      sink.put("products.total", place, known(receipts + refunds, { receipts, refunds }));
      sink.put("products.share", place, shareOf(receipts + refunds, total));
    }
  }
}

const shareOf = (part: number, total: number): Outcome =>
  total > 0 ? known(part / total, { part, total }) : unknown("no-payments");
