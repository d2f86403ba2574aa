import type { Dashboard, PersonCard } from "../../dashboard.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf } from "../shownFigure.ts";

const made = new WeakMap<Dashboard, ReadonlyMap<string, PersonCard>>();

/**
 * The people who have a page of their own, by name: those with a plan or money this month, and those who
 * are employed or brought a deal within twelve months.
 */
export function personPages({ dashboard, index }: PageContext): ReadonlyMap<string, PersonCard> {
  const known = made.get(dashboard);
  if (known) return known;
  const names = new Set<string>();
  const isThere = new Set(dashboard.people.flatMap((card) => (card.isEmployed ? card.name : [])));
  for (const figure of index.all("people.largestDealInYear")) {
    const name = figure.scope.manager ?? "";
    const at = [{ manager: name }, dashboard.month] as const;
    const hasMonth =
      numberOf(index.get("plan.amount", ...at)) !== null ||
      (numberOf(index.get("plan.fact", ...at)) ?? 0) !== 0;
    if (hasMonth || isThere.has(name) || numberOf(figure) !== null) names.add(name);
  }
  const pages = new Map(
    dashboard.people.flatMap((card) => (names.has(card.name) ? [[card.name, card] as const] : [])),
  );
  made.set(dashboard, pages);
  return pages;
}

/** Address path of a person's page; null for somebody without one. @example "people/4f00c0ffee/" */
export function personPath(name: string, context: PageContext): string | null {
  const card = personPages(context).get(name);
  return card ? `people/${card.id}/` : null;
}
