import { withoutEmphasis } from "../../i18n/emphasis.ts";
import { incomeLake, type Lake } from "../incomeLake.ts";
import { riverRows, sourceKey } from "../riverRows.ts";
import { numberOf, statusOf, type Tone, toneOf } from "../shownFigure.ts";
import { type SpokenSentence, spokenSentence } from "./spokenSentence.ts";
import type { WallContext } from "./wallContext.ts";

/** The income lake, as large as the wall has room. */
export interface IncomeScene {
  readonly sentence: SpokenSentence;
  readonly lake: Lake;
  readonly width: number;
}

/** Rivers at most, and the height that one takes, in heights of the text that must be read. */
const IN_PICTURE = 6;
const RIVER = 1.6;

/** The scene of the lake; null while nothing is in it, or the workbook names no source at all. */
export function incomeScene(context: WallContext): IncomeScene | null {
  const { dashboard, formats, messages, room } = context;
  const rivers = riverRows(sourceKey(context), context);
  if (!rivers.some(({ isNamed }) => isNamed)) return null;
  const { message, tone } = findingOf(context);
  const sentence = spokenSentence(message, tone, room);
  const picture = incomeLake(
    rivers,
    {
      label: messages.income.chart(formats.monthYear(dashboard.month)),
      description: withoutEmphasis(message),
      atMost: Math.min(IN_PICTURE, Math.floor(sentence.body.height / (room.read * RIVER))),
      hasLines: true,
      // The strip has said the currency.
      write: formats.moneyBare,
    },
    context,
  );
  return picture && { sentence, lake: picture, width: room.width - 2 * room.margin };
}

/** What the level says: how far it is to the waterline; without one, to the plan. */
function findingOf(context: WallContext): { readonly message: string; readonly tone: Tone } {
  const { dashboard, index, formats, messages } = context;
  const words = messages.wall.income;
  const level = numberOf(index.get("income.level", {}, dashboard.month)) ?? 0;
  const text = formats.moneyWords(level);
  const { waterline } = dashboard;
  if (waterline !== null && waterline > 0) {
    const gap = formats.moneyWords(Math.abs(level - waterline));
    return level < waterline
      ? { message: words.underWaterline(text, gap), tone: "water" }
      : { message: words.aboveWaterline(text, gap), tone: "good" };
  }
  const share = numberOf(index.get("plan.share", {}, dashboard.month));
  if (share === null) return { message: words.level(text), tone: "plain" };
  const tone = toneOf(statusOf(index.get("plan.status", {}, dashboard.month)));
  return { message: words.ofPlan(text, formats.percent(share)), tone };
}
