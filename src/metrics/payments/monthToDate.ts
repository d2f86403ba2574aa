import { type Day, toDay } from "../../model/day.ts";
import { roundHalfAway } from "../../model/money.ts";
import type { MonthToDate } from "../../model/monthToDate.ts";
import type { Books } from "../books.ts";

/**
 * The running month a day at a time: what came on each day, what that adds up to, and where the plan
 * should be; days after the as-of day have a plan only. With it the receipts of the last day that has
 * any, up to the as-of day: largest first.
 */
export function monthToDate(books: Books): MonthToDate {
  const { calendar, timeline, asOf, targets } = books;
  const first = calendar.firstDay(timeline.month);
  const last = calendar.lastDay(timeline.month);
  const received = receivedByDay(books, first);
  const workingDays = calendar.workingDays(timeline.month);
  const company = { key: null, name: "", measure: "payments" } as const;
  const plan = targets.get(company, timeline.month)?.amount ?? null;
  let cumulative = 0;
  const days = Array.from({ length: last - first + 1 }, (_, index) => {
    const day = toDay(first + index);
    const isPast = day <= asOf;
    const ofDay = received[index] ?? 0;
    cumulative += ofDay;
    return {
      day,
      working: calendar.workingShare(day),
      received: isPast ? ofDay : null,
      cumulative: isPast ? cumulative : null,
      planned:
        plan === null || workingDays === 0
          ? null
          : roundHalfAway((plan * calendar.daysWorked(timeline.month, day)) / workingDays),
    };
  });
  return { days, latest: latestReceipts(books) };
}

/** Receipts less refunds of each day from the first to the as-of day. */
function receivedByDay({ dataset, asOf }: Books, first: Day): Float64Array {
  const { day, amount, length } = dataset.payments;
  const received = new Float64Array(asOf - first + 1);
  for (let row = 0; row < length; row += 1) {
    const paid = day[row] ?? 0;
    if (paid < first || paid > asOf) continue;
    received[paid - first] = (received[paid - first] ?? 0) + (amount[row] ?? 0);
  }
  return received;
}

function latestReceipts({ dataset, asOf }: Books): MonthToDate["latest"] {
  const { day, amount, client, length } = dataset.payments;
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < length; row += 1) {
    const paid = day[row] ?? 0;
    if (paid <= asOf && paid > latest && (amount[row] ?? 0) > 0) latest = paid;
  }
  const receipts: { client: string; amount: number }[] = [];
  for (let row = 0; row < length; row += 1) {
    if (day[row] !== latest || (amount[row] ?? 0) <= 0) continue;
    const name = dataset.clients[client[row] ?? -1]?.name ?? "";
    receipts.push({ client: name, amount: amount[row] ?? 0 });
  }
  return {
    day: Number.isFinite(latest) ? toDay(latest) : null,
    receipts: receipts.sort((a, b) => b.amount - a.amount || (a.client < b.client ? -1 : 1)),
  };
}
