import { type Day, toDay } from "../../model/day.ts";
import type { Reason } from "../../model/figureCatalogue.ts";
import type { Activity, Dataset, Measure } from "../../sheets/dataset.ts";
import type { SheetKey } from "../../sheets/sheets.ts";
import { capturedBetween } from "../accounts/captured.ts";
import type { Books } from "../books.ts";
import { increase } from "../increase.ts";
import { contestKeys } from "./contestKeys.ts";
import { contestPayments, isPaymentMeasure, isUnclear } from "./contestPayments.ts";

/** A contest that has begun, with what everybody brought. */
export interface OpenContest {
  readonly key: string;
  readonly row: Dataset["contests"][number];
  /** The last day that counts so far. */
  readonly through: Day;
  /** By index of the person; why nothing is known where the data do not hold the measure. */
  readonly reached: Float64Array | Reason;
  /** The kind of sheet that holds the measure. */
  readonly sheet: SheetKey;
}

const contacts = { calls: "call", meetings: "meeting", presentations: "presentation" } as const;

/** Every contest that began on the as-of day or before, in the order of the sheet. */
export function openContests(books: Books): readonly OpenContest[] {
  const { dataset, asOf } = books;
  const keys = contestKeys(dataset);
  const begun = dataset.contests.flatMap((row, index) =>
    row.from <= asOf
      ? [{ row, key: keys[index] ?? row.name, through: toDay(Math.min(row.to, asOf)) }]
      : [],
  );
  const paid = begun.flatMap(({ row: { measure, from }, through }) =>
    isPaymentMeasure(measure) ? [{ measure, from, to: through }] : [],
  );
  const sums = contestPayments(books, paid);
  let next = 0;
  return begun.map((contest): OpenContest => {
    const { measure, from } = contest.row;
    if (!isPaymentMeasure(measure)) {
      return { ...contest, reached: counted(books, contest), sheet: sheetOf(books, measure) };
    }
    const unclear = isUnclear(books, { measure, from, to: contest.through });
    const reached = sums[next] ?? "no-payments";
    next += 1;
    const isWon = measure === "deals" && books.deals !== null;
    const sheet = isWon ? "opportunities" : "payments";
    return { ...contest, reached: unclear ? "history-too-short" : reached, sheet };
  });
}

function sheetOf({ dataset }: Books, measure: Measure): SheetKey {
  if (measure === "captured volume") return "actions";
  if (measure !== "leads") return "activities";
  return dataset.present.leads ? "leads" : "funnel";
}

/** Sums of a measure that payments do not hold. */
function counted(
  books: Books,
  { row: { measure, from }, through }: Pick<OpenContest, "row" | "through">,
): Float64Array | Reason {
  const { dataset } = books;
  const sums = new Float64Array(dataset.people.length);
  switch (measure) {
    case "captured volume": {
      if (!dataset.present.actions) return "no-actions";
      const captured = capturedBetween(books, from, through);
      for (const [person, { name }] of dataset.people.entries()) {
        const sum = captured.get(name);
        if (sum) sums[person] = sum.agreed - sum.baseline;
      }
      return sums;
    }
    case "calls":
    case "meetings":
    case "presentations":
      if (!dataset.present.activities) return "no-sheet";
      for (const row of dataset.activities) {
        if (row.day < from || row.day > through || row.kind !== contacts[measure]) continue;
        if (isMade(row)) increase(sums, row.manager, row.count);
      }
      return sums;
    case "leads":
      if (dataset.leads.length === 0) return "no-sheet";
      for (const { created, manager } of dataset.leads) {
        if (created >= from && created <= through && manager !== null) increase(sums, manager, 1);
      }
      return sums;
    default:
      return "not-applicable";
  }
}

/** A call that nobody answered was made, one that was missed was not; a meeting takes two. */
const isMade = ({ kind, noContact }: Activity): boolean =>
  noContact === null || (noContact === "no answer" && kind === "call");
