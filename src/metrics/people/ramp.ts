import { toMonth } from "../../model/month.ts";
import type { Person } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, unknown } from "../figureSink.ts";
import { factOf } from "../memberMonths.ts";
import { wholeMonths } from "./wholeMonths.ts";

/** From this share of plan a newcomer sells as planned. */
const FULL_SPEED = 0.9;

/**
 * Puts `people.ramp`: months from the one of hiring to the first full month at nine tenths of plan or
 * more. N/a without a day of hiring, for who joined before the data begin, without a plan, and until then.
 * @example hired 10 January, 70 % in February, 95 % in March: 2
 */
export function putRamp(books: Books, sink: FigureSink, names: readonly string[]): void {
  const people = new Map(
    books.dataset.people.map((person, index) => [person.name, { person, index }]),
  );
  for (const name of names) {
    const found = people.get(name);
    if (!found?.person.listed) continue;
    const place = {
      scope: books.scopes.of("manager", name),
      month: books.timeline.month,
      sources: [
        books.sources.row(found.person.listed.at),
        ...books.sources.ranges("plans"),
        ...books.sources.ranges("payments"),
      ],
      where: books.sources.paymentsWhere({ key: "manager", name }),
    };
    sink.put("people.ramp", place, rampOf(books, found));
  }
}

function rampOf(
  books: Books,
  { person, index }: { readonly person: Person; readonly index: number },
): Outcome {
  const { calendar, targets, timeline } = books;
  const hired = person.listed?.hired ?? null;
  if (hired === null) return unknown("no-hire-date");
  const hiredIn = calendar.monthOf(hired);
  if (hiredIn < (timeline.allFullMonths[0] ?? timeline.firstMonth)) return unknown("hired-earlier");
  const of = { key: "manager", name: person.name, measure: "payments" } as const;
  const sums = books.sums.find(({ dimension }) => dimension.key === "manager");
  const member = sums?.dimension.members.indexOf(person.name) ?? -1;
  let isPlanned = targets.get(of, timeline.month) !== null;
  for (const month of wholeMonths(books, index, hiredIn)) {
    const target = targets.get(of, month);
    if (target === null) continue;
    isPlanned = true;
    if (!sums || member < 0 || target.amount <= 0) continue;
    const fact = factOf(sums, member * sums.months + (month - timeline.firstMonth));
    const share = fact / target.amount;
    if (share >= FULL_SPEED) return known(toMonth(month) - hiredIn, { share });
  }
  return unknown(isPlanned ? "not-there-yet" : "no-plan");
}
