import type { Figure } from "../../model/figure.ts";
import type { FigureId } from "../../model/figureCatalogue.ts";
import { figureWidth, textWidth } from "../../model/textWidth.ts";
import { type LargeAmount, largeAmount } from "../largeAmount.ts";
import { numberOf, statusOf, type Tone, toneOf } from "../shownFigure.ts";
import type { WallContext } from "./wallContext.ts";
import type { WallRoom } from "./wallRoom.ts";

/** The headline strip, on every scene: where the month stands. */
export interface Strip {
  /** For the mark; null until there is a verdict. */
  readonly completion: number | null;
  readonly tone: Tone;
  readonly blocks: readonly StripBlock[];
  /** "Figures of", "20 Nov". */
  readonly asOf: { readonly label: string; readonly text: string };
}

/** A label with its large figure and what it is measured by. */
interface StripBlock {
  readonly label: string;
  readonly figure: LargeAmount;
  /** "of 1.20M", or the word of a status. */
  readonly beside: string | null;
  readonly tone: Tone;
}

/**
 * The strip of the running month; what the data lack leaves no hole. Where people sit far away and
 * words are long, the currency gives way first, then the word of the status: the mark says it too.
 */
export function strip(context: WallContext): Strip {
  const { dashboard, index, formats, messages, room } = context;
  const status = statusOf(index.get("plan.status", {}, dashboard.month));
  const asOf = { label: messages.wall.figuresOf, text: formats.dayShort(dashboard.asOf) };
  const [full, ...shorter] = [
    { hasCurrency: true, hasStatus: true },
    { hasCurrency: false, hasStatus: true },
    { hasCurrency: false, hasStatus: false },
  ].map((words) => blocksOf(words, context));
  const blocks = [full ?? [], ...shorter].find((some) => widthOf(some, asOf.text, room) <= 1);
  return {
    completion:
      status === "early" ? null : numberOf(index.get("plan.completionToDate", {}, dashboard.month)),
    tone: toneOf(status),
    blocks: blocks ?? shorter.at(-1) ?? [],
    asOf,
  };
}

interface Words {
  readonly hasCurrency: boolean;
  readonly hasStatus: boolean;
}

function blocksOf(words: Words, context: WallContext): readonly StripBlock[] {
  const { dashboard, index, formats, messages } = context;
  const of = (id: FigureId): Figure | undefined => index.get(id, {}, dashboard.month);
  const status = statusOf(of("plan.status"));
  const toDate = numberOf(of("plan.completionToDate"));
  const daysLeft = numberOf(of("plan.daysLeft"));
  const hasWord = words.hasStatus && status !== null && status !== "early";
  return [
    received(of("plan.fact") ?? of("payments.total"), words, context),
    toDate === null
      ? null
      : {
          label: messages.wall.planToDate,
          figure: { number: formats.percent(toDate), unit: "" },
          beside: hasWord ? messages.words.status[status] : null,
          tone: toneOf(status),
        },
    daysLeft === null
      ? null
      : {
          label: messages.wall.workingDaysLeft,
          figure: { number: formats.count(daysLeft), unit: "" },
          beside: null,
          tone: "plain" as const,
        },
  ].filter((block) => block !== null);
}

function received(
  fact: Figure | undefined,
  { hasCurrency }: Words,
  { dashboard, index, formats, messages }: WallContext,
): StripBlock | null {
  const amount = numberOf(fact);
  if (amount === null) return null;
  const plan = numberOf(index.get("plan.amount", {}, dashboard.month));
  return {
    label: messages.wall.receivedIn(formats.monthName(dashboard.month)),
    figure: largeAmount((hasCurrency ? formats.moneyShort : formats.moneyBare)(amount)),
    beside: plan === null ? null : messages.common.ofPlan(formats.moneyBare(plan)),
    tone: "plain",
  };
}

/** The mark's width, the heart's, and the least room between blocks, in heights of notes. */
const MARK = 102;
const HEART = 50;
const BETWEEN = 0.3;
/** The day's size against the text that must be read. */
const DAY = 1.12;
const SPACE_BESIDE = 28;

/** How much of the strip's width the blocks take. */
function widthOf(blocks: readonly StripBlock[], day: string, room: WallRoom): number {
  const widths = blocks.map(({ label, figure, beside }) =>
    Math.max(
      textWidth(label, room.note),
      figureWidth(figure.number, room.figure) +
        [figure.unit, beside ?? ""]
          .filter((words) => words !== "")
          .reduce((sum, words) => sum + figureWidth(words, room.read) + SPACE_BESIDE, 0),
    ),
  );
  const parts = [MARK, ...widths, figureWidth(day, room.read * DAY) + HEART];
  const taken = parts.reduce((sum, width) => sum + width + room.note * BETWEEN, 0);
  return taken / (room.width - 2 * room.margin);
}
