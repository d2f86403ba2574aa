import { incomeLake, type Lake } from "../incomeLake.ts";
import type { PageContext } from "../pageContext.ts";
import { type RiverRow, riverRows, sourceKey } from "../riverRows.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import type { TableView } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";
import { type EatenPanel, eatenPanel } from "./eaten.ts";
import { type GroupsPanel, groupsPanel } from "./groups.ts";
import { levelSaid } from "./level.ts";
import { riverTable } from "./riverTable.ts";
import { firstToWork, leaksSaid, sourcesSaid } from "./sources.ts";

/** The page of the income lake, its questions in the order in which an owner asks them. */
export interface IncomePage {
  readonly title: string;
  readonly description: string;
  readonly level: {
    readonly answer: readonly Part[];
    readonly lake: Lake | null;
    /** How to read the picture; null without one. */
    readonly key: string | null;
  };
  readonly sources: RiversPanel | null;
  readonly channels: (RiversPanel & { readonly lake: Lake | null }) | null;
  readonly groups: GroupsPanel | null;
  readonly eaten: EatenPanel | null;
}

interface RiversPanel {
  readonly question: string;
  readonly answer: readonly Part[] | null;
  readonly facts: readonly (readonly Part[])[];
  readonly table: TableView;
}

/** Rivers that the picture can hold. */
const IN_PICTURE = 7;

/** Everything the page of income says. */
export function incomePage(context: PageContext): IncomePage {
  const { dashboard, formats, messages } = context;
  const words = messages.income;
  const month = formats.monthYear(dashboard.month);
  const key = sourceKey(context);
  const rivers = riverRows(key, context);
  const picture = incomeLake(
    rivers,
    {
      label: words.chart(month),
      description: plainOf(levelSaid(context)),
      atMost: IN_PICTURE,
      hasLines: true,
    },
    context,
  );
  return {
    title: words.title,
    description: words.description(dashboard.company, month),
    level: {
      answer: levelSaid(context),
      lake: picture,
      key: picture === null ? null : key === "region" ? words.keyRegions : words.key,
    },
    sources: sourcesPanel(rivers, key, context),
    channels: channelsPanel(context),
    groups: groupsPanel(context),
    eaten: eatenPanel(context),
  };
}

/** A sentence as plain text, for those who cannot see the picture. */
const plainOf = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (part.kind === "figure") return part.figure.text + (part.after ?? "");
      return part.kind === "name" ? part.name : part.text;
    })
    .join("");

function sourcesPanel(
  rivers: readonly RiverRow[],
  key: "segment" | "region",
  context: PageContext,
): RiversPanel | null {
  if (rivers.length === 0) return null;
  const sources = key === "segment" ? rivers : riverRows("segment", context);
  return {
    question: context.messages.income.whichFirst,
    answer: sourcesSaid(sources, context),
    facts: [firstToWork(sources, context), leaksSaid(sources, context)].filter(
      (fact) => fact !== null,
    ),
    table: riverTable(rivers, key, context),
  };
}

function channelsPanel(context: PageContext): IncomePage["channels"] {
  const { dashboard, formats, messages } = context;
  const words = messages.income;
  const rivers = riverRows("channel", context);
  const [largest] = rivers;
  if (!largest) return null;
  const answer = channelsSaid(largest, context);
  return {
    question: words.whichChannels,
    answer,
    facts: [leaksSaid(rivers, context)].filter((fact) => fact !== null),
    table: riverTable(rivers, "channel", context),
    lake: incomeLake(
      rivers,
      {
        label: words.table.channel(formats.monthYear(dashboard.month)),
        description: answer === null ? "" : plainOf(answer),
        atMost: IN_PICTURE,
        hasLines: false,
      },
      context,
    ),
  };
}

/** "Direct brings most: 36% of the month." Null when the month has no shares. */
function channelsSaid(largest: RiverRow, context: PageContext): readonly Part[] | null {
  const share = largest.of("income.channelShare");
  if (!share || numberOf(share) === null) return null;
  const loom = weave();
  const name = largest.isNamed ? loom.name(largest.name) : largest.name;
  const write = (): string => context.formats.percent(largest.share, largest.shareDecimals);
  return loom.parts(
    context.messages.income.bringsMost(name, loom.figure(showFigure(share, context, { write }))),
  );
}
