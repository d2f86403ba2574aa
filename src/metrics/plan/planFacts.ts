import { type Day, toDay } from "../../model/day.ts";
import type { Reason } from "../../model/figureCatalogue.ts";
import type { Month } from "../../model/month.ts";
import type { Measure } from "../../sheets/dataset.ts";
import type { SheetKey } from "../../sheets/sheets.ts";
import { capturedByMonth } from "../accounts/captured.ts";
import { type CountedKind, countOf } from "../activity/activitySums.ts";
import type { Books } from "../books.ts";
import type { Inputs } from "../figureSink.ts";
import { leadFacts } from "../funnel/leadFacts.ts";
import { isWarmingUp, type MemberMonth } from "../memberMonths.ts";
import type { DaySums, MonthSums } from "../monthSums.ts";
import { firstDealMonth } from "../payments/wonDeals.ts";
import type { TargetOf } from "./planTable.ts";

/** What came of a plan's measure in a month. */
interface MeasureFact {
  readonly fact: number;
  /** Of the as-of day alone, for the running month. */
  readonly today: number;
  readonly inputs?: Inputs;
  readonly rows?: number;
}

/** Why a month has no fact. */
interface NoFact {
  readonly reason: Reason;
}

/** The facts of one target's scope and measure by month. */
export type MeasureFacts = (month: Month) => MeasureFact | NoFact;

/** The sheet that a measure's facts are in; null for one that no sheet holds. */
export function sheetOf(measure: Measure, { dataset: { present }, deals }: Books): SheetKey | null {
  switch (measure) {
    case "captured volume":
      return "actions";
    case "headcount":
      return "team";
    case "calls":
    case "meetings":
    case "presentations":
      return "activities";
    case "leads":
      return present.leads ? "leads" : present.funnel ? "funnel" : null;
    case "deals":
      return deals === null ? "payments" : "opportunities";
    default:
      return "payments";
  }
}

/** Measures that are a state, not something that adds up over a month. */
export const isStock = (measure: Measure): boolean => measure === "headcount";

/** Columns of the monthly sums that hold a measure's facts; payments are receipts and refunds. */
const columns = {
  "new payments": "new",
  "current payments": "current",
  "vip payments": "vip",
  "new clients": "newClients",
  deals: "deals",
} as const satisfies Partial<Record<Measure, keyof MonthSums & keyof DaySums>>;

/** Kinds of contact that measures count. */
const contactKinds = {
  calls: "call",
  meetings: "meeting",
  presentations: "presentation",
} as const satisfies Partial<Record<Measure, CountedKind>>;

type SummedMeasure = "payments" | keyof typeof columns;

/** Facts of a measure in a scope, or why there are none. */
export function measureFacts(books: Books, of: TargetOf): MeasureFacts {
  const { present } = books.dataset;
  switch (of.measure) {
    case "payments":
    case "new payments":
    case "current payments":
    case "vip payments":
    case "new clients":
    case "deals":
      return summed(books, of, of.measure);
    case "captured volume":
      return present.actions ? captured(books, of) : () => ({ reason: "no-actions" });
    case "leads":
      return leadFacts(books, of);
    case "headcount":
      return present.team ? headcount(books, of) : () => ({ reason: "no-sheet" });
    case "calls":
    case "meetings":
    case "presentations":
      return present.activities
        ? contacts(books, of, contactKinds[of.measure])
        : () => ({ reason: "no-sheet" });
    default:
      return () => ({ reason: "no-sheet" });
  }
}

/** Contacts are a person's, and so a department's; months before the first one say nothing. */
function contacts(
  { contacts, timeline }: Books,
  { key, name, base }: TargetOf,
  kind: CountedKind,
): MeasureFacts {
  if (key !== null && key !== "manager" && key !== "department") {
    return () => ({ reason: "not-applicable" });
  }
  const first = contacts.firstMonth(null, "");
  return (month) => {
    if (first === null || month < first) return { reason: "not-recorded" };
    if (base !== undefined && !contacts.writes.base) return { reason: "not-recorded" };
    const tally = contacts.of(key, name, month);
    const isRunning = month === timeline.month;
    return {
      fact: countOf(tally, kind, base),
      today: isRunning ? countOf(contacts.today(key, name), kind, base) : 0,
      ...(key === "department" ? {} : { rows: tally.rows }),
    };
  };
}

/** Months before the first payment lie outside the data: that nothing came in them is not known. */
function summed(books: Books, { key, name }: TargetOf, measure: SummedMeasure): MeasureFacts {
  const { timeline } = books;
  const sums = books.sums.find(({ dimension }) => dimension.key === key);
  const member = sums?.dimension.members.indexOf(name) ?? -1;
  return (month) => {
    const index = month - timeline.firstMonth;
    if (index < 0) return { reason: "history-too-short" };
    if (!sums || member < 0) return { fact: 0, today: 0 };
    const cell = member * sums.months + index;
    if (isUnclear(books, measure, { sums, cell, index })) return { reason: "history-too-short" };
    const isRunning = month === timeline.month;
    const rows = sums.rows[cell] ?? 0;
    if (measure !== "payments") {
      const column = columns[measure];
      const today = isRunning ? (sums.today[column][member] ?? 0) : 0;
      return { fact: sums[column][cell] ?? 0, today, rows };
    }
    const receipts = sums.receipts[cell] ?? 0;
    const refunds = sums.refunds[cell] ?? 0;
    return {
      fact: receipts + refunds,
      today: isRunning ? (sums.today.fact[member] ?? 0) : 0,
      inputs: { receipts, refunds },
      rows,
    };
  };
}

/** New, current and first payments say nothing in the data's first months: see `payments.new`. */
function isUnclear(
  books: Books,
  measure: SummedMeasure,
  at: Pick<MemberMonth, "sums" | "cell" | "index">,
): boolean {
  switch (measure) {
    case "new payments":
    case "current payments":
      return isWarmingUp(books, at);
    case "new clients":
      return at.index < books.dataset.settings.warmUpMonths;
    case "deals":
      return at.index < firstDealMonth(books);
    default:
      return false;
  }
}

function captured(books: Books, of: TargetOf): MeasureFacts {
  const byMonth = capturedByMonth(books, of);
  return (month) => {
    const sum = byMonth.get(month);
    return { fact: sum ? sum.agreed - sum.baseline : 0, today: sum?.today ?? 0 };
  };
}

/** People of Team employed on the month's last day, or on the as-of day of the running month. */
function headcount({ dataset, calendar, asOf }: Books, { key, name }: TargetOf): MeasureFacts {
  const people = dataset.people.flatMap((person) => {
    const { listed } = person;
    if (!listed) return [];
    const isMeant =
      key === null ||
      (key === "manager" && person.name === name) ||
      (key === "department" && listed.department === name);
    return isMeant ? [listed] : [];
  });
  return (month) => {
    const on: Day = toDay(Math.min(asOf, calendar.lastDay(month)));
    const isThere = (hired: Day | null, left: Day | null): boolean =>
      (hired ?? on) <= on && on <= (left ?? on);
    return { fact: people.filter(({ hired, left }) => isThere(hired, left)).length, today: 0 };
  };
}
