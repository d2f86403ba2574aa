import type { Figure, Scope } from "../../model/figure.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf } from "../shownFigure.ts";

/** Kinds of contact in the order in which they are spoken of, with the figure that counts each. */
export const contactMeasures = [
  { measure: "calls", id: "activity.calls" },
  { measure: "meetings", id: "activity.meetings" },
  { measure: "presentations", id: "activity.presentations" },
] as const;

type ContactMeasure = (typeof contactMeasures)[number]["measure"];

/** Kinds of client that a plan of contacts may be about. */
export const contactBases = ["new", "current", "vip"] as const;
type ContactBase = (typeof contactBases)[number];

/** A kind of contact in the running month: how many, and how that stands against the plan. */
export interface ContactStanding {
  readonly measure: ContactMeasure;
  /** "Calls". */
  readonly name: string;
  /** Whose contacts, where only those of one kind of client are planned; null: all. */
  readonly base: ContactBase | null;
  readonly fact: Figure;
  /** Undefined without a plan of it. */
  readonly plan: Figure | undefined;
  readonly toDate: Figure | undefined;
  readonly needed: Figure | undefined;
}

/**
 * The kinds of contact of a person, a department or the company in the running month: those that are
 * planned or that happened, in their order. Where the plan is of one kind of client only, it is those
 * contacts that stand against it.
 */
export function contactStandings(
  context: PageContext,
  scope: Scope = {},
): readonly ContactStanding[] {
  return contactMeasures.flatMap(({ measure }): ContactStanding[] => {
    const all = standingOf({ scope, measure, base: null }, context);
    if (!all) return [];
    const planned = contactBases
      .map((base) => standingOf({ scope, measure, base }, context))
      .filter((one) => one?.plan !== undefined);
    const [only] = planned;
    const isWhole = numberOf(only?.plan) === numberOf(all.plan);
    if (only && planned.length === 1 && isWhole) return [only];
    return numberOf(all.fact) === 0 && !all.plan ? [] : [all];
  });
}

interface StandingOf {
  readonly scope: Scope;
  readonly measure: ContactMeasure;
  readonly base: ContactBase | null;
}

function standingOf(
  { scope, measure, base }: StandingOf,
  { dashboard, index, messages }: PageContext,
): ContactStanding | null {
  const { month } = dashboard;
  const whose = base === null ? scope : { ...scope, base };
  const id = contactMeasures.find((one) => one.measure === measure)?.id ?? "activity.calls";
  const fact = index.get(id, whose, month);
  if (!fact || fact.value === null) return null;
  const of = (figure: "plan.amount" | "plan.completionToDate" | "plan.neededPerDay") =>
    index.get(figure, { ...whose, measure }, month);
  const plan = of("plan.amount");
  const isPlanned = (numberOf(plan) ?? 0) > 0;
  return {
    measure,
    name: messages.activity.planned[measure],
    base,
    fact,
    plan: isPlanned ? plan : undefined,
    toDate: isPlanned ? of("plan.completionToDate") : undefined,
    needed: isPlanned ? of("plan.neededPerDay") : undefined,
  };
}

/**
 * The company's kinds of contact. A plan that adds up the plans of some people stands against the contacts of
 * all and says little: where anybody with such contacts has none, the kind stands without a plan.
 */
export function companyContacts(context: PageContext): readonly ContactStanding[] {
  const { dashboard } = context;
  const people = dashboard.people.map(({ name }) => contactStandings(context, { manager: name }));
  return contactStandings(context).map((standing) => {
    const isOwn = (standing.plan?.inputs.parts ?? 0) === 0;
    const lacks = people.some((own) =>
      own.some(({ measure, plan }) => measure === standing.measure && plan === undefined),
    );
    return isOwn || !lacks
      ? standing
      : { ...standing, plan: undefined, toDate: undefined, needed: undefined };
  });
}
