import type { Figure } from "../../model/figure.ts";
import type { Books } from "../books.ts";
import { type FigureLookup, type FigureSink, known, type Place } from "../figureSink.ts";
import { company } from "../scopes.ts";
import type { Cause } from "./cause.ts";
import { chooseCauses } from "./chooseCauses.ts";
import { shortfalls } from "./shortfalls.ts";

/**
 * Puts `attention.*`: what costs most now across all families, in money of one month, at most five,
 * `rank` 1 first. Nothing is put when nothing needs anybody. Reads the figures put so far, so it
 * comes last.
 */
export function putAttention(books: Books, sink: FigureSink): void {
  const causes = [...shortfalls(books, sink), ...losses(books, sink), ...gains(books, sink)];
  for (const [index, { id, money, place, inputs }] of chooseCauses(
    causes,
    measureOf(books, sink),
  ).entries()) {
    sink.put(id, { ...place, month: books.timeline.month, rank: index + 1 }, known(money, inputs));
  }
}

/** The month's plan; without one the usual turnover of a month. */
function measureOf(books: Books, figures: FigureLookup): number | null {
  const at = { scope: company, month: books.timeline.month };
  const plan = figures.find("plan.amount", at)?.value;
  if (typeof plan === "number") return plan;
  const usual = figures.find("concentration.turnover", { scope: company })?.value;
  return typeof usual === "number" ? usual : null;
}

const placeOf = ({ scope, sources, where, rows }: Figure): Place => ({
  scope,
  sources,
  ...(where === undefined ? {} : { where }),
  ...(rows === undefined ? {} : { rows }),
});

function losses(books: Books, figures: FigureLookup): readonly Cause[] {
  const { month } = books.timeline;
  const loss = (id: Cause["id"], figure: Figure | undefined): readonly Cause[] =>
    typeof figure?.value === "number"
      ? [{ id, kind: "losing", money: figure.value, place: placeOf(figure), inputs: figure.inputs }]
      : [];
  const leak = figures
    .all("funnel.leak")
    .find(({ scope, rank, month: of }) => rank === 1 && of === month && isOfStageAlone(scope));
  const sleeping = figures.find("retention.sleepingWorth", { scope: company });
  const clients = sleeping?.inputs.clients;
  return [
    ...loss(
      "attention.sleeping",
      sleeping && { ...sleeping, inputs: clients === undefined ? {} : { clients } },
    ),
    ...loss("attention.leak", leak),
    ...loss("attention.leadsLost", figures.find("leads.lostWorth", { scope: company, month })),
  ];
}

const isOfStageAlone = (scope: Figure["scope"]): boolean =>
  scope.stage !== undefined && Object.keys(scope).length === 1;

/** The largest upside that nobody has asked for, and all that lies in overdue talks. */
function gains(books: Books, figures: FigureLookup): readonly Cause[] {
  const { accounts, scopes, sources } = books;
  const unasked = accounts
    .filter(
      ({ isKey, talks }) =>
        isKey && !talks.some(({ action, isOverdue }) => action.askedVolume !== null || isOverdue),
    )
    .reduce<(typeof accounts)[number] | null>(
      (most, account) => ((account.upside ?? 0) > (most?.upside ?? 0) ? account : most),
      null,
    );
  const overdue = figures.find("accounts.overdueUpside", { scope: company });
  const isOverdue = typeof overdue?.value === "number" && overdue.value > 0;
  return [
    ...(unasked && unasked.upside !== null && unasked.possible !== null
      ? [
          {
            id: "attention.notAsked",
            kind: "gain",
            money: unasked.upside,
            place: {
              scope: scopes.of("client", unasked.name),
              sources: [sources.row(unasked.listed.at)],
            },
            inputs: { possible: unasked.possible, current: unasked.current },
          } as const,
        ]
      : []),
    ...(isOverdue
      ? [
          {
            id: "attention.overdueTalks",
            kind: "gain",
            money: Number(overdue.value),
            place: placeOf(overdue),
            inputs: overdue.inputs,
          } as const,
        ]
      : []),
  ];
}
