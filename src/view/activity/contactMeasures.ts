import type { Figure, Scope } from "../../model/figure.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf } from "../shownFigure.ts";

/** Kinds of contact in the order in which they are spoken of, with the figure that counts each. */
export const contactMeasures = [
  { measure: "calls", id: "activity.calls" },
  { measure: "meetings", id: "activity.meetings" },
  { measure: "presentations", id: "activity.presentations" },
] as const;

export type ContactMeasure = (typeof contactMeasures)[number]["measure"];

/** A kind of contact in the running month: how many, and how that stands against the plan. */
export interface ContactStanding {
  readonly measure: ContactMeasure;
  /** "Calls". */
  readonly name: string;
  readonly fact: Figure;
  /** Undefined without a plan of it. */
  readonly plan: Figure | undefined;
  readonly toDate: Figure | undefined;
  readonly needed: Figure | undefined;
}

/**
 * The kinds of contact of a person, a department or the company in the running month: those that are
 * planned or that happened, in their order.
 */
export function contactStandings(
  { dashboard, index, messages }: PageContext,
  scope: Scope = {},
): readonly ContactStanding[] {
  const { month } = dashboard;
  return contactMeasures.flatMap(({ measure, id }): ContactStanding[] => {
    const fact = index.get(id, scope, month);
    if (!fact || fact.value === null) return [];
    const of = (figure: "plan.amount" | "plan.completionToDate" | "plan.neededPerDay") =>
      index.get(figure, { ...scope, measure }, month);
    const plan = of("plan.amount");
    const isPlanned = (numberOf(plan) ?? 0) > 0;
    if (!isPlanned && numberOf(fact) === 0) return [];
    return [
      {
        measure,
        name: messages.activity.planned[measure],
        fact,
        plan: isPlanned ? plan : undefined,
        toDate: isPlanned ? of("plan.completionToDate") : undefined,
        needed: isPlanned ? of("plan.neededPerDay") : undefined,
      },
    ];
  });
}
