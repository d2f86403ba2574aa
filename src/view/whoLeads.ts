import type { LeaderboardRow } from "./leaderboard.ts";
import type { PageContext } from "./pageContext.ts";
import { personHref } from "./people/personHref.ts";
import { numberOf, showFigure } from "./shownFigure.ts";
import { type Part, weave } from "./weave.ts";

/** "Ada Byron leads with 98% of the plan to date", or by money when nobody has a place. */
export function whoLeads(rows: readonly LeaderboardRow[], context: PageContext): readonly Part[] {
  const words = context.messages.people;
  const first = rows.filter(({ name, place }) => name !== "" && numberOf(place) === 1);
  const toDate = first[0]?.toDate;
  const loom = weave();
  if (toDate && numberOf(toDate) !== null) {
    const share = loom.figure(showFigure(toDate, context));
    const names = first.map(({ name }) => loom.name(name, personHref(name, context)));
    return loom.parts(
      names.length === 1
        ? words.leads(names[0] ?? "", share)
        : words.shareTheLead(context.formats.list(names), share),
    );
  }
  const richest = rows.find(({ name, fact }) => name !== "" && (numberOf(fact) ?? 0) > 0);
  if (!richest?.fact) return loom.parts(words.noPeople);
  return loom.parts(
    words.leadsByPayments(
      loom.name(richest.name, personHref(richest.name, context)),
      loom.figure(showFigure(richest.fact, context)),
    ),
  );
}
