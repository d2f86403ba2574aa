import { capitalised } from "../i18n/capitalised.ts";
import type { Figure, Status } from "../model/figure.ts";
import type { FigureId } from "../model/figureCatalogue.ts";
import { missingSaid } from "./missingSaid.ts";
import type { PageContext } from "./pageContext.ts";
import {
  numberOf,
  type ShownFigure,
  showFigure,
  statusOf,
  type Tone,
  toneOf,
} from "./shownFigure.ts";
import { type Part, weave } from "./weave.ts";

/** The first question of the first page: will the month make plan. */
export interface MonthPlanPanel {
  readonly question: string;
  readonly tone: Tone;
  /** Money received in the month; null when there is no such figure. */
  readonly fact: ShownFigure | null;
  /** "84% of $900K"; null without a plan. */
  readonly ofPlan: readonly Part[] | null;
  /** "At risk: 86% of the plan to date", or that there is no plan. */
  readonly verdict: readonly Part[] | null;
  readonly pace: readonly Part[] | null;
  readonly daysLeft: readonly Part[] | null;
  /** Plan completion to date for the mark; null without one. */
  readonly completion: number | null;
}

/** How the running month stands against its plan. */
export function monthPlan(context: PageContext): MonthPlanPanel {
  const { dashboard, index, formats } = context;
  const words = context.messages.home;
  const name = formats.monthName(dashboard.month);
  const of = (id: FigureId): Figure | undefined => index.get(id, {}, dashboard.month);

  const fact = of("plan.fact") ?? of("payments.total");
  const status = statusOf(of("plan.status"));
  const common = {
    tone: toneOf(status),
    fact: fact ? showFigure(fact, context, { write: formats.moneyShort }) : null,
    completion: numberOf(of("plan.completionToDate")),
  };
  if (numberOf(of("plan.amount")) === null) {
    return {
      ...common,
      question: words.whatCame(name),
      ofPlan: null,
      verdict: weave().parts(words.noPlan(name)),
      pace: null,
      daysLeft: null,
    };
  }
  return {
    ...common,
    question: isOver(status) ? words.madePlan(name) : words.willMakePlan(name),
    ofPlan: shareOfPlan(of("plan.share"), of("plan.amount"), context),
    verdict: verdict(of, status, context),
    pace: pace(of, status, context),
    daysLeft: daysLeft(of, context),
  };
}

const isOver = (status: Status | null): boolean => status === "made" || status === "missed";

function shareOfPlan(
  share: Figure | undefined,
  plan: Figure | undefined,
  context: PageContext,
): readonly Part[] | null {
  if (!share || !plan) return null;
  const loom = weave();
  return loom.parts(
    context.messages.home.shareOfPlan(
      loom.figure(showFigure(share, context)),
      loom.figure(showFigure(plan, context, { write: context.formats.moneyShort })),
    ),
  );
}

type OfMonth = (id: FigureId) => Figure | undefined;

function verdict(of: OfMonth, status: Status | null, context: PageContext): readonly Part[] | null {
  const words = context.messages.home;
  const figure = of("plan.status");
  if (!figure) return null;
  if (figure.value === null) return missingSaid(figure, context);
  const loom = weave();
  if (status === "early") return loom.parts(words.tooEarly);
  const word = loom.figure(showFigure(figure, context, { tone: toneOf(status) }));
  const toDate = of("plan.completionToDate");
  return loom.parts(
    toDate && status !== null && !isOver(status)
      ? words.toDate(word, loom.figure(showFigure(toDate, context, { tone: toneOf(status) })))
      : words.statusOnly(word),
  );
}

function pace(of: OfMonth, status: Status | null, context: PageContext): readonly Part[] | null {
  const words = context.messages.home;
  const loom = weave();
  const remaining = of("plan.remaining");
  const left = numberOf(remaining);
  if (remaining && left !== null && left <= 0) {
    const over = showFigure(remaining, context, {
      write: (value) => context.formats.moneyWords(-value),
    });
    return left < 0 ? loom.parts(words.overPlan(loom.figure(over))) : null;
  }
  if (remaining && left !== null && isOver(status)) {
    return loom.parts(words.missedBy(loom.figure(showFigure(remaining, context))));
  }
  const needed = of("plan.neededPerDay");
  const soFar = of("plan.averagePerDay");
  if (!needed || numberOf(needed) === null) return null;
  const write = context.formats.moneyShort;
  const neededText = loom.figure(showFigure(needed, context, { write }));
  if (!soFar || numberOf(soFar) === null) return loom.parts(words.paceUnknown(neededText));
  const soFarText = loom.figure(showFigure(soFar, context, { write }));
  const isEnough = (numberOf(soFar) ?? 0) >= (numberOf(needed) ?? 0);
  return loom.parts(
    isEnough ? words.paceEnough(soFarText, neededText) : words.pace(neededText, soFarText),
  );
}

function daysLeft(of: OfMonth, context: PageContext): readonly Part[] | null {
  const figure = of("plan.daysLeft");
  const days = numberOf(figure);
  if (!figure || days === null || days === 0) return null;
  const loom = weave();
  // The message writes the count itself: given this writer, it writes the figure in its place.
  const count = (): string => loom.figure(showFigure(figure, context));
  const { formats, language, messages } = context;
  const sentence = messages.common.workingDaysLeft(days, { ...formats, count });
  return loom.parts(capitalised(sentence, language));
}
