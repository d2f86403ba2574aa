import type { WorkCalendar } from "../../calendar/workCalendar.ts";
import type { Day } from "../../model/day.ts";
import { type Month, toMonth } from "../../model/month.ts";
import type { ActivityKind } from "../../sheets/activities.ts";
import type { Activity, Dataset, PaymentKind } from "../../sheets/dataset.ts";
import { type CallBacks, callBacks } from "./callBacks.ts";

/** Kinds of contact that are counted and planned. */
export const countedKinds = ["call", "meeting", "presentation"] as const satisfies ActivityKind[];
export type CountedKind = (typeof countedKinds)[number];

/** Whose contacts they were: a kind of client, or of nobody said (the empty text). */
export const contactBases = ["new", "current", "vip", ""] as const;
export type ContactBase = PaymentKind | "";

/** What contacts of a scope and month add up to. */
export interface Tally {
  readonly rows: number;
  /** Contacts by kind, then by base. */
  readonly counts: { readonly [kind in CountedKind]: { readonly [base in ContactBase]: number } };
  /** Of the calls: those that nobody answered. */
  readonly unanswered: number;
  /** Minutes of the calls whose length is written, and how many they are. */
  readonly minutes: number;
  readonly timedCalls: number;
  /** Marks of the calls that have one, each as often as its row counts, and how many they are. */
  readonly marks: number;
  readonly markedCalls: number;
  readonly listened: number;
  readonly missed: number;
  /** Of the missed calls: those whose client nobody called by the end of the next working day. */
  readonly notCalledBack: number;
  /** Of the missed calls: those of which the row names no client. */
  readonly missedOfNobody: number;
}

export type ContactsKey = "manager" | "department" | null;

/** The contacts up to the as-of day, by month, person and department. */
export interface ActivitySums {
  /** The day of the first contact; null without any. */
  readonly firstDay: Day | null;
  /** Names that have contacts: people, departments of Team; "" is who is in none. */
  readonly names: (key: "manager" | "department") => readonly string[];
  /** What a month's contacts add up to; zeros where there are none. */
  readonly of: (key: ContactsKey, name: string, month: Month) => Tally;
  /** Of the as-of day alone. */
  readonly today: (key: ContactsKey, name: string) => Tally;
  /** The month of a name's first contact; null without any. */
  readonly firstMonth: (key: ContactsKey, name: string) => Month | null;
  /** What any row up to the as-of day writes down: what none does is not known, rather than nought. */
  readonly writes: {
    readonly [what in "minutes" | "quality" | "listened" | "result" | "base"]: boolean;
  };
}

type Mutable<Row> = { -readonly [key in keyof Row]: Row[key] };
type Counts = { [kind in CountedKind]: { [base in ContactBase]: number } };
type OpenTally = Mutable<Omit<Tally, "counts">> & { readonly counts: Counts };

const noCounts = (): { [base in ContactBase]: number } => ({ new: 0, current: 0, vip: 0, "": 0 });

const emptyTally = (): OpenTally => ({
  rows: 0,
  counts: { call: noCounts(), meeting: noCounts(), presentation: noCounts() },
  unanswered: 0,
  minutes: 0,
  timedCalls: 0,
  marks: 0,
  markedCalls: 0,
  listened: 0,
  missed: 0,
  notCalledBack: 0,
  missedOfNobody: 0,
});

const nothing: Tally = emptyTally();

/** The number of a kind of contact, of one base or of all. @example countOf(tally, "call") === 18 */
export function countOf({ counts }: Tally, kind: CountedKind, base?: ContactBase): number {
  if (base !== undefined) return counts[kind][base];
  return contactBases.reduce((sum, one) => sum + counts[kind][one], 0);
}

/** A month that stands for the as-of day in the table of tallies: no calendar has it. */
const TODAY = toMonth(-1);

type Table = Map<string, Map<Month, OpenTally>>;

function tallyIn(table: Table, name: string, month: Month): OpenTally {
  const byMonth = table.get(name) ?? new Map<Month, OpenTally>();
  table.set(name, byMonth);
  const tally = byMonth.get(month) ?? emptyTally();
  byMonth.set(month, tally);
  return tally;
}

const isCounted = (kind: ActivityKind): kind is CountedKind =>
  (countedKinds as readonly ActivityKind[]).includes(kind);

/** Adds a row: a missed call is no call of the person's, one that nobody answered is. */
function addRow(tally: OpenTally, row: Activity, calledBack: boolean | null): void {
  const { kind, count } = row;
  tally.rows += 1;
  if (row.noContact === "missed") {
    if (kind !== "call") return;
    tally.missed += count;
    if (row.client === null) tally.missedOfNobody += count;
    if (calledBack === false) tally.notCalledBack += count;
    return;
  }
  if (!isCounted(kind)) return;
  if (row.noContact === "no answer" && kind !== "call") return;
  tally.counts[kind][row.base ?? ""] += count;
  if (kind !== "call") return;
  if (row.noContact !== null) tally.unanswered += count;
  tally.listened += row.listened ?? 0;
  if (row.minutes !== null && row.noContact === null) {
    tally.minutes += row.minutes;
    tally.timedCalls += count;
  }
  if (row.quality !== null) {
    tally.marks += row.quality * count;
    tally.markedCalls += count;
  }
}

interface Material {
  readonly dataset: Dataset;
  readonly calendar: WorkCalendar;
  readonly asOf: Day;
}

/** One pass over Activities. Rows after the as-of day count nowhere. */
export function activitySums({ dataset, calendar, asOf }: Material): ActivitySums {
  const rows = dataset.activities.filter(({ day }) => day <= asOf);
  const back: CallBacks = callBacks(rows, calendar, asOf);
  const tables = {
    whole: new Map(),
    manager: new Map(),
    department: new Map(),
  } as const satisfies {
    readonly [table in string]: Table;
  };
  const hasDepartments = dataset.people.some(({ listed }) => listed?.department);
  let firstDay: Day | null = null;
  for (const row of rows) {
    if (firstDay === null || row.day < firstDay) firstDay = row.day;
    const person = dataset.people[row.manager];
    const calledBack = back.isCalledBack(row);
    const month = calendar.monthOf(row.day);
    for (const when of row.day === asOf ? [month, TODAY] : [month]) {
      addRow(tallyIn(tables.whole, "", when), row, calledBack);
      addRow(tallyIn(tables.manager, person?.name ?? "", when), row, calledBack);
      if (!hasDepartments) continue;
      addRow(tallyIn(tables.department, person?.listed?.department ?? "", when), row, calledBack);
    }
  }
  const byMonth = (key: ContactsKey, name: string): ReadonlyMap<Month, Tally> | undefined =>
    tables[key ?? "whole"].get(name);
  return {
    firstDay,
    names: (key) => [...tables[key].keys()].sort(),
    of: (key, name, month) => byMonth(key, name)?.get(month) ?? nothing,
    today: (key, name) => byMonth(key, name)?.get(TODAY) ?? nothing,
    firstMonth: (key, name) => {
      const months = [...(byMonth(key, name)?.keys() ?? [])].filter((month) => month !== TODAY);
      return months.length === 0 ? null : toMonth(Math.min(...months));
    },
    writes: {
      minutes: rows.some(({ minutes }) => minutes !== null),
      quality: rows.some(({ quality }) => quality !== null),
      listened: rows.some(({ listened }) => listened !== null),
      result: rows.some(
        ({ direction, result, noContact }) => (direction ?? result ?? noContact) !== null,
      ),
      base: rows.some(({ base }) => base !== null),
    },
  };
}
