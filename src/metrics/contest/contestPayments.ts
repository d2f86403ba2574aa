import { type Day, toDay } from "../../model/day.ts";
import { type Measure, paymentKinds } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import { increase } from "../increase.ts";

/** What counts of a payment. */
type PaymentMeasure = Extract<
  Measure,
  "payments" | "new payments" | "current payments" | "vip payments" | "new clients" | "deals"
>;

/** Days on which payments count for somebody, and what of them. */
export interface PaymentsCounted {
  readonly from: Day;
  /** Not after the as-of day. */
  readonly to: Day;
  readonly measure: PaymentMeasure;
}

const kindOf = {
  "new payments": paymentKinds.indexOf("new"),
  "current payments": paymentKinds.indexOf("current"),
  "vip payments": paymentKinds.indexOf("vip"),
} as const;

const measures: ReadonlySet<string> = new Set<PaymentMeasure>([
  "payments",
  "new payments",
  "current payments",
  "vip payments",
  "new clients",
  "deals",
]);

/** Whether a measure is counted from payments. */
export const isPaymentMeasure = (measure: Measure): measure is PaymentMeasure =>
  measures.has(measure);

/** What each person brought in each stretch of days, by index of the person; payments are read once. */
export function contestPayments(
  { order, marks, managers, dataset, deals }: Books,
  counted: readonly PaymentsCounted[],
): readonly Float64Array[] {
  const sums = counted.map(() => new Float64Array(dataset.people.length));
  const lastDeals = counted.map(() => new Int32Array(dataset.people.length).fill(-1));
  if (counted.length === 0) return sums;
  for (const { closedOn, person } of deals ?? []) {
    for (const [index, { from, to, measure }] of counted.entries()) {
      const sum = sums[index];
      const isCounted = measure === "deals" && closedOn >= from && closedOn <= to;
      if (sum && isCounted && person >= 0) increase(sum, person, 1);
    }
  }
  const first = toDay(Math.min(...counted.map(({ from }) => from)));
  const onDay = countedByDay(counted, first);
  for (let position = 0; position < order.rows.length; position += 1) {
    const open = onDay[(order.day[position] ?? 0) - first];
    if (open === undefined) continue;
    const person = managers[order.rows[position] ?? 0] ?? -1;
    if (person < 0) continue;
    for (const index of open) {
      const measure = counted[index]?.measure ?? "payments";
      const [sum, lastDeal] = [sums[index], lastDeals[index]];
      if (!sum || !lastDeal) continue;
      if (measure === "deals") {
        if (deals !== null) continue;
        const deal = marks.deal[position] ?? -1;
        if (deal >= 0 && lastDeal[person] !== deal) increase(sum, person, 1);
        if (deal >= 0) lastDeal[person] = deal;
      } else if (measure === "new clients") {
        if (marks.isFirst[position] === 1) increase(sum, person, 1);
      } else if (measure === "payments" || kindOf[measure] === marks.kind[position]) {
        increase(sum, person, order.amount[position] ?? 0);
      }
    }
  }
  return sums;
}

/** Which stretches each day belongs to, from the first of all. */
function countedByDay(counted: readonly PaymentsCounted[], first: Day): readonly number[][] {
  const onDay: number[][] = [];
  for (const [index, { from, to }] of counted.entries()) {
    for (let day = from - first; day <= to - first; day += 1) {
      const open = onDay[day] ?? [];
      open.push(index);
      onDay[day] = open;
    }
  }
  return onDay;
}

/**
 * Whether new and current cannot be told apart in the stretch: it begins in the data's first months, and
 * kinds are not written.
 */
export function isUnclear(
  { timeline, calendar, dataset, marks }: Books,
  { from, measure }: PaymentsCounted,
): boolean {
  const isEarly = calendar.monthOf(from) - timeline.firstMonth < dataset.settings.warmUpMonths;
  switch (measure) {
    case "new clients":
      return isEarly;
    case "new payments":
    case "current payments":
      return isEarly && marks.isGuessed.includes(1);
    default:
      return false;
  }
}
