import { type Day, toDay } from "../model/day.ts";
import type { Reason } from "../model/figureCatalogue.ts";
import type { Month } from "../model/month.ts";
import type { Measure, SheetKey } from "../sheets/dataset.ts";
import type { Books } from "./books.ts";
import { capturedByMonth } from "./captured.ts";
import type { Inputs } from "./figureSink.ts";
import type { DaySums, MonthSums } from "./monthSums.ts";
import type { TargetOf } from "./planTable.ts";

/** What came of a plan's measure in a month. */
interface MeasureFact {
  readonly fact: number;
  /** Of the as-of day alone, for the running month. */
  readonly today: number;
  readonly inputs?: Inputs;
  readonly rows?: number;
}

/** The facts of one target's scope and measure by month, or why there are none. */
export type MeasureFacts =
  | { readonly of: (month: Month) => MeasureFact }
  | { readonly reason: Reason };

/** The sheet that a measure's facts are in; null for one that no sheet holds yet. */
export function sheetOf(measure: Measure): SheetKey | null {
  switch (measure) {
    case "captured volume":
      return "actions";
    case "headcount":
      return "team";
    case "calls":
    case "meetings":
    case "presentations":
    case "leads":
      return null;
    default:
      return "payments";
  }
}

/** Measures that are a state, not something that adds up over a month. */
export const isStock = (measure: Measure): boolean => measure === "headcount";

/** A measure whose facts are columns of the monthly sums. */
type SummedMeasure =
  | "payments"
  | "new payments"
  | "current payments"
  | "vip payments"
  | "new clients"
  | "deals";

const columns = {
  "new payments": ["new", "new"],
  "current payments": ["current", "current"],
  "vip payments": ["vip", "vip"],
  "new clients": ["newClients", "newClients"],
  deals: ["deals", "deals"],
} as const satisfies Record<
  Exclude<SummedMeasure, "payments">,
  readonly [keyof MonthSums, keyof DaySums]
>;

/** Facts of a measure in a scope; calls, meetings and their like wait for a sheet that holds them. */
export function measureFacts(books: Books, of: TargetOf): MeasureFacts {
  switch (of.measure) {
    case "payments":
    case "new payments":
    case "current payments":
    case "vip payments":
    case "new clients":
    case "deals":
      return { of: summed(books, of, of.measure) };
    case "captured volume":
      return books.dataset.present.actions ? { of: captured(books, of) } : { reason: "no-actions" };
    case "headcount":
      return books.dataset.present.team ? { of: headcount(books, of) } : { reason: "no-sheet" };
    default:
      return { reason: "no-sheet" };
  }
}

function summed(books: Books, { key, name }: TargetOf, measure: SummedMeasure) {
  const { timeline } = books;
  const sums = books.sums.find(({ dimension }) => dimension.key === key);
  const member = sums?.dimension.members.indexOf(name) ?? -1;
  return (month: Month): MeasureFact => {
    const index = month - timeline.firstMonth;
    if (!sums || member < 0 || index < 0 || index >= sums.months) return { fact: 0, today: 0 };
    const cell = member * sums.months + index;
    const isRunning = month === timeline.month;
    const rows = sums.rows[cell] ?? 0;
    if (measure !== "payments") {
      const [column, dayColumn] = columns[measure];
      const today = isRunning ? (sums.today[dayColumn][member] ?? 0) : 0;
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

function captured(books: Books, of: TargetOf) {
  const byMonth = capturedByMonth(books, of);
  return (month: Month): MeasureFact => {
    const sum = byMonth.get(month);
    return { fact: sum ? sum.agreed - sum.baseline : 0, today: sum?.today ?? 0 };
  };
}

/** People of Team employed on the month's last day, or on the as-of day of the running month. */
function headcount({ dataset, calendar, asOf }: Books, { key, name }: TargetOf) {
  const people = dataset.people.flatMap((person) => {
    const { listed } = person;
    if (!listed) return [];
    const isMeant =
      key === null ||
      (key === "manager" && person.name === name) ||
      (key === "department" && listed.department === name);
    return isMeant ? [listed] : [];
  });
  return (month: Month): MeasureFact => {
    const on: Day = toDay(Math.min(asOf, calendar.lastDay(month)));
    const isThere = (hired: Day | null, left: Day | null): boolean =>
      (hired ?? on) <= on && on <= (left ?? on);
    return { fact: people.filter(({ hired, left }) => isThere(hired, left)).length, today: 0 };
  };
}
