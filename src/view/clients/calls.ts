import type { Figure } from "../../model/figure.ts";
import { type Call, type CallGroup, callGroups, callList, callOrder, whyOf } from "../callList.ts";
import { directionsOf } from "../chartWords.ts";
import type { LeaderboardChart } from "../leaderboardChart.ts";
import { missingSaid } from "../missingSaid.ts";
import { pageAddress } from "../pageAddress.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import type { TableView } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";
import { callersTable } from "./callersTable.ts";
import { type CallTable, callTable } from "./callTable.ts";

/** Whom to call: how many, what that is worth, who is first, and the lists behind it. */
export interface CallsPanel {
  readonly question: string;
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
  readonly chart: LeaderboardChart | null;
  readonly callers: TableView | null;
  readonly table: CallTable | null;
}

/** The panel of calls; null when the workbook has no clients to speak of. */
export function callsPanel(context: PageContext): CallsPanel | null {
  const { index, messages } = context;
  const words = messages.clients;
  const toCall = index.get("retention.toCall");
  if (!toCall) return null;
  const calls = callList(context);
  return {
    question: words.whomToCall,
    answer: answer(toCall, context),
    facts: [first(callOrder(calls)[0], context), nobodys(context), notRecorded(context)].filter(
      (fact) => fact !== null,
    ),
    chart: groupChart(context),
    callers: callersTable(context),
    table: callTable(calls, context),
  };
}

/** "12 clients need a call: $176K a month is at stake." */
function answer(toCall: Figure, context: PageContext): readonly Part[] {
  const words = context.messages.clients;
  const count = numberOf(toCall);
  const loom = weave();
  if (count === null) return toCall.value === null ? missingSaid(toCall, context) : [];
  if (count === 0) return loom.parts(words.nobodyToCall);
  const worth = worthShown(context.index.get("retention.atRisk"), context);
  return loom.parts(
    words.toCall(
      count,
      loom.figure(showFigure(toCall, context)),
      worth === null ? null : loom.figure(worth),
    ),
  );
}

/** What clients are worth; null when it is not known, or nothing. */
function worthShown(figure: Figure | undefined, context: PageContext) {
  const worth = numberOf(figure);
  return figure && worth !== null && worth > 0 ? showFigure(figure, context) : null;
}

/** "First Rodnik, $50K a month: quiet for 63 days. Anna Orlova should call." */
function first(call: Call | undefined, context: PageContext): readonly Part[] | null {
  if (!call) return null;
  const { name, path, worth, caller } = call;
  const loom = weave();
  const shown = worthShown(worth, context);
  return loom.parts(
    context.messages.clients.first({
      client: loom.name(name, path === null ? null : pageAddress(path, context)),
      worth: shown === null ? null : loom.figure(shown),
      why: whyOf(call, context),
      caller: caller === null ? null : loom.name(caller),
    }),
  );
}

/** Clients that nobody would call, where others have somebody. */
function nobodys(context: PageContext): readonly Part[] | null {
  const { index, messages } = context;
  const scope = { manager: "" };
  const toCall = index.get("retention.toCall", scope);
  const count = numberOf(toCall);
  if (!toCall || count === null || count === 0) return null;
  const worth = worthShown(index.get("retention.atRisk", scope), context);
  const loom = weave();
  return loom.parts(
    messages.clients.nobodys(
      count,
      loom.figure(showFigure(toCall, context)),
      worth === null ? null : loom.figure(worth),
    ),
  );
}

/** Why it cannot be said who was not called. */
function notRecorded(context: PageContext): readonly Part[] | null {
  const figure = context.index.get("retention.notContacted");
  return figure?.value === null ? missingSaid(figure, context) : null;
}

interface GroupWorth {
  readonly group: CallGroup;
  readonly clients: number;
  readonly worth: Figure;
}

function groupsOf({ index }: PageContext): readonly GroupWorth[] {
  return callGroups
    .flatMap((group): GroupWorth[] => {
      const clients = numberOf(index.get(`retention.${group}`)) ?? 0;
      const worth = index.get(`retention.${group}Worth`);
      return worth && clients > 0 ? [{ group, clients, worth }] : [];
    })
    .toSorted((a, b) => (numberOf(b.worth) ?? -1) - (numberOf(a.worth) ?? -1));
}

/** Bars of what each group is worth a month, the largest first; null with nobody to call. */
function groupChart(context: PageContext): LeaderboardChart | null {
  const { index, formats, messages } = context;
  const words = messages.clients;
  const groups = groupsOf(context);
  const [largest] = groups;
  const total = numberOf(index.get("retention.atRisk")) ?? 0;
  if (!largest || total <= 0) return null;
  const share = (numberOf(largest.worth) ?? 0) / total;
  return {
    points: groups.map(({ group, clients, worth }) => {
      const value = numberOf(worth);
      return {
        place: "",
        name: words.group[group],
        value,
        valueText: value === null ? messages.common.notAvailable : formats.moneyShort(value),
        detail: words.clientsCount(clients, formats),
      };
    }),
    options: {
      ...directionsOf(context),
      label: words.groupChart,
      description: words.mostIn(words.group[largest.group], formats.percent(share)),
      target: null,
    },
  };
}
