import type { ClientCard } from "../dashboard.ts";
import type { Finding } from "../model/finding.ts";
import { accountRanking } from "./accountRanking.ts";
import { findingStake } from "./findingStake.ts";
import { pageAddress } from "./pageAddress.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf, showFigure } from "./shownFigure.ts";
import { sourceText } from "./sourceText.ts";
import {
  type Cell,
  figureCell,
  nameCell,
  numberCell,
  type TableView,
  textCell,
} from "./tableView.ts";

/** Clients whose declared volume is far from what they pay. */
export interface DriftPanel {
  readonly answer: string;
  readonly table: TableView;
}

type Drift = Extract<Finding, { readonly code: "volume-drift" }>;

/** Declared against paid volumes where they have drifted apart, the widest gap first; null when none has. */
export function drift(context: PageContext): DriftPanel | null {
  const { dashboard, formats, messages } = context;
  const words = messages.data;
  const drifts = dashboard.findings.filter(
    (finding): finding is Drift => finding.code === "volume-drift",
  );
  if (drifts.length === 0) return null;
  const clients = new Map(dashboard.clients.map((card) => [rowOf(card), card]));
  const paths = new Map(accountRanking(context).map(({ name, path }) => [name, path]));
  const byGap = drifts
    .map((finding) => ({ finding, gap: findingStake(finding, context) ?? 0 }))
    .sort((a, b) => b.gap - a.gap);
  return {
    answer: words.driftSaid(drifts.length, formats),
    table: {
      caption: words.drift,
      columns: [
        { heading: messages.accounts.client, align: "start" },
        { heading: words.declared, align: "end" },
        { heading: words.paid, align: "end" },
        { heading: words.difference, align: "end" },
        { heading: words.cell, align: "start" },
      ],
      rows: byGap.map(({ finding, gap }) => {
        const { file, sheet = "", cell = "", facts } = finding;
        const client = clients.get(rowKey({ file, sheet, cell }))?.name ?? null;
        const path = client === null ? null : (paths.get(client) ?? null);
        const isLess = Number(facts.paid) < Number(facts.declared);
        return [
          client === null
            ? textCell("")
            : nameCell(client, path === null ? null : pageAddress(path, context)),
          amount("account.current", client, facts.declared),
          amount("account.paidAverage", client, facts.paid),
          numberCell(signed(isLess ? -gap : gap), isLess ? -gap : gap),
          textCell(
            dashboard.workbooks.length > 1 ? `${file} ${sheet}!${cell}` : `${sheet}!${cell}`,
          ),
        ];
      }),
    },
  };

  function amount(
    id: "account.current" | "account.paidAverage",
    client: string | null,
    fact: string,
  ): Cell {
    const figure = client === null ? undefined : context.index.get(id, { client });
    if (figure) {
      const shown = showFigure(figure, context, { write: formats.money });
      return figureCell(shown, numberOf(figure));
    }
    const minor = Math.round(Number(fact) * 10 ** dashboard.minorUnits);
    return numberCell(formats.money(minor), minor);
  }

  /** A negative amount has its sign where its language puts it: a positive one takes its place. */
  function signed(minor: number): string {
    const negative = formats.money(-Math.abs(minor));
    return minor < 0 ? negative : negative.replace(MINUS, "+");
  }
}

const MINUS = "\u2212";

/** File, sheet and row: the volume and the name of a client stand in one row. */
const rowKey = ({ file, sheet, cell }: { file: string; sheet: string; cell: string }): string =>
  `${file}\n${sheet}\n${cell.replace(/\D/g, "")}`;

function rowOf({ source }: ClientCard): string {
  if (source === null) return "";
  const { file, sheet, range } = sourceText(source);
  return rowKey({ file, sheet, cell: range });
}
