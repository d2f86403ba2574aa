import type { Figure } from "../../model/figure.ts";
import type { FigureId } from "../../model/figureCatalogue.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { type Cell, figureCell, nameCell, type TableView, textCell } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";

/** Whether the talk is good: marks and length first, then what is heard, who waits, what a meeting costs. */
export interface Talk {
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
  readonly table: TableView | null;
}

/** The answer for the running month; null where the workbook writes none of it down. */
export function talk(context: PageContext): Talk | null {
  const sentences = [
    markAndLength(context),
    listened(context),
    missed(context),
    callsPerMeeting(context),
  ].filter((sentence) => sentence !== null);
  const [answer, ...facts] = sentences;
  return answer ? { answer, facts, table: talkTable(context) } : null;
}

/** A figure of the company's running month that has a value. */
function knownOf({ index, dashboard }: PageContext, id: FigureId): Figure | null {
  const figure = index.get(id, {}, dashboard.month);
  return figure && numberOf(figure) !== null ? figure : null;
}

function markAndLength(context: PageContext): readonly Part[] | null {
  const words = context.messages.activity;
  const quality = knownOf(context, "activity.quality");
  const length = knownOf(context, "activity.averageLength");
  const loom = weave();
  const mark = quality ? loom.figure(showFigure(quality, context)) : null;
  const minutes = length ? loom.figure(showFigure(length, context)) : null;
  if (mark !== null && minutes !== null) return loom.parts(words.quality(mark, minutes));
  if (mark !== null) return loom.parts(words.qualityOnly(mark));
  return minutes === null ? null : loom.parts(words.lengthOnly(minutes));
}

function listened(context: PageContext): readonly Part[] | null {
  const figure = knownOf(context, "activity.listened");
  const wanted = figure?.inputs.listenedPerDay;
  if (!figure || wanted === undefined) return null;
  const loom = weave();
  const tone = (numberOf(figure) ?? 0) < wanted ? "warn" : "good";
  return loom.parts(
    context.messages.activity.listened(
      loom.figure(showFigure(figure, context, { tone })),
      context.formats.count(wanted),
    ),
  );
}

function missed(context: PageContext): readonly Part[] | null {
  const words = context.messages.activity;
  const all = knownOf(context, "activity.missed");
  const left = knownOf(context, "activity.notCalledBack");
  if (!all || !left || numberOf(all) === 0) return null;
  const loom = weave();
  const missedText = loom.figure(showFigure(all, context));
  return loom.parts(
    numberOf(left) === 0
      ? words.allCalledBack(missedText)
      : words.notCalledBack(missedText, loom.figure(showFigure(left, context, { tone: "warn" }))),
  );
}

function callsPerMeeting(context: PageContext): readonly Part[] | null {
  const figure = knownOf(context, "activity.callsPerMeeting");
  if (!figure) return null;
  const loom = weave();
  return loom.parts(
    context.messages.activity.callsPerMeeting(loom.figure(showFigure(figure, context))),
  );
}

const columnIds = [
  "activity.quality",
  "activity.averageLength",
  "activity.listened",
  "activity.notCalledBack",
  "activity.callsPerMeeting",
] as const satisfies readonly FigureId[];

/** Everybody employed with calls this month; columns that nothing is written in are left out. */
function talkTable(context: PageContext): TableView | null {
  const { dashboard, index, formats, messages } = context;
  const words = messages.activity;
  const of = (id: FigureId, manager: string) => index.get(id, { manager }, dashboard.month);
  const people = dashboard.people.filter(
    ({ name, isEmployed }) => isEmployed && (numberOf(of("activity.calls", name)) ?? 0) > 0,
  );
  const columns = columnIds.filter((id) =>
    people.some(({ name }) => numberOf(of(id, name)) !== null),
  );
  if (people.length === 0 || columns.length === 0) return null;
  const headings = {
    "activity.quality": { heading: words.mark },
    "activity.averageLength": { heading: words.length, unit: words.minutesShort },
    "activity.listened": { heading: words.listenedADay },
    "activity.notCalledBack": { heading: words.waiting },
    "activity.callsPerMeeting": { heading: words.forMeeting },
  } as const;
  // One decimal in the whole column, so that digits stand below each other.
  const oneDecimal =
    (id: FigureId) =>
    (value: number): string =>
      id === "activity.notCalledBack" ? formats.count(value) : formats.decimal(value);
  const cell = (figure: Figure | undefined): Cell =>
    figure
      ? figureCell(showFigure(figure, context, { write: oneDecimal(figure.id) }), numberOf(figure))
      : textCell("");
  return {
    caption: words.talkOf(formats.monthYear(dashboard.month)),
    columns: [
      { heading: words.person, align: "start" },
      ...columns.map((id) => ({ ...headings[id], align: "end" }) as const),
    ],
    rows: people.map(({ name }) => [nameCell(name), ...columns.map((id) => cell(of(id, name)))]),
  };
}
