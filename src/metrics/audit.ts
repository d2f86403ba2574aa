import type { Day } from "../model/day.ts";
import type { Dataset } from "../sheets/dataset.ts";
import type { Books } from "./books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "./figureSink.ts";
import { company } from "./scopes.ts";

/** A criterion that was judged. */
interface Judged {
  readonly criterion: string;
  readonly block: string;
  readonly points: number;
  readonly most: number;
  readonly row: Dataset["audit"][number];
}

/** What a criterion can have where the sheet does not say. */
const MOST_POINTS = 10;

/** The days audits were made on, latest first; null is rows without a day, older than any with one. */
function auditDays(rows: Dataset["audit"]): readonly (Day | null)[] {
  const days = [...new Set(rows.map(({ date }) => date))];
  return days.toSorted((a, b) => (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY));
}

const judged = (rows: Dataset["audit"]): readonly Judged[] =>
  rows.flatMap((row) =>
    row.score === null
      ? []
      : [
          {
            criterion: row.criterion,
            block: row.block ?? "",
            points: row.score,
            most: row.max ?? MOST_POINTS,
            row,
          },
        ],
  );

const pointsOf = (rows: readonly Judged[]): number =>
  rows.reduce((sum, { points }) => sum + points, 0);
const mostOf = (rows: readonly Judged[]): number => rows.reduce((sum, { most }) => sum + most, 0);

/**
 * Puts the last audit: `audit.score` (points) and `audit.share` (of the most they could be) in all and by
 * block, `audit.change` of the share on the audit before over the criteria that both judged, `audit.criterion`
 * with its place from the weakest on, and `audit.unjudged`. A criterion without a score counts in none of
 * them. Rows after the as-of day count nowhere; nothing without the sheet Audit.
 */
export function putAudit(books: Books, sink: FigureSink): void {
  const { dataset, asOf, scopes, sources } = books;
  if (!dataset.present.audit) return;
  const rows = dataset.audit.filter(({ date }) => date === null || date <= asOf);
  const [lastDay = null, dayBefore] = auditDays(rows);
  const last = rows.filter(({ date }) => date === lastDay);
  const now = judged(last);
  const before =
    dayBefore === undefined ? null : judged(rows.filter(({ date }) => date === dayBefore));
  const place: Place = { scope: company, sources: sources.ranges("audit") };

  putScores(sink, place, { now, before });
  for (const block of new Set(now.map((one) => one.block))) {
    const inBlock = (one: Judged): boolean => one.block === block;
    putScores(
      sink,
      { ...place, scope: scopes.of("block", block) },
      { now: now.filter(inBlock), before: before?.filter(inBlock) ?? null },
    );
  }
  sink.put(
    "audit.unjudged",
    place,
    last.length > 0
      ? known(last.length - now.length, { criteria: last.length })
      : unknown("nothing-judged"),
  );
  putCriteria(books, sink, now);
}

interface Audits {
  readonly now: readonly Judged[];
  readonly before: readonly Judged[] | null;
}

function putScores(sink: FigureSink, place: Place, { now, before }: Audits): void {
  if (now.length === 0) {
    for (const id of ["audit.score", "audit.share", "audit.change"] as const) {
      sink.put(id, place, unknown("nothing-judged"));
    }
    return;
  }
  const points = pointsOf(now);
  const mostPoints = mostOf(now);
  sink.put("audit.score", place, known(points, { mostPoints, criteria: now.length }));
  sink.put("audit.share", place, known(points / mostPoints, { points, mostPoints }));
  sink.put("audit.change", place, change({ now, before }));
}

/** The share now less the share before, over the criteria that both audits judged. */
function change({ now, before }: Audits): Outcome {
  const earlier = new Map(before?.map((one) => [one.criterion, one]));
  const both = now.flatMap((one) => {
    const then = earlier.get(one.criterion);
    return then ? [{ one, then }] : [];
  });
  if (both.length === 0) return unknown("no-audit-before");
  const ones = both.map(({ one }) => one);
  const thens = both.map(({ then }) => then);
  const share = pointsOf(ones) / mostOf(ones);
  const shareBefore = pointsOf(thens) / mostOf(thens);
  return known(share - shareBefore, {
    sharePoints: share,
    sharePointsBefore: shareBefore,
    criteria: both.length,
  });
}

/** Each criterion's share of its most, weakest first: equal ones share a place, in the order of the sheet. */
function putCriteria({ scopes, sources }: Books, sink: FigureSink, now: readonly Judged[]): void {
  const shareOf = ({ points, most }: Judged): number => points / most;
  for (const one of now) {
    const share = shareOf(one);
    const rank = 1 + now.filter((other) => shareOf(other) < share).length;
    const scope = scopes.within(scopes.of("block", one.block), "value", one.criterion);
    sink.put(
      "audit.criterion",
      { scope, sources: [sources.row(one.row.at)], rank },
      known(share, { points: one.points, mostPoints: one.most }),
    );
  }
}
