import type { Books } from "../books.ts";
import { twelveMonthsFrom } from "../concentration/turnover.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import type { GroupBook, ProductGroup } from "./groupBook.ts";
import { type GroupMonths, netOf } from "./groupMonths.ts";

interface Groups {
  readonly book: GroupBook;
  readonly sums: GroupMonths;
}

/**
 * Puts, of each group that Product groups lists with any commission, what a sale of it pays for the work
 * it takes against the main group (1 is the same), and what the margin leaves after the commission. The
 * main group is the one that brought most in the twelve months that end with this one.
 */
export function putPayPerEffort(books: Books, sink: FigureSink, groups: Groups): void {
  const { scopes, sources } = books;
  const listed = groups.book.groups.filter(({ isListed }) => isListed);
  if (listed.every(({ commission }) => commission === null)) return;
  const main = mainGroup(books, groups);
  for (const group of listed) {
    const place: Place = {
      scope: scopes.of("group", group.name),
      sources: sources.ranges("productGroups"),
      where: sources.where("productGroups", { group: group.name }),
    };
    sink.put("products.payPerEffort", place, payPerEffort(group, main));
    sink.put("products.afterCommission", place, afterCommission(group));
  }
}

function mainGroup(books: Books, { book, sums }: Groups): ProductGroup | null {
  const from = twelveMonthsFrom(books) - books.timeline.firstMonth;
  let main: ProductGroup | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, group] of book.groups.entries()) {
    const net = group.isListed ? netOf(sums, index, [from, sums.months - 1]) : most;
    if (net <= most) continue;
    main = group;
    most = net;
  }
  return main;
}

/**
 * (commission ÷ effort) ÷ the main group's, whose effort is 1 where it is not written.
 * @example five times the effort for twice the commission → 0.4: the main group pays 2.5 times better
 */
function payPerEffort(group: ProductGroup, main: ProductGroup | null): Outcome {
  const effort = group === main ? (group.effort ?? 1) : group.effort;
  const mainEffort = main?.effort ?? 1;
  const mainCommission = main?.commission ?? null;
  if (group.commission === null || mainCommission === null) return unknown("no-group-commission");
  if (effort === null) return unknown("no-effort");
  const inputs = { groupCommission: group.commission, effort, mainCommission, mainEffort };
  return mainCommission > 0
    ? known((group.commission * mainEffort) / (effort * mainCommission), inputs)
    : unknown("zero-denominator", inputs);
}

/** Margin − commission, a fraction of the price: below 0 every sale costs more than it brings. */
function afterCommission({ margin, commission }: ProductGroup): Outcome {
  if (commission === null) return unknown("no-group-commission");
  if (margin === null) return unknown("no-margin");
  // Whole ten-thousandths: 0.12 − 0.15 is −0.03.
  const left = Math.round((margin - commission) * 1e6) / 1e6;
  return known(left, { marginFraction: margin, groupCommission: commission });
}
