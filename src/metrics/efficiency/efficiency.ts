import { roundHalfAway } from "../../model/money.ts";
import { type Month, monthAfter } from "../../model/month.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import { company } from "../scopes.ts";
import { putDilution } from "./dilution.ts";
import { firstFix } from "./firstFix.ts";
import { logarithmicMean, logarithmicSplit } from "./logarithmicSplit.ts";
import {
  meetingsEach,
  moneyPerMeeting,
  type SellingMonth,
  type SellingScope,
  sellingScopes,
} from "./sellingMonths.ts";

/**
 * Puts `efficiency.*` of the people who sell, in the company and in each department, for every full month:
 * sellers × meetings each × money a meeting, the change on the full month before split among the three,
 * and what to set right first. Needs Activities, Team and Payments.
 */
export function putEfficiency(books: Books, sink: FigureSink): void {
  const { present } = books.dataset;
  if (!present.activities || !present.team || !present.payments) return;
  const scopes = sellingScopes(books);
  if (!scopes.some(({ department }) => department === null)) putNobody(books, sink, "no-sellers");
  for (const scope of scopes) {
    const [last] = scope.months.slice(-1);
    if (last === undefined && scope.department === null)
      putNobody(books, sink, "not-enough-months");
    for (const [index, at] of scope.months.entries()) {
      const before = scope.months[index - 1] ?? null;
      const place = placeOf(books, scope, at.month);
      putFactors(sink, place, at);
      putChange(sink, place, { at, before });
      sink.put("efficiency.firstFix", place, firstFix(books, scope, index));
    }
    putDilution(sink, { scope, placeOf: (month) => placeOf(books, scope, month) });
  }
}

const factorIds = [
  "efficiency.sellers",
  "efficiency.meetingsPerSeller",
  "efficiency.paymentsPerMeeting",
] as const;
const partIds = [
  "efficiency.changeBySellers",
  "efficiency.changeByMeetings",
  "efficiency.changeByPayments",
] as const;

/** Why the company has none of these figures, in the last month that is over. */
function putNobody(
  books: Books,
  sink: FigureSink,
  reason: "no-sellers" | "not-enough-months",
): void {
  const { timeline } = books;
  const month = timeline.isOver(timeline.month) ? timeline.month : monthAfter(timeline.month, -1);
  const place = placeOf(books, { department: null }, month);
  for (const id of [
    ...factorIds,
    "efficiency.payments",
    "efficiency.change",
    ...partIds,
    "efficiency.firstFix",
    "structure.dilution",
  ] as const) {
    sink.put(id, place, unknown(reason));
  }
}

function placeOf(
  { scopes, sources }: Books,
  { department }: Pick<SellingScope, "department">,
  month: Month,
): Place {
  return {
    scope: department === null ? company : scopes.of("department", department),
    month,
    sources: [
      ...sources.ranges("team"),
      ...sources.ranges("activities"),
      ...sources.ranges("payments"),
    ],
    where: sources.paymentsWhere({ month }),
  };
}

function putFactors(sink: FigureSink, place: Place, at: SellingMonth): void {
  const { sellers, meetings, payments, employedDays, workingDays } = at;
  const each = meetingsEach(at);
  const money = moneyPerMeeting(at);
  const orZero = (value: number | null, inputs: Outcome["inputs"]): Outcome =>
    value === null ? unknown("zero-factor", inputs) : known(value, inputs);
  sink.put("efficiency.sellers", place, known(sellers, { employedDays, workingDays }));
  sink.put("efficiency.meetingsPerSeller", place, orZero(each, { meetings, sellers }));
  sink.put(
    "efficiency.paymentsPerMeeting",
    place,
    orZero(money === null ? null : roundHalfAway(money), { sellersPayments: payments, meetings }),
  );
  sink.put(
    "efficiency.payments",
    place,
    known(
      payments,
      each === null || money === null
        ? { sellers }
        : { sellers, meetingsPerSeller: each, paymentsPerMeeting: roundHalfAway(money) },
    ),
  );
}

interface TwoMonths {
  readonly at: SellingMonth;
  readonly before: SellingMonth | null;
}

/** The three factors of a month when each of them, and so what came of them, is above zero. */
function factorsOf(at: SellingMonth): readonly [number, number, number] | null {
  const each = meetingsEach(at);
  const money = moneyPerMeeting(at);
  return each === null || money === null || each <= 0 || money <= 0
    ? null
    : [at.sellers, each, money];
}

/** The change and its three parts; n/a in the first month, and where any factor is nought or less. */
function putChange(sink: FigureSink, place: Place, { at, before }: TwoMonths): void {
  if (before === null) {
    for (const id of ["efficiency.change", ...partIds] as const) {
      sink.put(id, place, unknown("no-previous"));
    }
    return;
  }
  const paymentsBefore = before.payments;
  sink.put(
    "efficiency.change",
    place,
    known(at.payments - paymentsBefore, { sellersPayments: at.payments, paymentsBefore }),
  );
  const now = factorsOf(at);
  const then = factorsOf(before);
  if (now === null || then === null) {
    for (const id of partIds) sink.put(id, place, unknown("zero-factor"));
    return;
  }
  const total = { before: paymentsBefore, now: at.payments };
  const meanPayments = roundHalfAway(logarithmicMean(total));
  const [sellers = 0, each = 0, money = 0] = logarithmicSplit(
    total,
    now.map((factor, index) => ({ before: then[index] ?? 0, now: factor })),
  );
  sink.put(
    "efficiency.changeBySellers",
    place,
    known(sellers, { meanPayments, sellers: now[0], sellersBefore: then[0] }),
  );
  sink.put(
    "efficiency.changeByMeetings",
    place,
    known(each, { meanPayments, meetingsPerSeller: now[1], meetingsPerSellerBefore: then[1] }),
  );
  sink.put(
    "efficiency.changeByPayments",
    place,
    known(money, {
      meanPayments,
      paymentsPerMeeting: roundHalfAway(now[2]),
      paymentsPerMeetingBefore: roundHalfAway(then[2]),
    }),
  );
}
