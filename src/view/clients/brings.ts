import type { Figure } from "../../model/figure.ts";
import { missingSaid } from "../missingSaid.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { type Cell, figureCell, nameCell, type TableView, textCell } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";

/** Who brings new clients' money, and who collects current ones'. */
export interface BringsPanel {
  readonly question: string;
  readonly answer: readonly Part[] | null;
  readonly facts: readonly (readonly Part[])[];
  readonly table: TableView;
}

const kinds = ["new", "current", "vip"] as const;
type Kind = (typeof kinds)[number];

interface Seller {
  readonly name: string;
  readonly of: (kind: Kind) => Figure | undefined;
  readonly share: Figure | undefined;
  readonly total: number;
}

/** The panel of people by kind of payment; null when nobody is named or nothing came. */
export function bringsPanel(context: PageContext): BringsPanel | null {
  const { dashboard, formats, messages } = context;
  const words = messages.clients;
  const sellers = sellersOf(context);
  if (!sellers.some(({ name }) => name !== "")) return null;
  const collects = most(sellers, "current", context);
  return {
    question: words.whoBrings,
    answer: most(sellers, "new", context) ?? nothingNew(context),
    facts: collects === null ? [] : [collects],
    table: {
      caption: words.bringsTable(formats.monthYear(dashboard.month)),
      ...sellersTable(sellers, context),
    },
  };
}

function sellersOf({ dashboard, index }: PageContext): readonly Seller[] {
  return index
    .all("payments.vip")
    .filter(({ month, scope }) => month === dashboard.month && scope.manager !== undefined)
    .map(({ scope }): Seller => {
      const of = (kind: Kind) => index.get(`payments.${kind}`, scope, dashboard.month);
      return {
        name: scope.manager ?? "",
        of,
        share: index.get("payments.newShare", scope, dashboard.month),
        total: numberOf(index.get("payments.total", scope, dashboard.month)) ?? 0,
      };
    })
    .filter(({ total }) => total !== 0)
    .toSorted((a, b) => Number(a.name === "") - Number(b.name === "") || b.total - a.total);
}

/** "Anna Orlova brings most from new clients: $30K, 60 % of them." Null when nothing of the kind came. */
function most(
  sellers: readonly Seller[],
  kind: "new" | "current",
  context: PageContext,
): readonly Part[] | null {
  const { dashboard, index, messages } = context;
  const words = messages.clients;
  const amountOf = (seller: Seller): number => numberOf(seller.of(kind)) ?? 0;
  const [first] = sellers
    .filter(({ name }) => name !== "")
    .toSorted((a, b) => amountOf(b) - amountOf(a));
  const figure = first?.of(kind);
  const whole = index.get(`payments.${kind}`, {}, dashboard.month);
  if (!first || !figure || !whole || amountOf(first) <= 0) return null;
  const loom = weave();
  const say = kind === "new" ? words.bringsMost : words.collectsMost;
  return loom.parts(
    say(
      loom.name(first.name),
      loom.figure(showFigure(figure, context)),
      loom.figure(showFigure(whole, context)),
    ),
  );
}

/** That nothing came from new clients, or why it cannot be told. */
function nothingNew(context: PageContext): readonly Part[] {
  const figure = context.index.get("payments.new", {}, context.dashboard.month);
  return figure?.value === null
    ? missingSaid(figure, context)
    : weave().parts(context.messages.clients.nothingNew);
}

function sellersTable(
  sellers: readonly Seller[],
  context: PageContext,
): Omit<TableView, "caption"> {
  const { formats, messages } = context;
  const words = messages.clients;
  const used = kinds.filter((kind) => sellers.some(({ of }) => (numberOf(of(kind)) ?? 0) !== 0));
  const scale = formats.moneyScale(
    sellers.flatMap(({ of }) => used.map((kind) => numberOf(of(kind)) ?? 0)),
  );
  const cell = (figure: Figure | undefined, write?: (value: number) => string): Cell =>
    figure && figure.value !== 0
      ? figureCell(showFigure(figure, context, write ? { write } : {}), numberOf(figure))
      : textCell("");
  return {
    columns: [
      { heading: messages.people.person, align: "start" },
      ...used.map((kind) => ({
        heading: words.kind[kind],
        unit: scale.unit,
        align: "end" as const,
      })),
      { heading: words.newShare, align: "end" },
    ],
    rows: sellers.map(({ name, of, share }) => [
      nameCell(name === "" ? messages.common.nobody : name),
      ...used.map((kind) => cell(of(kind), scale.format)),
      cell(share),
    ]),
  };
}
