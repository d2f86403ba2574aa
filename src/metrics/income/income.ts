import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import { factOf } from "../memberMonths.ts";
import { company } from "../scopes.ts";
import { type River, riversOf } from "./rivers.ts";
import { putWorth } from "./riverWorth.ts";

/** A source that brings less of twelve months than this is none to live on. */
const COUNTED = 0.05;

/**
 * Puts `income.*` of the running month: how full the lake is, and the rivers that fill it, by source
 * (the segment) and by channel. Rivers add up to the level exactly. Nothing without Payments.
 */
export function putIncome(books: Books, sink: FigureSink): void {
  if (!books.dataset.present.payments) return;
  const sources = riversOf(books, "segment");
  const channels = riversOf(books, "channel");
  putLevel(books, sink);
  putRivers(sink, sources, { total: "income.source", share: "income.sourceShare" });
  putRivers(sink, channels, { total: "income.channel", share: "income.channelShare" });
  putYear(books, sink, sources);
  putWorth(books, sink, { sources, channels });
}

/** The level, and how far it is to the waterline (1 is at it). */
function putLevel({ sums, timeline, sources, dataset }: Books, sink: FigureSink): void {
  const [whole] = sums;
  const cell = whole.months - 1;
  const level = factOf(whole, cell);
  const { waterline } = dataset.settings;
  const place: Place = {
    scope: company,
    month: timeline.month,
    sources: sources.ranges("payments"),
    where: sources.paymentsWhere({ month: timeline.month }),
    rows: whole.rows[cell] ?? 0,
  };
  const inputs = { receipts: whole.receipts[cell] ?? 0, refunds: whole.refunds[cell] ?? 0 };
  sink.put("income.level", place, known(level, inputs));
  sink.put(
    "income.ofWaterline",
    { ...place, sources: [...place.sources, ...sources.ranges("settings")] },
    waterline === null || waterline <= 0
      ? unknown("no-waterline")
      : known(level / waterline, { level, waterline }),
  );
}

interface Ids {
  readonly total: "income.source" | "income.channel";
  readonly share: "income.sourceShare" | "income.channelShare";
}

const sumOf = (rivers: readonly River[], amount: (river: River) => number): number =>
  rivers.reduce((sum, river) => sum + amount(river), 0);

const shareOf = (part: number, total: number): Outcome =>
  total > 0 ? known(part / total, { part, total }) : unknown("no-payments");

function putRivers(sink: FigureSink, rivers: readonly River[], ids: Ids): void {
  const total = sumOf(rivers, ({ fact }) => fact);
  for (const { place, receipts, refunds, fact } of rivers) {
    sink.put(ids.total, place, known(fact, { receipts, refunds }));
    sink.put(ids.share, place, shareOf(fact, total));
  }
}

/**
 * Shares of twelve months, ranked, and how many sources bring 5 % of them or more: one is a risk, and so
 * is one above 80 %; more than five are too many to build at once.
 */
function putYear({ sources, timeline }: Books, sink: FigureSink, rivers: readonly River[]): void {
  const total = sumOf(rivers, ({ ofYear }) => ofYear);
  const counted = rivers.filter(({ ofYear }) => ofYear >= total * COUNTED);
  const ranked = rivers.toSorted((a, b) => b.ofYear - a.ofYear);
  let rank = 0;
  for (const [index, { place, ofYear }] of ranked.entries()) {
    if (ofYear !== ranked[index - 1]?.ofYear) rank = index + 1;
    const { where: _, rows: __, ...year } = place;
    sink.put("income.sourceYearShare", { ...year, rank }, shareOf(ofYear, total));
  }
  sink.put(
    "income.sources",
    { scope: company, month: timeline.month, sources: sources.ranges("payments") },
    total > 0 ? known(counted.length, { rivers: rivers.length }) : unknown("no-payments"),
  );
}
