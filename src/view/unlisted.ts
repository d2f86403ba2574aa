import type { PageContext } from "./pageContext.ts";
import { numberOf, showFigure } from "./shownFigure.ts";
import { figureCell, nameCell, type TableView } from "./tableView.ts";
import { type Part, weave } from "./weave.ts";

/** Clients that pay and stand in no row of Clients. */
export interface UnlistedPanel {
  readonly answer: readonly Part[];
  /** The largest of them; the sentence counts all. */
  readonly table: TableView;
}

const AT_MOST = 50;

/** Who pays without being listed, and how much; null when everybody is listed or there is no list. */
export function unlisted(context: PageContext): UnlistedPanel | null {
  const { index, formats, messages } = context;
  const words = messages.data;
  const count = index.get("clients.unlisted");
  const turnover = index.get("clients.unlistedTurnover");
  const clients = numberOf(count);
  if (!count || !turnover || clients === null || clients === 0) return null;
  const loom = weave();
  const largest = index
    .all("clients.unlistedTurnover")
    .filter(({ rank }) => rank !== undefined && rank <= AT_MOST)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return {
    answer: loom.parts(
      words.unlistedSaid(
        clients,
        loom.figure(showFigure(count, context)),
        loom.figure(showFigure(turnover, context)),
      ),
    ),
    table: {
      caption: words.unlisted,
      columns: [
        { heading: messages.accounts.client, align: "start" },
        { heading: messages.common.received, align: "end" },
      ],
      rows: largest.map((figure) => [
        nameCell(figure.scope.client ?? ""),
        figureCell(showFigure(figure, context, { write: formats.money }), numberOf(figure)),
      ]),
    },
  };
}
