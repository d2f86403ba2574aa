import type { Dataset } from "../../sheets/dataset.ts";
import type { ClientOrder } from "../clients/clientOrder.ts";
import type { Timeline } from "../timeline.ts";
import { isReferral } from "./referral.ts";

/** What each payment is, by position in the client order. */
export interface PaymentMarks {
  /** The client's month it falls in, numbered over all clients. */
  readonly visit: Int32Array;
  /** The deal it belongs to, numbered over all clients; −1 for a refund. */
  readonly deal: Int32Array;
  /** Index into `paymentKinds`. */
  readonly kind: Uint8Array;
  /** 1 where new or current is inferred, not written. */
  readonly isGuessed: Uint8Array;
  /** 1 at the client's first receipt of all. */
  readonly isFirst: Uint8Array;
  /** 1 at the first receipt after at least twelve months of silence. */
  readonly isReturn: Uint8Array;
  /** 1 where the channel is recommendation. */
  readonly isReferred: Uint8Array;
}

/** Indexes of `paymentKinds`. */
const NEW = 0;
const CURRENT = 1;
const VIP = 2;

/** A client silent this long has come back when it pays again. */
const SILENT_DAYS = 365;

export interface MarkMaterial {
  readonly dataset: Dataset;
  readonly order: ClientOrder;
  readonly timeline: Timeline;
  /** The person each payment is credited to, by row. */
  readonly managers: Int32Array;
}

/**
 * Marks every payment. Kind is the cell's, else VIP by the seller's role or the client's type, else new
 * within the new-client window (months since the client's first receipt), else current. A deal is a
 * client's receipts of one month under one document number; without a number, each receipt is one.
 */
export function paymentMarks(material: MarkMaterial): PaymentMarks {
  const { order } = material;
  const length = order.rows.length;
  const marks: PaymentMarks = {
    visit: new Int32Array(length),
    deal: new Int32Array(length).fill(-1),
    kind: new Uint8Array(length),
    isGuessed: new Uint8Array(length),
    isFirst: new Uint8Array(length),
    isReturn: new Uint8Array(length),
    isReferred: new Uint8Array(length),
  };
  markVisitsAndDeals(marks, material);
  markFirstsAndReturns(marks, material);
  markKinds(marks, material);
  return marks;
}

function markVisitsAndDeals(marks: PaymentMarks, { dataset, order }: MarkMaterial): void {
  const { client, document } = dataset.payments;
  let visit = -1;
  let deal = -1;
  let before = -1;
  let lastReceipt = -1;
  for (let position = 0; position < order.rows.length; position += 1) {
    const row = order.rows[position] ?? 0;
    const isSameVisit =
      before >= 0 &&
      client[before] === client[row] &&
      order.month[position - 1] === order.month[position];
    if (!isSameVisit) {
      visit += 1;
      lastReceipt = -1;
    }
    marks.visit[position] = visit;
    if ((order.amount[position] ?? 0) > 0) {
      const number = document[row] ?? -1;
      const isSameDeal = lastReceipt >= 0 && number >= 0 && document[lastReceipt] === number;
      if (!isSameDeal) deal += 1;
      marks.deal[position] = deal;
      lastReceipt = row;
    }
    before = row;
  }
}

/** Receipts of a client's month stand by document: its first one by day is looked for. */
function markFirstsAndReturns(marks: PaymentMarks, { order }: MarkMaterial): void {
  for (let client = 0; client + 1 < order.offsets.length; client += 1) {
    const end = order.offsets[client + 1] ?? 0;
    let lastDay = Number.NEGATIVE_INFINITY;
    for (let from = order.offsets[client] ?? 0; from < end; ) {
      let first = -1;
      let latest = lastDay;
      let to = from;
      for (; to < end && marks.visit[to] === marks.visit[from]; to += 1) {
        if ((order.amount[to] ?? 0) <= 0) continue;
        const paid = order.day[to] ?? 0;
        latest = Math.max(latest, paid);
        const row = order.rows[to] ?? 0;
        const known = order.rows[first] ?? -1;
        if (
          known < 0 ||
          paid < (order.day[first] ?? 0) ||
          (paid === order.day[first] && row < known)
        )
          first = to;
      }
      if (first >= 0) {
        const silence = (order.day[first] ?? 0) - lastDay;
        if (lastDay === Number.NEGATIVE_INFINITY) marks.isFirst[first] = 1;
        else if (silence >= SILENT_DAYS) marks.isReturn[first] = 1;
        lastDay = latest;
      }
      from = to;
    }
  }
}

function markKinds(marks: PaymentMarks, { dataset, order, managers }: MarkMaterial): void {
  const { payments, clients, people, settings } = dataset;
  const referrals = Uint8Array.from(payments.channels, (name) => (isReferral(name) ? 1 : 0));
  const isVipClient = Uint8Array.from(clients, ({ listed }) => (listed?.isVip ? 1 : 0));
  const isVipSeller = Uint8Array.from(people, ({ listed }) => (listed?.role === "vip" ? 1 : 0));
  const firstMonths = firstReceiptMonths(marks, order, clients.length);
  for (let position = 0; position < order.rows.length; position += 1) {
    const row = order.rows[position] ?? 0;
    const client = payments.client[row] ?? 0;
    const written = payments.kind[row] ?? -1;
    marks.isReferred[position] = referrals[payments.channel[row] ?? -1] ?? 0;
    if (written >= 0) {
      marks.kind[position] = written;
    } else if (isVipSeller[managers[row] ?? -1] === 1 || isVipClient[client] === 1) {
      marks.kind[position] = VIP;
    } else {
      const since = (order.month[position] ?? 0) - (firstMonths[client] ?? 0);
      const isNew = since >= 0 && since < settings.newClientWindowMonths;
      marks.kind[position] = isNew ? NEW : CURRENT;
      marks.isGuessed[position] = 1;
    }
  }
}

/** The month of each client's first receipt; later than all for a client that has none. */
function firstReceiptMonths(marks: PaymentMarks, order: ClientOrder, clients: number): Int32Array {
  const months = new Int32Array(clients).fill(0x7fffffff);
  for (let client = 0; client < clients; client += 1) {
    for (
      let position = order.offsets[client] ?? 0;
      position < (order.offsets[client + 1] ?? 0);
      position += 1
    ) {
      if (marks.isFirst[position] !== 1) continue;
      months[client] = order.month[position] ?? 0;
      break;
    }
  }
  return months;
}
