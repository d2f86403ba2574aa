import type { PageContext } from "../pageContext.ts";
import { numberOf, type ShownFigure, showFigure } from "../shownFigure.ts";
import { type Loom, type Part, weave } from "../weave.ts";
import { type ContactStanding, companyContacts, contactMeasures } from "./contactMeasures.ts";
import { inSentence } from "./inSentence.ts";

const bases = ["new", "current", "vip", ""] as const;

/** Whether there are contacts enough: the weakest kind first, the others, what is needed, and of whom. */
export interface Enough {
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
}

/** The answer for the company; null where no contact is written down. */
export function enough(context: PageContext): Enough | null {
  const { index, dashboard, messages } = context;
  const words = messages.activity;
  if (!index.get("activity.calls", {}, dashboard.month)) return null;
  const all = companyContacts(context);
  if (all.length === 0) return { answer: weave().parts(words.noContacts), facts: [] };
  const measured = all.filter(({ toDate }) => numberOf(toDate) !== null);
  const lowest = measured.toSorted(
    (a, b) => (numberOf(a.toDate) ?? 0) - (numberOf(b.toDate) ?? 0),
  )[0];
  const isShort = lowest !== undefined && (numberOf(lowest.toDate) ?? 0) < 1;
  const [first, ...others] = isShort ? [lowest, ...all.filter((one) => one !== lowest)] : all;
  const said = others.map((one) => standingSaid(one, context));
  const extra = [neededSaid(measured, context), basesSaid(context)].filter((part) => part !== null);
  if (isShort)
    return { answer: against(lowest, context, words.weakest), facts: [...said, ...extra] };
  if (measured.length < all.length || !first) {
    return {
      answer: first ? standingSaid(first, context) : [],
      facts: [...said, ...extra],
    };
  }
  return {
    answer: weave().parts(
      words.allOnPlan(context.formats.list(all.map(({ name }) => inSentence(name)))),
    ),
    facts: [...all.map((one) => standingSaid(one, context)), ...extra],
  };
}

type Words = PageContext["messages"]["activity"]["against"];

function standingSaid(standing: ContactStanding, context: PageContext): readonly Part[] {
  const words = context.messages.activity;
  if (numberOf(standing.toDate) !== null) return against(standing, context, words.against);
  const loom = weave();
  return loom.parts(
    words.unplanned(standing.name, loom.figure(showFigure(standing.fact, context))),
  );
}

function against(
  { name, fact, plan, toDate }: ContactStanding,
  context: PageContext,
  words: Words,
): readonly Part[] {
  const loom = weave();
  const figure = (of: typeof plan): string => (of ? loom.figure(showFigure(of, context)) : "");
  const tone = (numberOf(toDate) ?? 0) < 1 ? "warn" : "good";
  return loom.parts(
    words({
      measure: words === context.messages.activity.weakest ? inSentence(name) : name,
      share: toDate ? loom.figure(showFigure(toDate, context, { tone })) : "",
      fact: figure(fact),
      plan: figure(plan),
    }),
  );
}

function neededSaid(
  measured: readonly ContactStanding[],
  context: PageContext,
): readonly Part[] | null {
  const short = measured.filter(({ needed }) => (numberOf(needed) ?? 0) > 0);
  if (short.length === 0) return null;
  const loom = weave();
  const items = short.flatMap(({ name, needed }) =>
    needed ? [item(loom, name, showFigure(needed, context))] : [],
  );
  return loom.parts(context.messages.activity.needed(items.join(comma(context))));
}

/** "Calls: new clients 237, current clients 472"; null where no base is written. */
function basesSaid(context: PageContext): readonly Part[] | null {
  const { dashboard, index, messages } = context;
  const [calls] = contactMeasures;
  const loom = weave();
  const items = bases.flatMap((base) => {
    const figure = index.get(calls.id, { base }, dashboard.month);
    if (!figure || (numberOf(figure) ?? 0) === 0) return [];
    const name = base === "" ? messages.funnel.notNamed : messages.funnel.bases[base];
    return [item(loom, name, showFigure(figure, context))];
  });
  return items.length < 2
    ? null
    : loom.parts(
        messages.activity.byBase(messages.activity.planned.calls, items.join(comma(context))),
      );
}

const item = (loom: Loom, name: string, figure: ShownFigure): string =>
  `${inSentence(name)} ${loom.figure(figure)}`;

const comma = ({ formats }: PageContext): string => (formats.direction === "rtl" ? "، " : ", ");
