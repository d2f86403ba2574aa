import type { Figure } from "../../model/figure.ts";
import type { FigureId } from "../../model/figureCatalogue.ts";
import { numberOf, statusOf, type Tone, toneOf } from "../shownFigure.ts";
import { type LargeAmount, largeAmount } from "./largeAmount.ts";
import type { WallContext } from "./wallContext.ts";

/** The headline strip, on every scene: where the month stands. */
export interface Strip {
  /** For the mark. */
  readonly completion: number | null;
  readonly tone: Tone;
  readonly blocks: readonly StripBlock[];
  /** "Figures of", "20 Nov". */
  readonly asOf: { readonly label: string; readonly text: string };
}

/** A label with its large figure and what it is measured by. */
export interface StripBlock {
  readonly label: string;
  readonly figure: LargeAmount;
  /** "of 1.20M", or the word of a status. */
  readonly beside: string | null;
  readonly tone: Tone;
}

/** The strip of the running month; what the data lack leaves no hole. */
export function strip(context: WallContext): Strip {
  const { dashboard, index, formats, messages } = context;
  const of = (id: FigureId): Figure | undefined => index.get(id, {}, dashboard.month);
  const status = statusOf(of("plan.status"));
  const tone = toneOf(status);
  const toDate = numberOf(of("plan.completionToDate"));
  const daysLeft = numberOf(of("plan.daysLeft"));
  return {
    completion: toDate,
    tone,
    blocks: [
      received(of("plan.fact") ?? of("payments.total"), of("plan.amount"), context),
      toDate === null
        ? null
        : {
            label: messages.wall.planToDate,
            figure: { number: formats.percent(toDate), unit: "" },
            beside: status === null || status === "early" ? null : messages.common.status[status],
            tone,
          },
      daysLeft === null
        ? null
        : {
            label: messages.wall.workingDaysLeft,
            figure: { number: formats.count(daysLeft), unit: "" },
            beside: null,
            tone: "plain" as const,
          },
    ].filter((block) => block !== null),
    asOf: { label: messages.wall.figuresOf, text: formats.dayShort(dashboard.asOf) },
  };
}

function received(
  fact: Figure | undefined,
  plan: Figure | undefined,
  { dashboard, formats, messages }: WallContext,
): StripBlock | null {
  const amount = numberOf(fact);
  if (amount === null) return null;
  const target = numberOf(plan);
  return {
    label: messages.wall.receivedIn(formats.monthName(dashboard.month)),
    figure: largeAmount(formats.moneyShort(amount)),
    beside: target === null ? null : messages.common.ofPlan(formats.moneyBare(target)),
    tone: "plain",
  };
}
