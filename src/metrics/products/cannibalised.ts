import { type Month, monthAfter } from "../../model/month.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Place, unknown } from "../figureSink.ts";
import type { GroupBook } from "./groupBook.ts";
import { type Shift, shiftOf, type Windows } from "./shift.ts";

/** Full months on either side of a launch. */
const MONTHS = 3;

/**
 * Puts, of each group launched inside the data, what it takes from the old ones: how much of its sales
 * to their clients only replaces what they bought before, and what is left of the gain.
 */
export function putCannibalised(books: Books, sink: FigureSink, book: GroupBook): void {
  const [firstFull] = books.timeline.allFullMonths;
  for (const [group, { name, launched }] of book.groups.entries()) {
    if (launched === null || launched > books.timeline.month) continue;
    if (firstFull === undefined || launched <= firstFull) continue;
    const place: Place = {
      scope: books.scopes.of("group", name),
      month: books.timeline.month,
      sources: [...books.sources.ranges("payments"), ...books.sources.ranges("productGroups")],
    };
    const windows = windowsOf(books, launched);
    putShift(sink, place, windows && shiftOf(books, book, { group, windows }));
  }
}

/**
 * The months before and the months now: now are the last three full ones, all since the launch; before
 * are the same months last year when they were full and before the launch, else the three full months
 * before it. Null while there are too few.
 */
function windowsOf({ timeline }: Books, launched: Month): Windows | null {
  const full = new Set(timeline.allFullMonths);
  const now = timeline.fullMonths(MONTHS);
  if (now.length < MONTHS || now.some((month) => month < launched)) return null;
  const isBefore = (months: readonly Month[]): boolean =>
    months.every((month) => full.has(month) && month < launched);
  const lastYear = now.map((month) => monthAfter(month, -12));
  if (isBefore(lastYear)) return { before: lastYear, now };
  const before = Array.from({ length: MONTHS }, (_, index) => monthAfter(launched, index - MONTHS));
  return isBefore(before) ? { before, now } : null;
}

/** max(0, old before − old now) ÷ new now; new now less that loss; old now ÷ old before − 1. */
function putShift(sink: FigureSink, place: Place, shift: Shift | null): void {
  const ids = ["products.cannibalised", "products.net", "products.oldChange"] as const;
  if (shift === null) {
    for (const id of ids) sink.put(id, place, unknown("not-enough-months"));
    return;
  }
  const { oldBefore, oldNow, newNow } = shift;
  const loss = Math.max(0, oldBefore - oldNow);
  sink.put(
    "products.cannibalised",
    place,
    newNow > 0 ? known(loss / newNow, { ...shift }) : unknown("zero-denominator", { ...shift }),
  );
  sink.put("products.net", place, known(newNow - loss, { ...shift }));
  sink.put(
    "products.oldChange",
    place,
    oldBefore > 0
      ? known(oldNow / oldBefore - 1, { oldNow, oldBefore })
      : unknown("zero-denominator", { oldNow, oldBefore }),
  );
}
