import { type Month, monthAfter } from "../../model/month.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import { company } from "../scopes.ts";
import { ownDays, sellersOf } from "../staff.ts";
import {
  type ContactsKey,
  contactBases,
  countedKinds,
  countOf,
  type Tally,
} from "./activitySums.ts";

/** One scope's month of contacts. */
interface ScopeMonth {
  readonly key: ContactsKey;
  readonly name: string;
  readonly month: Month;
  readonly tally: Tally;
  readonly place: Place;
}

const idOf = {
  call: "activity.calls",
  meeting: "activity.meetings",
  presentation: "activity.presentations",
} as const;

/**
 * Puts `activity.*` of the company, of every person who has contacts and of their departments, in each
 * month from their first contact to the running one (or the month somebody left). Without the sheet
 * nothing is put; of an empty one the running month says that nothing is written down.
 */
export function putActivity(books: Books, sink: FigureSink): void {
  const { dataset, contacts } = books;
  if (!dataset.present.activities) return;
  for (const key of [null, "manager", "department"] as const) {
    for (const name of key === null ? [""] : contacts.names(key)) {
      for (const month of monthsOf(books, key, name)) putMonth(books, sink, { key, name, month });
    }
  }
}

/** From the first contact to the running month; of somebody who left, to the month of leaving. */
function monthsOf(books: Books, key: ContactsKey, name: string): readonly Month[] {
  const { contacts, timeline, dataset, calendar } = books;
  const first = contacts.firstMonth(key, name) ?? timeline.month;
  const left =
    key === "manager"
      ? (dataset.people.find((person) => person.name === name)?.listed?.left ?? null)
      : null;
  const gone = left === null ? timeline.month : calendar.monthOf(left);
  const months: Month[] = [];
  for (let month = first; month <= timeline.month; month = monthAfter(month, 1)) {
    if (month <= gone || contacts.of(key, name, month).rows > 0) months.push(month);
  }
  return months;
}

function putMonth(
  books: Books,
  sink: FigureSink,
  { key, name, month }: Pick<ScopeMonth, "key" | "name" | "month">,
): void {
  const { contacts, scopes, sources } = books;
  const tally = contacts.of(key, name, month);
  const place: Place = {
    scope: key === null ? company : scopes.of(key, name),
    month,
    sources: sources.ranges("activities"),
    where: sources.where(
      "activities",
      key === "manager" ? { manager: name, date: month } : { date: month },
    ),
    ...(key === "department" ? {} : { rows: tally.rows }),
  };
  const at: ScopeMonth = { key, name, month, tally, place };
  putCounts(books, sink, at);
  putTelephone(books, sink, at);
  sink.put("activity.listened", place, listened(books, at));
  const calls = countOf(tally, "call");
  const meetings = countOf(tally, "meeting");
  const each = { calls, meetings };
  sink.put(
    "activity.callsPerMeeting",
    place,
    meetings > 0 ? known(calls / meetings, each) : unknown("no-meetings", each),
  );
}

/** Counts in all and by base; the parts, what no row gives a base to among them, add up to the whole. */
function putCounts({ contacts, scopes }: Books, sink: FigureSink, at: ScopeMonth): void {
  const { tally, place } = at;
  const { rows: _, ...unfiltered } = place;
  for (const kind of countedKinds) {
    const isKnown = contacts.firstDay !== null;
    const inputs = kind === "call" ? { unanswered: tally.unanswered } : {};
    sink.put(
      idOf[kind],
      place,
      isKnown ? known(countOf(tally, kind), inputs) : unknown("not-recorded"),
    );
    if (!contacts.writes.base) continue;
    for (const base of contactBases) {
      const count = countOf(tally, kind, base);
      if (base === "" && count === 0) continue;
      sink.put(
        idOf[kind],
        { ...unfiltered, scope: scopes.within(place.scope, "base", base) },
        known(count),
      );
    }
  }
}

/** Length and quality of calls, and the calls that nobody took. */
function putTelephone({ contacts }: Books, sink: FigureSink, { tally, place }: ScopeMonth): void {
  const { writes } = contacts;
  const { minutes: callMinutes, timedCalls, marks: markSum, markedCalls } = tally;
  const written = (isWritten: boolean, outcome: () => Outcome): Outcome =>
    isWritten ? outcome() : unknown("not-recorded");
  sink.put(
    "activity.minutes",
    place,
    written(writes.minutes, () => known(callMinutes, { timedCalls })),
  );
  const length = { callMinutes, timedCalls };
  sink.put(
    "activity.averageLength",
    place,
    written(writes.minutes, () =>
      timedCalls > 0 ? known(callMinutes / timedCalls, length) : unknown("no-calls", length),
    ),
  );
  const quality = { markSum, markedCalls };
  sink.put(
    "activity.quality",
    place,
    written(writes.quality, () =>
      markedCalls > 0 ? known(markSum / markedCalls, quality) : unknown("no-calls", quality),
    ),
  );
  const { missed: missedCalls, missedOfNobody, notCalledBack } = tally;
  sink.put(
    "activity.missed",
    place,
    written(writes.result, () => known(missedCalls)),
  );
  const missing = { missedCalls, missedOfNobody };
  const isTold = missedCalls === 0 || missedOfNobody < missedCalls;
  sink.put(
    "activity.notCalledBack",
    place,
    written(writes.result && isTold, () => known(notCalledBack, missing)),
  );
}

/**
 * Calls listened to, of those who sell in the scope, ÷ their own worked days; of a person, by own worked days.
 * N/a where no row says what was listened to, where nobody sells, and before the first worked day.
 */
function listened(books: Books, { key, name, month, tally }: ScopeMonth): Outcome {
  const { dataset, contacts } = books;
  if (!contacts.writes.listened) return unknown("not-recorded");
  const people =
    key === "manager"
      ? [dataset.people.findIndex((person) => person.name === name)]
      : sellersOf(books, key === null ? null : name).map(({ person }) => person);
  if (people.length === 0) return unknown("no-sellers");
  const days = people.reduce(
    (sum, person) => sum + ownDays(books, person, { month }).daysWorked,
    0,
  );
  const listenedCalls =
    key === "manager"
      ? tally.listened
      : people.reduce((sum, person) => {
          const seller = dataset.people[person]?.name ?? "";
          return sum + contacts.of("manager", seller, month).listened;
        }, 0);
  const inputs = {
    listenedCalls,
    ownDays: days,
    listenedPerDay: dataset.settings.listenedPerDay,
  };
  return days > 0 ? known(listenedCalls / days, inputs) : unknown("not-begun", inputs);
}
