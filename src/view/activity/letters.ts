import type { Scope } from "../../model/figure.ts";
import type { FigureId } from "../../model/figureCatalogue.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { type Cell, figureCell, nameCell, type TableView, textCell } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";

/** Whether letters work: opened and answered in all, then campaign by campaign. */
export interface Letters {
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
  readonly byCampaign: TableView | null;
  /** Null where topics tell nothing apart. */
  readonly byTopic: TableView | null;
}

const columns = [
  { id: "email.sent", word: "sent" },
  { id: "email.deliveryRate", word: "delivered" },
  { id: "email.openRate", word: "opened" },
  { id: "email.clickRate", word: "clicked" },
  { id: "email.replyRate", word: "replied" },
  { id: "email.unsubscribeRate", word: "unsubscribed" },
  { id: "email.dealsPerThousand", word: "deals" },
] as const satisfies readonly { readonly id: FigureId; readonly word: string }[];

/** The answer over all letters; null where none was sent. */
export function letters(context: PageContext): Letters | null {
  const { index, formats, messages } = context;
  const words = messages.activity;
  const sent = index.get("email.sent");
  if (!sent || (numberOf(sent) ?? 0) === 0) return null;
  const sentences = [openedAndReplied(context), dealsSaid(context)].filter((one) => one !== null);
  const loom = weave();
  const all = loom.parts(words.lettersSent(loom.figure(showFigure(sent, context))));
  const [answer = all, ...facts] = sentences;
  const standIn = index.get("email.openRate")?.inputs.sentForDelivered ?? 0;
  return {
    answer,
    facts: [
      ...facts,
      ...(answer === all ? [] : [all]),
      ...(standIn > 0 ? [weave().parts(words.sentStandsFor(standIn, formats))] : []),
    ],
    byCampaign: tableOf("campaign", context),
    byTopic: tableOf("topic", context),
  };
}

function openedAndReplied(context: PageContext): readonly Part[] | null {
  const { index, messages } = context;
  const opened = index.get("email.openRate");
  const replied = index.get("email.replyRate");
  if (!opened || numberOf(opened) === null) return null;
  const loom = weave();
  const openedText = loom.figure(showFigure(opened, context));
  return loom.parts(
    replied && numberOf(replied) !== null
      ? messages.activity.lettersAnswer(
          openedText,
          loom.figure(showFigure(replied, context, { write: rate(context) })),
        )
      : messages.activity.lettersOpened(openedText),
  );
}

/** Small shares need their decimal: 3.8 % is not 4 %. */
const rate =
  ({ formats }: PageContext) =>
  (value: number): string =>
    formats.percent(value, 1);

function dealsSaid(context: PageContext): readonly Part[] | null {
  const figure = context.index.get("email.dealsPerThousand");
  if (!figure || numberOf(figure) === null) return null;
  const loom = weave();
  return loom.parts(
    context.messages.activity.lettersDeals(loom.figure(showFigure(figure, context))),
  );
}

/** A row for each campaign or topic, most letters first; columns that no row knows are left out. */
function tableOf(key: "campaign" | "topic", context: PageContext): TableView | null {
  const { index, formats, messages } = context;
  const words = messages.activity;
  const names = index
    .all("email.sent")
    .flatMap(({ scope, value }) =>
      scope[key] === undefined ? [] : [{ name: scope[key], sent: Number(value) }],
    )
    .toSorted((a, b) => b.sent - a.sent || (a.name < b.name ? -1 : 1));
  if (names.length === 0 || (key === "topic" && names.length === 1)) return null;
  const scopeOf = (name: string): Scope => ({ [key]: name });
  const known = columns.filter(({ id }) =>
    names.some(({ name }) => numberOf(index.get(id, scopeOf(name))) !== null),
  );
  const cell = (id: FigureId, name: string): Cell => {
    const figure = index.get(id, scopeOf(name));
    if (!figure) return textCell("");
    const write =
      id === "email.sent"
        ? formats.count
        : id === "email.dealsPerThousand"
          ? formats.decimal
          : rate(context);
    return figureCell(showFigure(figure, context, { write }), numberOf(figure));
  };
  return {
    caption: key === "campaign" ? words.byCampaign : words.byTopic,
    columns: [
      { heading: key === "campaign" ? words.campaign : words.topic, align: "start" },
      ...known.map(({ word }) => ({ heading: words.columns[word], align: "end" }) as const),
    ],
    rows: names.map(({ name }) => [
      nameCell(name === "" ? messages.funnel.notNamed : name),
      ...known.map(({ id }) => cell(id, name)),
    ]),
  };
}
