import { accountRanking, talkState } from "../accountRanking.ts";
import { pageAddress } from "../pageAddress.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { figureCell, nameCell, type TableView, textCell } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";

/** The key accounts of a person, the largest upside first. */
export interface PersonAccounts {
  readonly answer: readonly Part[];
  readonly table: TableView;
  readonly more: string | null;
}

const AT_MOST = 20;

/** A person's key accounts and where the talks with each stand; null without any. */
export function personAccounts(name: string, context: PageContext): PersonAccounts | null {
  const { index, formats, messages } = context;
  const words = messages.accounts;
  const own = accountRanking(context).filter(({ card }) => card?.manager === name);
  if (own.length === 0) return null;
  const shown = own.slice(0, AT_MOST);
  const figureOf = (id: "account.current" | "account.possible", client: string) =>
    index.get(id, { client });
  const scale = formats.moneyScale(
    shown.flatMap((account) => [
      numberOf(figureOf("account.current", account.name)) ?? 0,
      numberOf(figureOf("account.possible", account.name)) ?? 0,
    ]),
  );
  const cell = (figure: ReturnType<typeof figureOf>) =>
    figure
      ? figureCell(showFigure(figure, context, { write: scale.format }), numberOf(figure))
      : textCell("");
  return {
    answer: answerOf(name, context),
    table: {
      caption: messages.person.accounts,
      columns: [
        { heading: messages.clients.client, align: "start" },
        { heading: messages.common.buysNow, unit: scale.unit, align: "end" },
        { heading: messages.common.couldBuy, unit: scale.unit, align: "end" },
        { heading: words.state, align: "start" },
      ],
      rows: shown.map((account) => [
        nameCell(account.name, account.path === null ? null : pageAddress(account.path, context)),
        cell(figureOf("account.current", account.name)),
        cell(figureOf("account.possible", account.name)),
        textCell(words.talkState[talkState(account.actions)]),
      ]),
    },
    more: own.length > AT_MOST ? messages.common.more(own.length - AT_MOST, formats) : null,
  };
}

function answerOf(
  name: string,
  { index, formats, messages, ...context }: PageContext,
): readonly Part[] {
  const whole = { index, formats, messages, ...context };
  const upside = index.get("accounts.upside", { manager: name });
  const count = numberOf(index.get("accounts.count", { manager: name })) ?? 0;
  const loom = weave();
  const said = messages.common.accounts(count, formats);
  return upside && (numberOf(upside) ?? 0) > 0
    ? loom.parts(
        messages.person.couldAdd(said, loom.figure(showFigure(upside, whole, { tone: "water" }))),
      )
    : loom.parts(`${said}.`);
}
