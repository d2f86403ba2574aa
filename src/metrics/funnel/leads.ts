import { roundHalfAway } from "../../model/money.ts";
import { toMonth } from "../../model/month.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import { funnelPlace } from "./funnelPlace.ts";
import { wholeFunnel } from "./funnelReading.ts";
import { leadCapacity } from "./leadCapacity.ts";
import { lateLeads, leadDays } from "./leadDays.ts";
import { putLeadEnds } from "./leadEnds.ts";
import type { LeadMonth } from "./leadMonth.ts";
import { putLeadSeason } from "./leadSeason.ts";
import { leakOf } from "./leak.ts";
import { putNeeded } from "./neededLeads.ts";
import type { Funnel } from "./openFunnel.ts";

interface LeadsOf {
  readonly funnel: Funnel;
  /** The average first deal. */
  readonly deal: Outcome;
}

/** Puts `leads.*` of every month that a sheet tells, the season of leads and how they ended. */
export function putLeads(books: Books, sink: FigureSink, { funnel, deal }: LeadsOf): void {
  const days = leadDays(books);
  for (let month = funnel.firstMonth; month <= books.timeline.month; month = toMonth(month + 1)) {
    const reading = funnel.of(null, month);
    if (!reading) continue;
    const place = funnelPlace(books, reading, { member: wholeFunnel, month });
    const leads = reading.counts(wholeFunnel, month)[0] ?? null;
    const { toPaid } = leakOf(reading, { member: wholeFunnel, month, firstDeal: deal });
    const at: LeadMonth = { reading, place, leads, toPaid, deal };
    putLoad(books, sink, at);
    if (reading.sheet === "leads") {
      const late = lateLeads(days.get(month) ?? []);
      const inputs = { leads: leads ?? 0 };
      sink.put("leads.late", place, late === null ? unknown("no-capacity") : known(late, inputs));
    }
    putNeeded(books, sink, at);
  }
  putLeadSeason(books, sink, funnel);
  putLeadEnds(books, sink);
}

/**
 * What came against what hands can take. Lost is "at least": it counts a month as if it could be shared
 * out evenly over its days. Of the running month both are taken up to the as-of day.
 * @example 1,375 leads, 22 days, 2 people × 25: capacity 1,100, load 1.25, lost 275; at 8 % and 400: 8,800
 */
function putLoad(books: Books, sink: FigureSink, { place, leads, toPaid, deal }: LeadMonth): void {
  const found = leadCapacity(books, place.month);
  const { where: _, ...unfiltered } = place;
  const team = books.sources.ranges("team");
  if (!found) {
    for (const id of ["leads.capacity", "leads.load", "leads.lost", "leads.lostWorth"] as const) {
      sink.put(id, place, unknown("no-capacity"));
    }
    return;
  }
  const { capacity, people } = found;
  sink.put("leads.capacity", { ...unfiltered, sources: team }, known(capacity, { takers: people }));
  const both: Place = { ...place, sources: [...place.sources, ...team] };
  const load = (): Outcome => {
    if (leads === null) return unknown("not-counted");
    const inputs = { leads, leadCapacity: capacity };
    return capacity > 0 ? known(leads / capacity, inputs) : unknown("not-begun", inputs);
  };
  const lost: Outcome =
    leads === null
      ? unknown("not-counted")
      : known(Math.max(0, leads - capacity), { leads, leadCapacity: capacity });
  sink.put("leads.load", both, load());
  sink.put("leads.lost", both, lost);
  sink.put("leads.lostWorth", both, worthOf(lost, toPaid, deal));
}

/** What the lost leads would have brought: lost × leads-to-paid × average first deal. */
function worthOf(lost: Outcome, toPaid: Outcome, deal: Outcome): Outcome {
  if (lost.value === null) return lost;
  if (Number(lost.value) === 0) return known(0, { lostLeads: 0 });
  if (toPaid.value === null) return unknown(toPaid.reason);
  if (deal.value === null) return unknown(deal.reason);
  const inputs = {
    lostLeads: Number(lost.value),
    leadsToPaid: Number(toPaid.value),
    firstDeal: Number(deal.value),
  };
  const worth = inputs.lostLeads * inputs.leadsToPaid * inputs.firstDeal;
  return known(roundHalfAway(worth), inputs);
}
