import type { WorkCalendar } from "../../calendar/workCalendar.ts";
import { type Day, toDay } from "../../model/day.ts";
import { toMonth } from "../../model/month.ts";
import type { Dataset, Payments } from "../../sheets/dataset.ts";
import { increase } from "../increase.ts";
import type { Timeline } from "../timeline.ts";

/**
 * Payments up to the as-of day, grouped by client; a client's by month, document, day and row. Equal
 * things then stand side by side, so that whatever is counted once needs one glance back.
 */
export interface ClientOrder {
  /** Rows of `Dataset.payments`. */
  readonly rows: Int32Array;
  /** Client c has the positions from offsets[c] up to offsets[c + 1]. */
  readonly offsets: Int32Array;
  /** Day, amount and months since the first one, by position: read in order, one after another. */
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly month: Int32Array;
}

/** The first day of a payment up to the as-of day; null when there is none. */
export function firstPaymentDay({ day }: Payments, asOf: Day): Day | null {
  let first = Number.POSITIVE_INFINITY;
  for (const paid of day) if (paid <= asOf && paid < first) first = paid;
  return Number.isFinite(first) ? toDay(first) : null;
}

/** Puts payments in the order of `ClientOrder`. */
export function clientOrder(
  dataset: Dataset,
  calendar: WorkCalendar,
  timeline: Timeline,
): ClientOrder {
  const { payments, clients } = dataset;
  const monthOf = monthsSinceFirst(payments.day, calendar, timeline);
  const { rows, offsets } = groupByClient(payments.client, monthOf, clients.length);
  const { day, amount, document } = payments;
  const compare = (a: number, b: number): number =>
    (monthOf[a] ?? 0) - (monthOf[b] ?? 0) ||
    (document[a] ?? 0) - (document[b] ?? 0) ||
    (day[a] ?? 0) - (day[b] ?? 0) ||
    a - b;
  for (let client = 0; client < clients.length; client += 1) {
    sortStretch(rows.subarray(offsets[client], offsets[client + 1]), compare);
  }
  return {
    rows,
    offsets,
    day: rows.map((row) => day[row] ?? 0),
    amount: Float64Array.from(rows, (row) => amount[row] ?? 0),
    month: rows.map((row) => monthOf[row] ?? 0),
  };
}

/** The calendar is asked once a month, not once a payment. */
function monthsSinceFirst(
  days: Int32Array,
  calendar: WorkCalendar,
  { firstMonth, length, asOf }: Timeline,
): Int32Array {
  const first = calendar.firstDay(firstMonth);
  const byDay = new Int32Array(asOf - first + 1);
  for (let month = 1; month < length; month += 1) {
    byDay.fill(month, calendar.firstDay(toMonth(firstMonth + month)) - first);
  }
  return days.map((day) => (day > asOf ? -1 : (byDay[day - first] ?? -1)));
}

/** A counting sort: rows keep their order within a client; those after the as-of day are left out. */
function groupByClient(
  client: Int32Array,
  monthOf: Int32Array,
  clients: number,
): { readonly rows: Int32Array; readonly offsets: Int32Array } {
  const offsets = new Int32Array(clients + 1);
  for (let row = 0; row < monthOf.length; row += 1) {
    if ((monthOf[row] ?? -1) >= 0) increase(offsets, (client[row] ?? 0) + 1, 1);
  }
  for (let index = 1; index <= clients; index += 1) {
    increase(offsets, index, offsets[index - 1] ?? 0);
  }
  const next = offsets.slice();
  const rows = new Int32Array(offsets[clients] ?? 0);
  for (let row = 0; row < monthOf.length; row += 1) {
    if ((monthOf[row] ?? -1) < 0) continue;
    const of = client[row] ?? 0;
    rows[next[of] ?? 0] = row;
    increase(next, of, 1);
  }
  return { rows, offsets };
}

/** Sorts in place; most clients' rows are in order already, as a journal is kept by date. */
function sortStretch(rows: Int32Array, compare: (a: number, b: number) => number): void {
  for (let index = 1; index < rows.length; index += 1) {
    if (compare(rows[index - 1] ?? 0, rows[index] ?? 0) > 0) {
      rows.sort(compare);
      return;
    }
  }
}
