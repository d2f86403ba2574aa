import type { Books } from "../books.ts";
import type { FigureSink } from "../figureSink.ts";
import { putImprovement } from "./improvement.ts";
import { putLargestOffer } from "./largestOffer.ts";
import { putPlaces, type Standing } from "./places.ts";
import { putRamp } from "./ramp.ts";
import { putYearDeals } from "./yearDeals.ts";

/**
 * Puts `people.*` of everybody who stands in the running month: places, improvement, the deals and offers
 * of twelve months, and how long a newcomer took. A month's average and largest deal: `putMonthDeals`.
 */
export function putPeople(books: Books, sink: FigureSink, standings: readonly Standing[]): void {
  const names = standings.map(({ name }) => name).filter((name) => name !== "");
  const improvements = putImprovement(books, sink, names);
  putPlaces(books, sink, { standings, improvements });
  putYearDeals(books, sink, names);
  putLargestOffer(books, sink, names);
  putRamp(books, sink, names);
}
