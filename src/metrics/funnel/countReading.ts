import type { Month } from "../../model/month.ts";
import type { FunnelCount } from "../../sheets/dataset.ts";
import type { FunnelCut } from "../../sheets/funnel.ts";
import type { Ledger } from "../ledger.ts";
import { timelineOf } from "../timeline.ts";
import {
  type FunnelMember,
  type FunnelReading,
  funnelCuts,
  type StageCounts,
  saleStageOf,
} from "./funnelReading.ts";

type Books = Pick<Ledger, "dataset" | "calendar" | "asOf">;

/** Rows of one month that name the same cuts: together they are the whole. */
interface Part {
  readonly cuts: readonly FunnelCut[];
  readonly rows: readonly FunnelCount[];
  readonly total: number;
}

/** Counts of a month's rows by the value of a cut and by stage. */
type ByValue = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Reads the funnel from counts by month; null when there are none up to the as-of day's month. The
 * company's are the rows without a cut, else those of the cuts that count the most people: rows of
 * different cuts count the same people again and are never added. A department without rows of its own
 * is its people's. A stage counted in a month is 0 for whoever has no row of it.
 */
export function countReading({ dataset, calendar, asOf }: Books): FunnelReading | null {
  const running = calendar.monthOf(asOf);
  const rows = dataset.funnelCounts.filter(
    ({ month, stage }) => month <= running && stage !== "lost",
  );
  if (rows.length === 0) return null;
  const met = new Set(rows.map(({ stage }) => stage));
  const stages = dataset.stages.filter((stage) => met.has(stage));
  const parts = partsByMonth(rows);
  const firstMonth = [...parts.keys()].reduce((first, month) => (month < first ? month : first));
  const timeline = timelineOf(calendar, asOf, calendar.firstDay(firstMonth));
  const { people } = dataset;
  const departmentOf = ({ manager }: FunnelCount): string =>
    (manager === null ? null : people[manager]?.listed?.department) ?? "";
  const named: { readonly [cut in FunnelCut]: (row: FunnelCount) => string } = {
    base: ({ base }) => base ?? "",
    channel: ({ channel }) => channel ?? "",
    product: ({ product }) => product ?? "",
    manager: ({ manager }) => (manager === null ? "" : (people[manager]?.name ?? "")),
    department: (row) => row.department ?? departmentOf(row),
    region: ({ region }) => region ?? "",
    segment: ({ segment }) => segment ?? "",
    audience: ({ audience }) => audience ?? "",
  };
  const hasDepartments = people.some(({ listed }) => (listed?.department ?? null) !== null);
  const partOf = (cut: FunnelCut | null, month: Month): Part | null => {
    const all = parts.get(month) ?? [];
    const whole = cut === null ? all.filter(({ cuts }) => cuts.length === 0) : [];
    if (whole.length > 0) return whole[0] ?? null;
    const having = cut === null ? all : all.filter(({ cuts }) => cuts.includes(cut));
    if (having.length > 0 || cut !== "department" || !hasDepartments) return best(having, cut);
    return best(
      all.filter(({ cuts }) => cuts.includes("manager")),
      "manager",
    );
  };
  const tables = new Map<string, ByValue>();
  const tableOf = (cut: FunnelCut | null, month: Month): ByValue => {
    const key = `${cut ?? ""} ${month}`;
    const known = tables.get(key);
    if (known) return known;
    const table = addedUp(partOf(cut, month)?.rows ?? [], cut === null ? () => "" : named[cut]);
    tables.set(key, table);
    return table;
  };
  const counts = ({ cut, value }: FunnelMember, month: Month): StageCounts => {
    const table = tableOf(cut, month);
    const counted = new Set([...table.values()].flatMap((byStage) => [...byStage.keys()]));
    return stages.map((stage) => (counted.has(stage) ? (table.get(value)?.get(stage) ?? 0) : null));
  };
  return {
    sheet: "funnel",
    stages,
    sale: saleStageOf(stages),
    timeline,
    covers: (cut, month) => partOf(cut, month) !== null,
    isSureOf: (month) => parts.has(month),
    values: (cut) => [
      ...new Set([...parts.keys()].flatMap((month) => [...tableOf(cut, month).keys()])),
    ],
    counts,
    atAge: counts,
    today: () => 0,
  };
}

/** The rows of each month in parts that name the same cuts. */
function partsByMonth(rows: readonly FunnelCount[]): ReadonlyMap<Month, readonly Part[]> {
  const months = new Map<Month, Map<string, FunnelCount[]>>();
  for (const row of rows) {
    const key = funnelCuts.filter((cut) => row[cut] !== null).join(" ");
    const byCuts = months.get(row.month) ?? new Map<string, FunnelCount[]>();
    months.set(row.month, byCuts);
    const part = byCuts.get(key);
    if (part) part.push(row);
    else byCuts.set(key, [row]);
  }
  return new Map(
    [...months].map(([month, byCuts]) => [
      month,
      [...byCuts].map(([key, of]) => ({
        cuts: key === "" ? [] : (key.split(" ") as FunnelCut[]),
        rows: of,
        total: of.reduce((sum, { count }) => sum + count, 0),
      })),
    ]),
  );
}

/** Of a cut: the part with the fewest cuts beside it; of the company: the one that counts the most. */
function best(parts: readonly Part[], cut: FunnelCut | null): Part | null {
  const [found = null] = parts.toSorted(
    (a, b) =>
      (cut === null ? 0 : a.cuts.length - b.cuts.length) ||
      b.total - a.total ||
      a.cuts.length - b.cuts.length ||
      (a.cuts.join() < b.cuts.join() ? -1 : 1),
  );
  return found;
}

function addedUp(rows: readonly FunnelCount[], named: (row: FunnelCount) => string): ByValue {
  const table = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const value = named(row);
    const byStage = table.get(value) ?? new Map<string, number>();
    table.set(value, byStage);
    byStage.set(row.stage, (byStage.get(row.stage) ?? 0) + row.count);
  }
  return table;
}
