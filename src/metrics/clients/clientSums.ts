import type { Day } from "../../model/day.ts";
import { toDay } from "../../model/day.ts";
import { type Month, toMonth } from "../../model/month.ts";
import { increase } from "../increase.ts";
import type { SumMaterial } from "../monthSums.ts";
import type { ClientOrder } from "./clientOrder.ts";

/** What one client paid in one month. */
interface ClientMonth {
  readonly month: Month;
  readonly rows: number;
  readonly receipts: number;
  readonly refunds: number;
}

/** What each client paid, by month; months without a row are not kept. */
export interface ClientSums {
  /** The client's months with rows, oldest first. */
  readonly monthsOf: (client: number) => readonly ClientMonth[];
  /** Receipts less refunds of the months from one to another, both included. */
  readonly net: (client: number, from: Month, to: Month) => number;
  /** The day of the client's first receipt; null when it never paid. */
  readonly firstReceipt: (client: number) => Day | null;
}

/** Offsets of a client's months: the places where the month changes, in the client order. */
function monthPlaces({ rows, offsets, month: months }: ClientOrder): {
  readonly starts: Int32Array;
  readonly ofClient: Int32Array;
} {
  const starts: number[] = [];
  const ofClient = new Int32Array(offsets.length);
  for (let client = 0; client + 1 < offsets.length; client += 1) {
    let month = -1;
    for (let at = offsets[client] ?? 0; at < (offsets[client + 1] ?? 0); at += 1) {
      const current = months[at] ?? 0;
      if (current !== month) starts.push(at);
      month = current;
    }
    ofClient[client + 1] = starts.length;
  }
  return { starts: Int32Array.from([...starts, rows.length]), ofClient };
}

/** Adds up the payments by client and month. */
export function clientSums({ dataset, order, marks, timeline }: SumMaterial): ClientSums {
  const { starts, ofClient } = monthPlaces(order);
  const count = starts.length - 1;
  const months = new Int32Array(count);
  const receipts = new Float64Array(count);
  const refunds = new Float64Array(count);
  const firstReceipts = new Int32Array(dataset.clients.length);
  const hasPaid = new Uint8Array(dataset.clients.length);
  for (let place = 0; place < count; place += 1) {
    const from = starts[place] ?? 0;
    months[place] = timeline.firstMonth + (order.month[from] ?? 0);
    for (let at = from; at < (starts[place + 1] ?? 0); at += 1) {
      const paid = order.amount[at] ?? 0;
      increase(paid > 0 ? receipts : refunds, place, paid);
      if (marks.isFirst[at] === 1) {
        const client = dataset.payments.client[order.rows[at] ?? 0] ?? 0;
        firstReceipts[client] = order.day[at] ?? 0;
        hasPaid[client] = 1;
      }
    }
  }
  return {
    monthsOf: (client) => {
      const from = ofClient[client] ?? 0;
      return Array.from({ length: (ofClient[client + 1] ?? 0) - from }, (_, index) => {
        const place = from + index;
        return {
          month: toMonth(months[place] ?? 0),
          rows: (starts[place + 1] ?? 0) - (starts[place] ?? 0),
          receipts: receipts[place] ?? 0,
          refunds: refunds[place] ?? 0,
        };
      });
    },
    net: (client, from, to) => {
      let sum = 0;
      for (let place = ofClient[client] ?? 0; place < (ofClient[client + 1] ?? 0); place += 1) {
        const month = months[place] ?? 0;
        if (month >= from && month <= to) sum += (receipts[place] ?? 0) + (refunds[place] ?? 0);
      }
      return sum;
    },
    firstReceipt: (client) => (hasPaid[client] === 1 ? toDay(firstReceipts[client] ?? 0) : null),
  };
}
