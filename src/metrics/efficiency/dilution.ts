import type { Month } from "../../model/month.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import type { SellingMonth, SellingScope } from "./sellingMonths.ts";

/** So many times the sellers of three months ago is growth that must show in meetings. */
const GROWTH = 1.2;
const MONTHS_AGO = 3;

interface DilutionOf {
  readonly scope: SellingScope;
  readonly placeOf: (month: Month) => Place;
}

/**
 * Puts `structure.dilution` of every full month: "diluted" when those who sell are at least 1.2 times as
 * many as three months ago and all of them together meet fewer clients, else "steady". N/a when the month
 * three months ago is not a full one of the data.
 */
export function putDilution(sink: FigureSink, { scope, placeOf }: DilutionOf): void {
  const byMonth = new Map(scope.months.map((at) => [at.month as number, at]));
  for (const at of scope.months) {
    const before = byMonth.get(at.month - MONTHS_AGO);
    sink.put("structure.dilution", placeOf(at.month), dilution(at, before));
  }
}

function dilution(at: SellingMonth, before: SellingMonth | undefined): Outcome {
  if (before === undefined) return unknown("not-enough-months");
  const inputs = {
    sellers: at.sellers,
    sellersBefore: before.sellers,
    meetings: at.meetings,
    meetingsBefore: before.meetings,
  };
  const isGrown = before.sellers > 0 && at.sellers >= GROWTH * before.sellers;
  return known(isGrown && at.meetings < before.meetings ? "diluted" : "steady", inputs);
}
