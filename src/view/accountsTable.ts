import { accountRanking, type RankedAccount, talkState } from "./accountRanking.ts";
import { pageAddress } from "./pageAddress.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf, showFigure } from "./shownFigure.ts";
import {
  type Cell,
  figureCell,
  nameCell,
  numberCell,
  type TableView,
  textCell,
} from "./tableView.ts";

/** All accounts by upside, as far as a phone should have to carry them. */
export interface AccountsTable {
  readonly table: TableView;
  /** "And 40 more accounts …"; null when all are shown. */
  readonly more: string | null;
}

/** Rows beyond this are left to the totals: four thousand of them are a megabyte nobody reads. */
const AT_MOST = 150;

/** The table of key accounts; null when there are none. */
export function accountsTable(context: PageContext): AccountsTable | null {
  const { index, formats, messages } = context;
  const words = messages.accounts;
  const all = accountRanking(context);
  if (all.length === 0) return null;
  const shown = all.slice(0, AT_MOST);
  const scale = formats.moneyScale(
    shown.flatMap(({ name, upside }) => [
      numberOf(index.get("account.possible", { client: name })) ?? 0,
      numberOf(upside) ?? 0,
    ]),
  );
  const money = (id: "account.current" | "account.possible", name: string): Cell => {
    const value = numberOf(index.get(id, { client: name }));
    return numberCell(value === null ? messages.common.notAvailable : scale.format(value), value);
  };
  return {
    table: {
      caption: words.allAccounts,
      columns: [
        { heading: words.client, align: "start" },
        { heading: words.manager, align: "start", isWideOnly: true },
        { heading: messages.common.buysNow, unit: scale.unit, align: "end" },
        { heading: messages.common.couldBuy, unit: scale.unit, align: "end" },
        { heading: messages.common.upside, unit: scale.unit, align: "end" },
        { heading: words.talks, align: "start", isWideOnly: true },
      ],
      rows: shown.map((account) => [
        clientCell(account, context),
        textCell(account.card?.manager ?? ""),
        money("account.current", account.name),
        money("account.possible", account.name),
        figureCell(
          showFigure(account.upside, context, { write: scale.format }),
          numberOf(account.upside),
        ),
        textCell(words.talkState[talkState(account.actions)]),
      ]),
    },
    more: all.length > AT_MOST ? words.andMore(all.length - AT_MOST, formats) : null,
  };
}

/** The name, and under it on a narrow screen who looks after it and where the talks stand. */
function clientCell({ name, path, card, actions }: RankedAccount, context: PageContext): Cell {
  const { formats, messages } = context;
  const state = messages.accounts.talkState[talkState(actions)];
  const manager = card?.manager ?? null;
  return {
    ...nameCell(name, path === null ? null : pageAddress(path, context)),
    under: manager === null ? state : `${formats.isolate(manager)} · ${state}`,
  };
}
