import { type Month, monthOfYear } from "../../model/month.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, unknown } from "../figureSink.ts";
import { company } from "../scopes.ts";
import { wholeFunnel } from "./funnelReading.ts";
import type { Funnel } from "./openFunnel.ts";

const MONTHS_OF_YEAR = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Puts the share of a year's leads that each month of the year brings: the mean of its full months ÷ the
 * sum of the twelve means, so that the twelve add up to 1 whichever months the data have twice. N/a
 * `not-enough-months` until every month of the year has been full once.
 * @example 100 leads in each month of a year but 200 in March: March 200 / 1,300 = 0.1538
 */
export function putLeadSeason(books: Books, sink: FigureSink, funnel: Funnel): void {
  const { scopes, sources, timeline } = books;
  const byMonthOfYear = new Map<number, number[]>();
  for (const month of fullMonthsOf(funnel)) {
    const leads = funnel.of(null, month)?.counts(wholeFunnel, month)[0] ?? null;
    if (leads === null) continue;
    const list = byMonthOfYear.get(monthOfYear(month));
    if (list) list.push(leads);
    else byMonthOfYear.set(monthOfYear(month), [leads]);
  }
  const meanOf = (of: number): number => {
    const counts = byMonthOfYear.get(of) ?? [];
    return counts.length === 0 ? 0 : counts.reduce((sum, leads) => sum + leads, 0) / counts.length;
  };
  const total = MONTHS_OF_YEAR.reduce((sum, of) => sum + meanOf(of), 0);
  const place = {
    scope: company,
    month: timeline.month,
    sources: funnel.readings.flatMap(({ sheet }) => sources.ranges(sheet)),
  };
  const isShort = byMonthOfYear.size < MONTHS_OF_YEAR.length;
  for (const of of MONTHS_OF_YEAR) {
    const scope = scopes.within(scopes.of("cut", "month"), "value", String(of));
    const inputs = { meanLeads: meanOf(of), yearLeads: total };
    const share =
      total > 0 ? known(inputs.meanLeads / total, inputs) : unknown("nobody-came", inputs);
    sink.put("leads.season", { ...place, scope }, isShort ? unknown("not-enough-months") : share);
  }
}

/** The full months that a sheet tells, oldest first. */
function fullMonthsOf({ readings, of }: Funnel): readonly Month[] {
  const months = new Set(readings.flatMap(({ timeline }) => timeline.allFullMonths));
  return [...months]
    .sort((a, b) => a - b)
    .filter((month) => of(null, month)?.timeline.allFullMonths.includes(month));
}
