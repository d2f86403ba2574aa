import type { ActionCard } from "../dashboard.ts";
import { isoOfDay } from "../model/day.ts";
import type { RankedAccount } from "./accountRanking.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf, showFigure } from "./shownFigure.ts";
import { type Cell, numberCell, type TableView, textCell } from "./tableView.ts";
import { type Part, weave } from "./weave.ts";

/** What was asked of an account, what was agreed, and what it buys since. */
export interface AccountTalks {
  readonly talks: TableView | null;
  readonly talksSaid: readonly (readonly Part[])[];
}

/** The actions of an account, newest first, and what they brought. */
export function accountTalks(account: RankedAccount, context: PageContext): AccountTalks {
  const { messages } = context;
  if (account.actions.length === 0) {
    return { talks: null, talksSaid: [weave().parts(messages.accounts.noTalks)] };
  }
  return {
    talks: talkTable(account, context),
    talksSaid: [agreedShare(account, context), realised(account, context)].filter(
      (sentence) => sentence !== null,
    ),
  };
}

function talkTable({ name, actions }: RankedAccount, context: PageContext): TableView {
  const { formats, messages } = context;
  const words = messages.accounts;
  const scale = formats.moneyScale(
    actions.flatMap(({ asked, agreed, baseline }) => [asked ?? 0, agreed ?? 0, baseline ?? 0]),
  );
  const money = (minor: number | null): Cell =>
    minor === null ? textCell("") : numberCell(scale.format(minor), minor);
  const day = (action: ActionCard): Cell => {
    const { due, doneOn } = action;
    const shown = doneOn ?? due;
    return shown === null
      ? textCell("")
      : { ...textCell(formats.dayShort(shown)), sort: isoOfDay(shown) };
  };
  return {
    caption: words.talksOf(name),
    columns: [
      { heading: words.step, align: "start" },
      { heading: words.state, align: "start" },
      { heading: words.day, align: "start" },
      { heading: words.owner, align: "start" },
      { heading: messages.common.before, unit: scale.unit, align: "end" },
      { heading: messages.common.asked, unit: scale.unit, align: "end" },
      { heading: messages.common.agreed, unit: scale.unit, align: "end" },
    ],
    rows: actions
      .toReversed()
      .map((action) => [
        textCell(action.step),
        textCell(messages.common.actionStatus[action.isOverdue ? "overdue" : action.status]),
        day(action),
        textCell(action.owner ?? ""),
        money(action.baseline),
        money(action.asked),
        money(action.agreed),
      ]),
  };
}

function agreedShare({ name }: RankedAccount, context: PageContext): readonly Part[] | null {
  const figure = context.index.get("account.captureFraction", { client: name });
  if (!figure || numberOf(figure) === null) return null;
  const loom = weave();
  return loom.parts(
    context.messages.accounts.captureFraction(loom.figure(showFigure(figure, context))),
  );
}

function realised({ name }: RankedAccount, context: PageContext): readonly Part[] | null {
  const { index, messages } = context;
  const figure = index.get("account.realised", { client: name });
  const fraction = index.get("account.realisedFraction", { client: name });
  if (!figure || numberOf(figure) === null) return null;
  const loom = weave();
  return loom.parts(
    messages.accounts.realised(
      loom.figure(showFigure(figure, context)),
      fraction && numberOf(fraction) !== null ? loom.figure(showFigure(fraction, context)) : null,
    ),
  );
}
