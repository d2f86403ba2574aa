import type { Figure } from "../../model/figure.ts";
import type { FigureId } from "../../model/figureCatalogue.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { type Cell, figureCell, nameCell, type TableView, textCell } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";
import { type DayMap, dayMap } from "./dayMap.ts";

/** Where the working day goes. */
export interface WorkingDay {
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
  readonly map: DayMap;
  readonly people: TableView;
}

/** A person observed on fewer days is chance, not habit. */
const ENOUGH_DAYS = 3;

/** The working-day map; null where nobody was observed. */
export function workingDay(context: PageContext): WorkingDay | null {
  const { index, messages } = context;
  const words = messages.activity;
  const people = index
    .all("workday.observedDays")
    .flatMap(({ scope }) => (scope.manager === undefined ? [] : scope.manager));
  const best = bestOf(context);
  const map = dayMap(best, context);
  if (people.length === 0 || map === null) return null;
  const useful = index.get("workday.usefulShare");
  const wasted = index.get("workday.wastedShare");
  const loom = weave();
  const isJudged = useful && wasted && numberOf(useful) !== null;
  return {
    answer: isJudged
      ? loom.parts(
          words.useful(
            loom.figure(showFigure(useful, context, { tone: "good" })),
            loom.figure(showFigure(wasted, context, { tone: "bad" })),
          ),
        )
      : loom.parts(words.dayFinding(context.formats.isolate(map.chart.points[0]?.name ?? ""))),
    facts: [bestSaid(best, context), ...coachingSaid(context), fewDays(people, context)].filter(
      (sentence) => sentence !== null,
    ),
    map,
    people: peopleTable(people, context),
  };
}

/** The observed person who makes plan best; null when nobody has a plan. */
function bestOf({ index }: PageContext): string | null {
  const first = index.all("workday.effectiveness").find(({ rank }) => rank === 1);
  return first?.scope.manager ?? null;
}

function bestSaid(best: string | null, context: PageContext): readonly Part[] | null {
  const { index, messages } = context;
  if (best === null) return null;
  const share = index.get("workday.effectiveness", { manager: best });
  const useful = index.get("workday.usefulShare", { manager: best });
  if (!share || !useful || numberOf(useful) === null) return null;
  const loom = weave();
  return loom.parts(
    messages.activity.best(
      loom.name(best),
      loom.figure(showFigure(share, context)),
      loom.figure(showFigure(useful, context)),
    ),
  );
}

/** Each observed head's coaching and joint visits against the share wanted. */
function coachingSaid(context: PageContext): readonly (readonly Part[])[] {
  const { index, formats, messages } = context;
  return index.all("workday.coachingShare").flatMap((figure) => {
    const wanted = figure.inputs.coachingNorm;
    const share = numberOf(figure);
    if (share === null || wanted === undefined) return [];
    const loom = weave();
    const shown = showFigure(figure, context, { tone: share < wanted ? "warn" : "good" });
    return [
      loom.parts(
        messages.activity.coaching(
          loom.name(figure.scope.manager ?? ""),
          loom.figure(shown),
          formats.percent(wanted),
        ),
      ),
    ];
  });
}

function fewDays(people: readonly string[], context: PageContext): readonly Part[] | null {
  const { index, formats, messages } = context;
  const few = people.filter(
    (manager) => (numberOf(index.get("workday.observedDays", { manager })) ?? 0) < ENOUGH_DAYS,
  );
  return few.length === 0 ? null : weave().parts(messages.activity.fewDays(formats.list(few)));
}

function peopleTable(people: readonly string[], context: PageContext): TableView {
  const { index, messages } = context;
  const words = messages.activity;
  const columns = [
    { id: "workday.observedDays", heading: words.observedDays },
    { id: "workday.usefulShare", heading: words.usefulShare },
    { id: "workday.wastedShare", heading: words.wastedShare },
    { id: "workday.effectiveness", heading: words.planShare },
  ] as const satisfies readonly { readonly id: FigureId; readonly heading: string }[];
  const cell = (figure: Figure | undefined): Cell =>
    figure ? figureCell(showFigure(figure, context), numberOf(figure)) : textCell("");
  return {
    caption: words.observedPeople,
    columns: [
      { heading: words.person, align: "start" },
      ...columns.map(({ heading }) => ({ heading, align: "end" }) as const),
    ],
    rows: people.map((manager) => [
      nameCell(manager),
      ...columns.map(({ id }) => cell(index.get(id, { manager }))),
    ]),
  };
}
