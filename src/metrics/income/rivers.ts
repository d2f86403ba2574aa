import type { Scope } from "../../model/figure.ts";
import type { Books } from "../books.ts";
import { twelveMonthsFrom } from "../concentration/turnover.ts";
import type { Outcome, Place } from "../figureSink.ts";
import { factOf } from "../memberMonths.ts";
import type { MonthSums } from "../monthSums.ts";
import { usualToDate } from "./usualToDate.ts";

/** A source or a channel of the running month. */
export interface River {
  /** Empty for payments that name none: the river "other". */
  readonly name: string;
  readonly scope: Scope;
  readonly place: Place;
  readonly receipts: number;
  readonly refunds: number;
  /** Receipts less refunds of the running month. */
  readonly fact: number;
  /** Receipts less refunds of the twelve calendar months that end with the running one. */
  readonly ofYear: number;
  /** What it usually has by now. */
  readonly usual: Outcome;
}

/**
 * The rivers of the running month, which together are the whole of it: the sources (segments), or the
 * channels. Where no payment names a source the whole income is one river, "other"; where none names a
 * channel there are none.
 */
export function riversOf(books: Books, key: "segment" | "channel"): readonly River[] {
  const split = books.sums.find(({ dimension }) => dimension.key === key);
  if (!split && key === "channel") return [];
  const sums = split ?? books.sums[0];
  const usual = usualToDate(books, sums);
  return sums.dimension.members.map((name, member): River => {
    const at = { sums, member, key, name };
    const place = placeOf(books, at);
    const cell = member * sums.months + sums.months - 1;
    return {
      name,
      scope: place.scope,
      place,
      receipts: sums.receipts[cell] ?? 0,
      refunds: sums.refunds[cell] ?? 0,
      fact: factOf(sums, cell),
      ofYear: yearOf(books, sums, member),
      usual: usual[member] ?? { value: null, reason: "not-enough-months" },
    };
  });
}

interface Member {
  readonly sums: MonthSums;
  readonly member: number;
  readonly key: "segment" | "channel";
  readonly name: string;
}

function placeOf({ scopes, sources, timeline }: Books, { sums, member, key, name }: Member): Place {
  const { month } = timeline;
  const isSplit = sums.dimension.key !== null;
  return {
    scope: scopes.of(key, name),
    month,
    sources: sources.ranges("payments"),
    where: sources.paymentsWhere(isSplit ? { key, name, month } : { month }),
    rows: sums.rows[member * sums.months + sums.months - 1] ?? 0,
  };
}

function yearOf(books: Books, sums: MonthSums, member: number): number {
  const from = Math.max(0, twelveMonthsFrom(books) - books.timeline.firstMonth);
  let net = 0;
  for (let month = from; month < sums.months; month += 1) {
    net += factOf(sums, member * sums.months + month);
  }
  return net;
}
