import { type Day, toDay } from "../../model/day.ts";
import type { Reason } from "../../model/figureCatalogue.ts";
import type { Person, Role } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import { sharedPlaces } from "../sharedPlaces.ts";
import { isEmployedOn } from "../staff.ts";
import { type OpenContest, openContests } from "./contestBook.ts";
import { contestKeys } from "./contestKeys.ts";

/** They run the contest. */
const outside: ReadonlySet<Role | null> = new Set<Role>(["owner", "head"]);
/** Their names stand on the board before they have brought anything. */
const selling: ReadonlySet<Role | null> = new Set<Role>(["seller", "hunter", "farmer", "vip"]);

/**
 * Puts `contest.*`: place, what was reached, the gap to the leader and the working days left. Equals share
 * a place; whoever is under the minimum, or has brought nothing, has none. It counts what came from
 * the first day to the last, or to the as-of day of a contest under way. Those who sell take part, and
 * whoever else brought something; not the owner and heads, nor who is no longer employed on that day.
 */
export function putContests(books: Books, sink: FigureSink): void {
  putDaysLeft(books, sink);
  for (const contest of openContests(books)) putStandings(books, sink, contest);
}

function putDaysLeft({ dataset, calendar, asOf, scopes, sources }: Books, sink: FigureSink): void {
  const keys = contestKeys(dataset);
  for (const [index, { at, from, to }] of dataset.contests.entries()) {
    let days = 0;
    for (let day = toDay(asOf + 1); day <= to; day = toDay(day + 1))
      days += calendar.workingShare(day);
    const left =
      from > asOf
        ? unknown("contest-not-begun")
        : to < asOf
          ? unknown("contest-over")
          : known(days);
    const scope = scopes.of("contest", keys[index] ?? "");
    sink.put("contest.daysLeft", { scope, sources: [sources.row(at)] }, left);
  }
}

/** Somebody in a contest. */
interface Contestant {
  readonly person: number;
  readonly name: string;
  readonly reached: number;
  /** Why there is no place; null with one. */
  readonly without: Reason | null;
}

function putStandings(books: Books, sink: FigureSink, contest: OpenContest): void {
  const { minimum } = contest.row;
  const contestants = contestantsOf(books, contest);
  const placed = contestants.filter(({ without }) => without === null);
  const places = sharedPlaces(new Map(placed.map(({ person, reached }) => [person, reached])));
  const leader = placed.length === 0 ? null : Math.max(...placed.map(({ reached }) => reached));
  for (const { person, name, reached, without } of contestants) {
    const place = placeOf(books, contest, name);
    const isKnown = typeof contest.reached !== "string";
    const own = places.get(person);
    const inputs = { reached, people: placed.length, ...(minimum === null ? {} : { minimum }) };
    const standing: Outcome =
      own === undefined
        ? unknown(without ?? "nothing-counted", isKnown ? inputs : {})
        : known(own, inputs);
    sink.put("contest.standing", own === undefined ? place : { ...place, rank: own }, standing);
    sink.put("contest.value", place, isKnown ? known(reached) : unknown(without ?? "no-sheet"));
    sink.put(
      "contest.gap",
      place,
      leader === null || without === "not-employed"
        ? unknown(without ?? "nothing-counted")
        : known(Math.max(0, leader - reached), { leader, reached }),
    );
  }
}

function contestantsOf(
  { dataset }: Books,
  { reached: sums, row, through }: OpenContest,
): readonly Contestant[] {
  return dataset.people.flatMap((person, index) => {
    const reached = typeof sums === "string" ? 0 : (sums[index] ?? 0);
    if (!takesPart(person, reached, through)) return [];
    const without =
      typeof sums === "string"
        ? sums
        : !isEmployedOn(person, through)
          ? "not-employed"
          : reached <= 0
            ? "nothing-counted"
            : reached < (row.minimum ?? 0)
              ? "under-minimum"
              : null;
    return [{ person: index, name: person.name, reached, without }];
  });
}

/** Who left before the last day stays on the board only with what they brought. */
function takesPart(person: Person, reached: number, through: Day): boolean {
  const role = person.listed?.role ?? null;
  if (outside.has(role)) return false;
  return reached > 0 || (selling.has(role) && isEmployedOn(person, through));
}

function placeOf({ scopes, sources }: Books, contest: OpenContest, name: string): Place {
  const { key, row, sheet } = contest;
  const scope = scopes.within(scopes.of("contest", key), "manager", name);
  return {
    scope: row.measure === "payments" ? scope : scopes.measured(scope, row.measure),
    sources: [sources.row(row.at), ...sources.ranges(sheet)],
    where:
      sheet === "payments"
        ? sources.paymentsWhere({ key: "manager", name })
        : sources.where(sheet, { manager: name }),
  };
}
