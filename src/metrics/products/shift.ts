import type { Month } from "../../model/month.ts";
import type { Books } from "../books.ts";
import type { GroupBook } from "./groupBook.ts";

/** The months before a launch and the months now. */
export interface Windows {
  readonly before: readonly Month[];
  readonly now: readonly Month[];
}

/** What the clients of the old groups paid net in those months, minor units. */
export interface Shift {
  readonly oldBefore: number;
  readonly oldNow: number;
  readonly newNow: number;
}

interface Launch {
  readonly group: number;
  readonly windows: Windows;
}

const BEFORE = 1;
const NOW = 2;

/**
 * How the purchases of the old groups' clients moved. Old groups are those sold before the window
 * opens, what has no product apart; their clients are those that paid for one in it.
 */
export function shiftOf(books: Books, book: GroupBook, launch: Launch): Shift {
  const { order, dataset, timeline } = books;
  const windows = windowOfMonth(launch.windows, timeline);
  const isOld = oldGroups(book, launch);
  const shift = { oldBefore: 0, oldNow: 0, newNow: 0 };
  for (let client = 0; client + 1 < order.offsets.length; client += 1) {
    let isClient = false;
    let oldBefore = 0;
    let oldNow = 0;
    let newNow = 0;
    for (let at = order.offsets[client] ?? 0; at < (order.offsets[client + 1] ?? 0); at += 1) {
      const window = windows[order.month[at] ?? 0] ?? 0;
      if (window === 0) continue;
      const product = dataset.payments.product[order.rows[at] ?? 0] ?? -1;
      const group = product < 0 ? -1 : (book.groupOf[product] ?? -1);
      const paid = order.amount[at] ?? 0;
      if (isOld[group] === 1) {
        if (window === BEFORE) {
          oldBefore += paid;
          if (paid > 0) isClient = true;
        } else oldNow += paid;
      } else if (group === launch.group && window === NOW) newNow += paid;
    }
    if (!isClient) continue;
    shift.oldBefore += oldBefore;
    shift.oldNow += oldNow;
    shift.newNow += newNow;
  }
  return shift;
}

/** By month since the first one: in which window it is, 0 for none. */
function windowOfMonth({ before, now }: Windows, { firstMonth, length }: Books["timeline"]) {
  const windows = new Uint8Array(length);
  for (const month of before) windows[month - firstMonth] = BEFORE;
  for (const month of now) windows[month - firstMonth] = NOW;
  return windows;
}

function oldGroups({ groups }: GroupBook, { group, windows }: Launch): Uint8Array {
  const [opening = 0] = windows.before;
  return Uint8Array.from(groups, ({ name, launched }, index) =>
    index !== group && name !== "" && (launched === null || launched <= opening) ? 1 : 0,
  );
}
