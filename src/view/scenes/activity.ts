import { withoutEmphasis } from "../../i18n/emphasis.ts";
import { figureWidth } from "../../model/textWidth.ts";
import { peopleText } from "../peopleText.ts";
import { numberOf, type Tone } from "../shownFigure.ts";
import { funnelMonth, type StageRow, stageRows } from "../stageRows.ts";
import { type MeasuresHalf, measuresHalf } from "./activityMeasures.ts";
import { type StagesHalf, stagesHalf } from "./activityStages.ts";
import { shortened } from "./shortened.ts";
import { type SpokenSentence, spokenSentence } from "./spokenSentence.ts";
import type { WallContext } from "./wallContext.ts";

/** What people do against plan on one side, what comes of it on the other; a half without data is left out. */
export interface ActivityScene {
  readonly sentence: SpokenSentence;
  readonly measures: MeasuresHalf | null;
  readonly stages: StagesHalf | null;
}

/** Parts of the width that the halves take when both are there, and the air between them. */
const MEASURES = 0.36;
const AIR = 0.05;
/** Parts of a line of the sentence that the name of a stage may take, the widest first. */
const NAMES = [0.3, 0.2, 0.14, 0.1, 0.07];
/** Widths are estimates: a sentence this much of a line wide is sure to fit. */
const SURE = 0.88;

/** The scene of activity and funnel; null without data of either. */
export function activityScene(context: WallContext): ActivityScene | null {
  const { room } = context;
  const month = funnelMonth(context);
  const rows = stageRows(context, month).filter(({ count }) => numberOf(count) !== null);
  const hasStages = rows.length > 1;
  const inner = room.width - 2 * room.margin;
  const widthOfMeasures = hasStages ? Math.round(inner * MEASURES) : inner;
  const hasMeasures = measuresHalf(context, { width: widthOfMeasures, height: room.foot }) !== null;
  if (!hasStages && !hasMeasures) return null;
  const { message, tone } = findingOf(hasStages ? rows : [], context);
  const sentence = spokenSentence(message, tone, room);
  const { height } = sentence.body;
  const widthOfStages = hasMeasures ? Math.round(inner * (1 - MEASURES - AIR)) : inner;
  const description = withoutEmphasis(message);
  return {
    sentence,
    measures: measuresHalf(context, { width: widthOfMeasures, height }),
    stages: hasStages
      ? stagesHalf(rows, { month, description, width: widthOfStages, height }, context)
      : null,
  };
}

/** The leak; without one what lags most behind its plan to date. */
function findingOf(
  rows: readonly StageRow[],
  context: WallContext,
): { readonly message: string; readonly tone: Tone } {
  const { dashboard, formats, index, messages } = context;
  const words = messages.funnel.wall;
  const leak = leakSaid(rows, context);
  if (leak !== null) return { message: leak, tone: "bad" };
  const toDate = (["calls", "meetings", "presentations"] as const).flatMap((measure) => {
    const share = numberOf(index.get("plan.completionToDate", { measure }, dashboard.month));
    return share === null ? [] : [{ measure, share }];
  });
  const [last] = toDate.toSorted((a, b) => a.share - b.share);
  if (last && last.share < 1) {
    return {
      message: words.behind(words[last.measure], formats.percent(last.share)),
      tone: "warn",
    };
  }
  if (last) return { message: words.allOnPlan, tone: "good" };
  return rows.some(({ lost: of }) => numberOf(of) !== null)
    ? { message: words.noLeak, tone: "good" }
    : { message: messages.funnel.chart(formats.monthYear(funnelMonth(context))), tone: "plain" };
}

/** The leak on one line: names of stages are cut, and the money given up, before it would take two. */
function leakSaid(rows: readonly StageRow[], context: WallContext): string | null {
  const { formats, messages, room } = context;
  const words = messages.funnel.wall;
  const leaking = rows.findIndex(({ isLeak }) => isLeak);
  const { lost, leak } = rows[leaking] ?? {};
  if (!lost) return null;
  const line = room.width - 2 * room.margin;
  const worth = numberOf(leak);
  const said = NAMES.map((part) => {
    const [from = "", to = ""] = rows
      .slice(leaking, leaking + 2)
      .map(({ name }) => formats.isolate(shortened(name, line * part, room.sentence)));
    return {
      step: messages.funnel.step(from, to),
      lost: peopleText(context)(numberOf(lost) ?? 0),
    };
  });
  const inPeople = said.map(words.leakByPeople);
  const inMoney =
    worth === null
      ? []
      : said.map((parts) => words.leak({ ...parts, worth: formats.moneyWords(worth) }));
  const all = [...inMoney, ...inPeople];
  const fits = (message: string): boolean =>
    figureWidth(withoutEmphasis(message), room.sentence) <= line * SURE;
  return all.find(fits) ?? inPeople.at(-1) ?? null;
}
