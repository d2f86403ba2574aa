import type { Scope } from "../../model/figure.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import { company } from "../scopes.ts";
import { putEffectiveness } from "./effectiveness.ts";
import { type Observations, type Observed, observations } from "./observations.ts";

/**
 * Puts `workday.*`: the time of all observed days up to the as-of day, of everybody and of each observed
 * person, by action and verdict; the shares that are useful and wasted; of heads the share of work with
 * people; and who of the observed makes plan best. The map belongs to no month: it is drawn now and then.
 */
export function putWorkday(books: Books, sink: FigureSink): void {
  const { dataset, scopes, sources } = books;
  if (!dataset.present.workday) return;
  const seen = observations(books);
  const place: Place = { scope: company, sources: sources.ranges("workday") };
  putObserved(books, sink, { place: { ...place, rows: seen.whole.rows }, seen, of: seen.whole });
  for (const [person, of] of seen.people) {
    const one = dataset.people[person];
    if (!one) continue;
    const own: Place = {
      ...place,
      scope: scopes.of("manager", one.name),
      where: sources.where("workday", { employee: one.name }),
      rows: of.rows,
    };
    putObserved(books, sink, { place: own, seen, of });
    if (one.listed?.role === "head") putCoaching(books, sink, { place: own, of });
  }
  const measured = putEffectiveness(books, sink, seen);
  putUsual(
    books,
    sink,
    measured.size === 0 ? seen : observations(books, (one) => measured.has(one)),
  );
}

/**
 * Puts `workday.usualPerDay`: the average observed day of those who have a plan, which the most effective
 * one's stands beside; of everybody observed when nobody has one. A head's day is another kind of day.
 */
function putUsual({ scopes, sources }: Books, sink: FigureSink, { whole }: Observations): void {
  const { days: observedDays } = whole;
  if (observedDays === 0) return;
  const put = (scope: Scope, partMinutes: number): void =>
    sink.put(
      "workday.usualPerDay",
      { scope, sources: sources.ranges("workday") },
      known(partMinutes / observedDays, { partMinutes, observedDays }),
    );
  put(company, whole.minutes);
  for (const [verdict, minutes] of whole.byVerdict) put(scopes.of("verdict", verdict), minutes);
  for (const [action, minutes] of whole.byAction) put(scopes.of("action", action), minutes);
}

interface ObservedAt {
  readonly place: Place;
  readonly seen: Observations;
  readonly of: Observed;
}

function putObserved(books: Books, sink: FigureSink, { place, seen, of }: ObservedAt): void {
  const { scopes } = books;
  const { days: observedDays } = of;
  const put = (scope: Scope, partMinutes: number): void => {
    const { rows: _, ...unfiltered } = place;
    const at = scope === place.scope ? place : { ...unfiltered, scope };
    sink.put(
      "workday.minutes",
      at,
      observedDays > 0 ? known(partMinutes, { observedDays }) : unknown("not-recorded"),
    );
    sink.put(
      "workday.minutesPerDay",
      at,
      observedDays > 0
        ? known(partMinutes / observedDays, { partMinutes, observedDays })
        : unknown("not-recorded"),
    );
  };
  put(place.scope, of.minutes);
  for (const [verdict, minutes] of of.byVerdict) {
    put(scopes.within(place.scope, "verdict", verdict), minutes);
  }
  for (const [action, minutes] of of.byAction) {
    const scope = scopes.within(place.scope, "action", action);
    put(scope, minutes);
    for (const [verdict, part] of of.byBoth.get(action) ?? []) {
      put(scopes.within(scope, "verdict", verdict), part);
    }
  }
  sink.put("workday.observedDays", place, known(observedDays));
  for (const [id, verdict] of [
    ["workday.usefulShare", "useful"],
    ["workday.wastedShare", "wasted"],
  ] as const) {
    sink.put(id, place, seen.hasVerdicts ? shareOf(of, of.byVerdict.get(verdict)) : noVerdict);
  }
}

const noVerdict = unknown("not-recorded");

/** Minutes of a part ÷ all minutes observed, those without a verdict among them. */
function shareOf({ minutes: observedMinutes }: Observed, partMinutes = 0): Outcome {
  const inputs = { partMinutes, observedMinutes };
  return observedMinutes > 0 ? known(partMinutes / observedMinutes, inputs) : noVerdict;
}

/** A head's coaching and joint visits against the share that Settings want, 0.5 by default. */
function putCoaching(
  { dataset }: Books,
  sink: FigureSink,
  { place, of }: Pick<ObservedAt, "place" | "of">,
): void {
  const share = shareOf(of, of.coaching);
  sink.put("workday.coachingShare", place, {
    ...share,
    inputs: { ...share.inputs, coachingNorm: dataset.settings.coachingShare },
  });
}
