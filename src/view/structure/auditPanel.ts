import { capitalised } from "../../i18n/capitalised.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Figure } from "../../model/figure.ts";
import { type Directions, directionsOf } from "../chartWords.ts";
import { missingSaid } from "../missingSaid.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, type ShownFigure, showFigure } from "../shownFigure.ts";
import { figureCell, type TableView, textCell } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";

/** The department by its own audit. */
export interface AuditPanel {
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
  readonly chart: BlocksChart | null;
  /** The five to mend first. */
  readonly weakest: readonly {
    readonly criterion: string;
    readonly block: string;
    readonly score: ShownFigure;
  }[];
  readonly table: TableView | null;
}

interface BlocksChart {
  readonly points: readonly {
    readonly place: string;
    readonly name: string;
    readonly value: number | null;
    readonly valueText: string;
    readonly detail: string;
  }[];
  readonly options: Directions & {
    readonly label: string;
    readonly description: string;
    readonly target: { readonly value: number; readonly name: string };
  };
}

const WEAKEST = 5;

type BlockName = keyof Messages["structure"]["blocks"];

/** A block's name within a sentence. */
const blockText = (block: string | undefined, { messages }: PageContext): string => {
  const { blocks } = messages.structure;
  return blocks[(block ?? "") in blocks ? (block as BlockName) : ""];
};

/** A block's name on its own. */
const blockName = (block: string | undefined, context: PageContext): string =>
  capitalised(blockText(block, context), context.language);

/** The last audit: how much of what it could be, the weakest block and criteria; null without the sheet. */
export function auditPanel(context: PageContext): AuditPanel | null {
  const { index } = context;
  const share = index.get("audit.share");
  const score = index.get("audit.score");
  if (!share || !score) return null;
  if (share.value === null) {
    const answer = missingSaid(share, context);
    return { answer, facts: [], chart: null, weakest: [], table: null };
  }
  const criteria = index
    .all("audit.criterion")
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || rowOf(a) - rowOf(b));
  return {
    answer: answer(share, score, context),
    facts: [change(context), unjudged(context)].filter((fact) => fact !== null),
    chart: blocksChart(context),
    weakest: criteria.slice(0, WEAKEST).map((figure) => ({
      criterion: figure.scope.value ?? "",
      block: blockName(figure.scope.block, context),
      score: showFigure(figure, context, { write: () => pointsText(figure, context) }),
    })),
    table: criteriaTable(criteria, context),
  };
}

/** The row of the sheet, so that criteria of one score stand as the office wrote them. */
const rowOf = ({ sources }: Figure): number =>
  Number(/(\d+)(?::|$)/.exec(sources[0] ?? "")?.[1] ?? 0);

function pointsText({ inputs }: Figure, { formats, messages }: PageContext): string {
  const { points = 0, mostPoints = 0 } = inputs;
  return messages.structure.pointsOf(formats.count(points), formats.count(mostPoints));
}

function answer(share: Figure, score: Figure, context: PageContext): readonly Part[] {
  const { formats, messages } = context;
  const words = messages.structure;
  const loom = weave();
  const most = formats.count(score.inputs.mostPoints ?? 0);
  const whole = words.auditScore(
    loom.figure(showFigure(share, context)),
    loom.figure(showFigure(score, context)),
    most,
  );
  const blocks = blockShares(context);
  const [weakest] = blocks.toSorted((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0));
  if (!weakest || blocks.length < 2) return loom.parts(whole);
  const block = blockText(weakest.scope.block, context);
  const said = words.weakestBlock(block, loom.figure(showFigure(weakest, context)));
  return loom.parts(`${whole} ${said}`);
}

const blockShares = ({ index }: PageContext): readonly Figure[] =>
  index.all("audit.share").filter(({ scope }) => scope.block !== undefined);

/** How far it has come since the audit before; null when this is the first. */
function change(context: PageContext): readonly Part[] | null {
  const { formats, index, messages } = context;
  const words = messages.structure;
  const figure = index.get("audit.change");
  const value = numberOf(figure);
  if (!figure || value === null) return null;
  const points = Math.round(Math.abs(value) * 100);
  const loom = weave();
  const text = loom.figure(
    showFigure(figure, context, {
      tone: value > 0 ? "good" : "plain",
      write: () => formats.count(points),
    }),
  );
  if (points === 0) return loom.parts(words.auditSame);
  return loom.parts(value > 0 ? words.auditUp(points, text) : words.auditDown(points, text));
}

function unjudged(context: PageContext): readonly Part[] | null {
  const figure = context.index.get("audit.unjudged");
  const count = numberOf(figure) ?? 0;
  if (!figure || count === 0) return null;
  const loom = weave();
  const text = loom.figure(showFigure(figure, context));
  return loom.parts(context.messages.structure.unjudged(count, text));
}

/** A bar a block, as long as the share of its most; null where all criteria are of one. */
function blocksChart(context: PageContext): BlocksChart | null {
  const { formats, index, messages } = context;
  const words = messages.structure;
  const blocks = blockShares(context);
  if (blocks.length < 2) return null;
  const order = Object.keys(words.blocks);
  return {
    points: blocks
      .toSorted((a, b) => order.indexOf(a.scope.block ?? "") - order.indexOf(b.scope.block ?? ""))
      .map((figure) => {
        const value = numberOf(figure);
        const score = index.get("audit.score", figure.scope);
        const points = formats.count(numberOf(score) ?? 0);
        return {
          place: "",
          name: blockName(figure.scope.block, context),
          value,
          valueText: value === null ? "" : formats.percent(value),
          detail: words.pointsOf(points, formats.count(score?.inputs.mostPoints ?? 0)),
        };
      }),
    options: {
      ...directionsOf(context),
      label: words.blocksChart,
      description: words.blocksFinding(blocks.length, formats),
      target: { value: 1, name: formats.percent(1) },
    },
  };
}

function criteriaTable(criteria: readonly Figure[], context: PageContext): TableView | null {
  const words = context.messages.structure;
  if (criteria.length <= WEAKEST) return null;
  return {
    caption: words.audit,
    columns: [
      { heading: words.criterion, align: "start" },
      { heading: words.block, align: "start" },
      { heading: words.share, align: "end" },
      { heading: words.points, align: "end" },
    ],
    rows: criteria.map((figure) => [
      textCell(figure.scope.value ?? ""),
      textCell(blockName(figure.scope.block, context)),
      figureCell(showFigure(figure, context), numberOf(figure)),
      { ...textCell(pointsText(figure, context)), sort: figure.inputs.points ?? 0 },
    ]),
  };
}
