import type { PersonCard } from "../../dashboard.ts";
import type { Figure } from "../../model/figure.ts";
import { type FigureId, figureCatalogue } from "../../model/figureCatalogue.ts";
import { contestBoards } from "../contestBoards.ts";
import { labelText } from "../figureText.ts";
import { type MonthsChart, months } from "../months.ts";
import type { PageContext } from "../pageContext.ts";
import { sheetChoice } from "../sheetWords.ts";
import { numberOf, type ShownFigure, showFigure, statusOf, toneOf } from "../shownFigure.ts";
import { type Part, weave } from "../weave.ts";
import { type PersonAccounts, personAccounts } from "./personAccounts.ts";
import { type PersonCalls, personCalls } from "./personCalls.ts";
import { personSaid } from "./personSaid.ts";

/** One person: the month against plan, the months before, deals, accounts and clients to call. No pay. */
export interface PersonPage {
  readonly name: string;
  readonly description: string;
  readonly about: readonly string[];
  readonly answer: readonly Part[];
  readonly said: readonly (readonly Part[])[];
  readonly months: MonthsChart | null;
  readonly figures: readonly NamedFigure[];
  readonly activity: readonly NamedFigure[];
  readonly contests: readonly (readonly Part[])[];
  readonly accounts: PersonAccounts | null;
  readonly calls: PersonCalls | null;
}

interface NamedFigure {
  readonly name: string;
  readonly figure: ShownFigure;
}

const FIGURES: readonly FigureId[] = [
  "people.place",
  "people.placeByPayments",
  "people.improvement",
  "people.placeByImprovement",
  "accounts.captured",
  "people.placeByCaptured",
  "plan.neededPerDay",
  "plan.averagePerDay",
  "clients.active",
  "clients.new",
  "people.averageDeal",
  "people.largestDealInYear",
  "people.secondLargestDeal",
  "people.threshold",
  "people.largestOffer",
  "people.ramp",
];

/** Said with their reason where they have no value: the others would only repeat that there is nothing. */
const ALWAYS: ReadonlySet<FigureId> = new Set(["people.improvement", "people.threshold"]);

const activityIds = (Object.keys(figureCatalogue) as FigureId[]).filter((id) =>
  id.startsWith("activity."),
);
const ACTIVITY_AT_MOST = 10;

/** The page of a person. */
export function personPage(card: PersonCard, context: PageContext): PersonPage {
  const { dashboard, formats, language, messages } = context;
  const { name } = card;
  const role =
    card.role === null ? null : sheetChoice({ key: "team", column: "role" }, card.role, language);
  const leftOn =
    card.isEmployed || card.left === null || card.left > dashboard.asOf
      ? null
      : messages.person.leftOn(formats.dayLong(card.left));
  return {
    name,
    description: messages.person.description(name, formats.monthYear(dashboard.month)),
    about: [role, card.department, leftOn].filter((word) => word !== null).map(formats.isolate),
    answer: answerOf(name, context),
    said: personSaid(name, context),
    months: months(context, {
      scope: { manager: name },
      label: messages.person.monthsChart(name),
      hasWaterline: false,
    }),
    figures: named(FIGURES, name, context),
    activity: named(activityIds, name, context).slice(0, ACTIVITY_AT_MOST),
    contests: contestLines(name, context),
    accounts: personAccounts(name, context),
    calls: personCalls(name, context),
  };
}

/** A person's figures of the month, or of no month; without a value only those that are always said. */
function named(ids: readonly FigureId[], name: string, context: PageContext): NamedFigure[] {
  const { dashboard, index, formats, messages } = context;
  const write = (id: FigureId) => (value: number, unit: Parameters<typeof labelText>[1]) =>
    id === "people.improvement" ? formats.signedPercent(value) : labelText(value, unit, context);
  return ids.flatMap((id) => {
    const scope = { manager: name };
    const figure = index.get(id, scope, dashboard.month) ?? index.get(id, scope);
    if (!figure || (figure.value === null && !ALWAYS.has(id))) return [];
    return [
      {
        name: messages.figures[id].name,
        figure: showFigure(figure, context, { write: write(id) }),
      },
    ];
  });
}

/** "98% of the plan to date: $116K of $236K", or the money alone without a plan. */
function answerOf(name: string, context: PageContext): readonly Part[] {
  const { dashboard, index, messages } = context;
  const words = messages.person;
  const of = (id: FigureId): Figure | undefined =>
    index.get(id, { manager: name }, dashboard.month);
  const toDate = of("plan.completionToDate");
  const fact = of("plan.fact") ?? of("payments.total");
  const plan = of("plan.amount");
  const loom = weave();
  if (!fact) return loom.parts(words.nothing);
  const received = loom.figure(showFigure(fact, context));
  if (!toDate || !plan || numberOf(toDate) === null || numberOf(plan) === null) {
    return loom.parts(words.noPlan(received));
  }
  const tone = toneOf(statusOf(of("plan.status")));
  return loom.parts(
    words.ofPlan(
      loom.figure(showFigure(toDate, context, { tone })),
      received,
      loom.figure(showFigure(plan, context)),
    ),
  );
}

/** A line for each contest under way that the person is in. */
function contestLines(name: string, context: PageContext): readonly (readonly Part[])[] {
  const words = context.messages.person;
  return contestBoards(context).flatMap(({ card, state, rows }) => {
    const own = rows.find((row) => row.name === name);
    if (state !== "running" || !own) return [];
    const loom = weave();
    const shown = (figure: Figure): string => loom.figure(showFigure(figure, context));
    const contest = context.formats.isolate(card.name);
    if (own.place === null) return [loom.parts(words.contestWithout(contest, shown(own.value)))];
    return [
      loom.parts(
        own.place === 1
          ? words.contestLeads(contest, shown(own.value))
          : words.contestPlace(contest, shown(own.standing), shown(own.gap)),
      ),
    ];
  });
}
