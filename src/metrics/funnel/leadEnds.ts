import { monthAfter } from "../../model/month.ts";
import type { Lead } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known } from "../figureSink.ts";

/** Ends are counted over so many calendar months, the running one included. */
const WINDOW = 12;

/**
 * Puts how the leads of the last twelve calendar months ended: by outcome, and the lost ones by reason,
 * the most frequent first. A lost lead without a reason is the reason "", so that reasons add up to lost.
 */
export function putLeadEnds(
  { dataset, calendar, scopes, sources, ...books }: Books,
  sink: FigureSink,
): void {
  const { timeline, asOf } = books;
  const since = calendar.firstDay(monthAfter(timeline.month, 1 - WINDOW));
  const leads = dataset.leads.filter(({ created }) => created >= since && created <= asOf);
  if (leads.length === 0) return;
  const put = (
    id: "leads.outcome" | "leads.lostReason",
    cut: "outcome" | "lost reason",
    counts: ReadonlyMap<string, number>,
  ): void => {
    const all = [...counts.values()];
    const total = all.reduce((sum, count) => sum + count, 0);
    for (const [value, count] of counts) {
      const column = cut === "outcome" ? "outcome" : "lostReason";
      const place = {
        scope: scopes.within(scopes.of("cut", cut), "value", value),
        month: timeline.month,
        sources: sources.ranges("leads"),
        where: value === "" || cut === "outcome" ? {} : sources.where("leads", { [column]: value }),
        rows: count,
        rank: 1 + all.filter((other) => other > count).length,
      };
      sink.put(id, place, known(count, { leads: total }));
    }
  };
  put(
    "leads.outcome",
    "outcome",
    countBy(leads, ({ outcome }) => outcome),
  );
  const lost = leads.filter(({ outcome }) => outcome === "lost");
  put(
    "leads.lostReason",
    "lost reason",
    countBy(lost, ({ lostReason }) => lostReason ?? ""),
  );
}

function countBy(leads: readonly Lead[], keyOf: (lead: Lead) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lead of leads) counts.set(keyOf(lead), (counts.get(keyOf(lead)) ?? 0) + 1);
  return counts;
}
