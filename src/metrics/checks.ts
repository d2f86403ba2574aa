import { areTransfersUnknown } from "../calendar/transfers.ts";
import type { CellRef } from "../model/cell.ts";
import { civilOf } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import { type Month, monthText } from "../model/month.ts";
import { farthestSeat } from "../model/wallText.ts";
import type { Plan } from "../sheets/dataset.ts";
import type { Books } from "./books.ts";
import { amountFact, cellOfRow, sheetOfKind } from "./findingPlaces.ts";
import { factOf } from "./memberMonths.ts";
import { outlierAmounts } from "./payments/outlierAmounts.ts";

/**
 * What does not hold together once it is added up: volumes that differ from what was paid, plans that
 * are missing or do not add up, amounts far above the usual, years whose working days are not known,
 * a wall that nobody could read.
 */
export function checks(books: Books): Finding[] {
  return [
    ...volumeDrift(books),
    ...currentAbovePossible(books),
    ...missingPlan(books),
    ...planPartsDiffer(books),
    ...outlierAmounts(books),
    ...unknownTransfers(books),
    ...wallTooFar(books),
  ];
}

/** Declared and paid volumes that differ by more than this share of the declared … */
const DRIFT_OF_DECLARED = 0.3;
/** … and more than this share of the company's turnover a month. */
const DRIFT_OF_TURNOVER = 0.01;

/** Clients whose declared volume is far from what they paid a month, where it matters to the whole. */
function volumeDrift(books: Books): Finding[] {
  const turnover = turnoverAMonth(books);
  return books.accounts.flatMap(({ listed, paidAverage }): Finding[] => {
    const declared = listed.currentVolume;
    const paid = paidAverage.value;
    if (declared === null || typeof paid !== "number") return [];
    const drift = Math.abs(declared - paid);
    if (drift <= DRIFT_OF_DECLARED * declared || drift <= DRIFT_OF_TURNOVER * turnover) return [];
    return [
      {
        ...cellOfRow(books, listed.at, "currentVolume"),
        code: "volume-drift",
        value: amountFact(books, declared),
        facts: { declared: amountFact(books, declared), paid: amountFact(books, paid) },
      },
    ];
  });
}

/** Mean net receipts of the full months in the volume window; 0 when there is none. */
function turnoverAMonth({ timeline, sums, dataset }: Books): number {
  const months = timeline.fullMonths(dataset.settings.volumeWindowMonths);
  const total = months.reduce(
    (sum, month) => sum + factOf(sums[0], month - timeline.firstMonth),
    0,
  );
  return months.length === 0 ? 0 : total / months.length;
}

function currentAbovePossible(books: Books): Finding[] {
  return books.accounts.flatMap(({ listed }): Finding[] => {
    const { currentVolume, possibleVolume, at } = listed;
    if (currentVolume === null || possibleVolume === null || currentVolume <= possibleVolume) {
      return [];
    }
    return [
      {
        ...cellOfRow(books, at, "currentVolume"),
        code: "current-above-possible",
        value: amountFact(books, currentVolume),
        facts: { possible: amountFact(books, possibleVolume) },
      },
    ];
  });
}

/** The running month without a plan of payments, in a workbook that has plans. */
function missingPlan(books: Books): Finding[] {
  const { targets, timeline } = books;
  const place = sheetOfKind(books, "plans");
  const company = { key: null, name: "", measure: "payments" } as const;
  if (place === null || targets.get(company, timeline.month) !== null) return [];
  return [{ ...place, code: "no-plan", facts: { month: monthText(timeline.month) } }];
}

/** Plans of parts that miss the company's own by more than this share of it. */
const PARTS_DIFFER = 0.01;

/** Months in which departments' or people's plans of payments do not add up to the company's own row. */
function planPartsDiffer(books: Books): Finding[] {
  const { dataset, targets } = books;
  const own = dataset.plans.filter(
    ({ scope, measure }) => scope === "company" && measure === "payments",
  );
  const lastRows = new Map<Month, Plan>(own.map((plan) => [plan.month, plan]));
  return [...lastRows.values()].flatMap((plan): Finding[] =>
    (["department", "manager"] as const).flatMap((scope): Finding[] => {
      const whole = targets.ownCompany("payments", plan.month)?.amount;
      const parts = targets.ownSum(scope, "payments", plan.month);
      if (whole === undefined || parts === null) return [];
      if (Math.abs(parts - whole) <= PARTS_DIFFER * whole) return [];
      return [
        {
          ...planCell(books, plan),
          code: "plan-parts-differ",
          value: amountFact(books, whole),
          facts: {
            month: monthText(plan.month),
            scope,
            parts: amountFact(books, parts),
            whole: amountFact(books, whole),
          },
        },
      ];
    }),
  );
}

/** In the wide form a plan's column has no heading of its own in the contract: its cell says where. */
function planCell(books: Books, { at, cell }: Plan): CellRef {
  const { column: _, ...place } = cellOfRow(books, at, "amount");
  return { ...place, cell };
}

/** Years of the running and the planned months whose moved working days are not known here. */
function unknownTransfers(books: Books): Finding[] {
  const { dataset, calendar, timeline } = books;
  const { country } = dataset.settings;
  const place = sheetOfKind(books, "calendar") ?? sheetOfKind(books, "settings");
  if (country === null || place === null) return [];
  const months = dataset.plans
    .map(({ month }) => month)
    .filter((month) => month >= timeline.month)
    .concat(timeline.month);
  const years = new Set(months.map((month) => civilOf(calendar.lastDay(month)).year));
  return [...years]
    .filter((year) => areTransfersUnknown(country, year))
    .sort((a, b) => a - b)
    .map((year): Finding => ({ ...place, code: "transfers-unknown", facts: { country, year } }));
}

/** A set too small for where people sit: the wall's text grows with the distance only so far. */
function wallTooFar(books: Books): Finding[] {
  const { tvInches: inches, viewingDistanceMetres: metres } = books.dataset.settings;
  const farthest = farthestSeat(inches);
  const place = sheetOfKind(books, "settings");
  if (place === null || metres <= farthest) return [];
  return [{ ...place, code: "wall-too-far", facts: { inches, metres, farthest } }];
}
