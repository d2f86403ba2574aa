import { capitalised } from "../../i18n/capitalised.ts";
import type { Figure } from "../../model/figure.ts";
import type { FigureId } from "../../model/figureCatalogue.ts";
import { type Month, monthAfter } from "../../model/month.ts";
import { type Directions, directionsOf } from "../chartWords.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure, wordOf } from "../shownFigure.ts";
import { figureCell, type TableView, textCell } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";
import { addUp } from "./addUp.ts";

/** What moved the payments of those who sell from one full month to the next. */
export interface PaymentsMoved {
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
  readonly chart: StepsChart | null;
  readonly table: TableView | null;
  readonly note: string;
}

interface StepsChart {
  readonly points: readonly {
    readonly name: string;
    readonly from: number;
    readonly to: number;
    readonly text: string;
    readonly kind: "whole" | "step";
  }[];
  readonly options: Directions & { readonly label: string; readonly description: string };
}

const factors = [
  { key: "sellers", part: "efficiency.changeBySellers", of: "efficiency.sellers" },
  { key: "meetings", part: "efficiency.changeByMeetings", of: "efficiency.meetingsPerSeller" },
  { key: "money", part: "efficiency.changeByPayments", of: "efficiency.paymentsPerMeeting" },
] as const satisfies readonly {
  readonly key: string;
  readonly part: FigureId;
  readonly of: FigureId;
}[];

/** The last full month that the efficiency formula is known for; null when there is none. */
export function lastSplitMonth({ index }: PageContext): Month | null {
  const months = index
    .all("efficiency.payments")
    .filter(({ scope, value }) => scope.department === undefined && value !== null)
    .map(({ month }) => month ?? 0);
  return months.length === 0 ? null : (Math.max(...months) as Month);
}

/** The last full month against the one before it; null without two of them. */
export function paymentsMoved(context: PageContext): PaymentsMoved | null {
  const { index, formats, messages } = context;
  const words = messages.activity;
  const month = lastSplitMonth(context);
  const change = month === null ? undefined : index.get("efficiency.change", {}, month);
  const value = numberOf(change);
  if (month === null || !change || value === null) return null;
  const before = monthAfter(month, -1);
  const split = splitOf(month, context);
  const loom = weave();
  const amount = loom.figure(
    showFigure(change, context, {
      tone: value < 0 ? "bad" : "good",
      write: (minor) =>
        split ? split.write(Math.abs(split.change)) : formats.moneyWords(Math.abs(minor)),
    }),
  );
  const said =
    value === 0
      ? words.same(monthHead(month, context), formats.monthYear(before))
      : (value > 0 ? words.more : words.less)(
          monthHead(month, context),
          amount,
          formats.monthYear(before),
        );
  return {
    answer: loom.parts(said),
    facts: [split?.said ?? null, reasonSaid(month, context), diluted(month, context)].filter(
      (sentence) => sentence !== null,
    ),
    chart: split
      ? {
          ...split.chart,
          options: {
            ...split.chart.options,
            label: words.stepsChart(monthHead(before, context), formats.monthYear(month)),
          },
        }
      : null,
    table: split ? factorTable(month, context) : null,
    note: words.ofSellers,
  };
}

/** A month at the head of a sentence, a row or a column. */
const monthHead = (month: Month, { formats, language }: PageContext): string =>
  capitalised(formats.monthYear(month), language);

interface Split {
  readonly said: readonly Part[];
  readonly chart: StepsChart;
  /** As shown: what the parts shown add up to. */
  readonly change: number;
  readonly write: (minor: number) => string;
}

/** The three parts, rounded so that what is shown adds up; null where the change cannot be split. */
function splitOf(month: Month, context: PageContext): Split | null {
  const { index, formats, messages } = context;
  const words = messages.activity;
  const before = numberOf(index.get("efficiency.payments", {}, monthAfter(month, -1)));
  const figures = factors.map(({ part }) => index.get(part, {}, month));
  const parts = figures.map(numberOf);
  if (before === null || parts.some((part) => part === null)) return null;
  const exact = parts.map((part) => part ?? 0);
  const now = exact.reduce((sum, part) => sum + part, before);
  const scale = formats.moneyScale([before, now]);
  const shown = addUp(before, exact, scale.step);
  const { amount: write, change: signed } = scale;
  const loom = weave();
  const texts = figures.map((figure, place) =>
    figure
      ? loom.figure(showFigure(figure, context, { write: () => signed(shown.parts[place] ?? 0) }))
      : "",
  );
  const [sellers = "", meetings = "", money = ""] = texts;
  let level = shown.before;
  const steps = factors.map(({ key }, place) => {
    const part = shown.parts[place] ?? 0;
    const from = level;
    level += part;
    return {
      name: words.factorNames[key],
      from,
      to: level,
      text: signed(part),
      kind: "step" as const,
    };
  });
  const whole = (name: string, amount: number) => ({
    name,
    from: 0,
    to: amount,
    text: write(amount),
    kind: "whole" as const,
  });
  const said = loom.parts(words.parts({ sellers, meetings, money }));
  return {
    said,
    change: shown.now - shown.before,
    write,
    chart: {
      points: [
        whole(monthHead(monthAfter(month, -1), context), shown.before),
        ...steps,
        whole(monthHead(month, context), shown.now),
      ],
      options: {
        ...directionsOf(context),
        label: "",
        description: words.parts({
          sellers: signed(shown.parts[0] ?? 0),
          meetings: signed(shown.parts[1] ?? 0),
          money: signed(shown.parts[2] ?? 0),
        }),
      },
    },
  };
}

/** Why the change is not split, where it is not. */
function reasonSaid(month: Month, { index, messages }: PageContext): readonly Part[] | null {
  const figure = index.get("efficiency.changeBySellers", {}, month);
  return figure?.value === null ? weave().parts(messages.reasons[figure.reason]) : null;
}

/** More people and fewer meetings in all than three months ago. */
function diluted(month: Month, context: PageContext): readonly Part[] | null {
  const { index, formats, messages } = context;
  const figure = index.get("structure.dilution", {}, month);
  if (!figure || wordOf(figure, "dilution") !== "diluted") return null;
  const { sellers = 0, sellersBefore = 0 } = figure.inputs;
  const loom = weave();
  const now = showFigure(figure, context, { tone: "warn" });
  return loom.parts(
    messages.activity.diluted(
      loom.figure({ ...now, text: formats.count(sellers) }),
      formats.count(sellersBefore),
    ),
  );
}

/** The factors of both months and what each moved, to the cent in their explanations. */
function factorTable(month: Month, context: PageContext): TableView {
  const { index, formats, messages } = context;
  const words = messages.activity;
  const before = monthAfter(month, -1);
  const cell = (figure: Figure | undefined) =>
    figure ? figureCell(showFigure(figure, context), numberOf(figure)) : textCell("");
  return {
    caption: words.stepsChart(monthHead(before, context), formats.monthYear(month)),
    columns: [
      { heading: words.factor, align: "start" },
      { heading: monthHead(before, context), align: "end" },
      { heading: monthHead(month, context), align: "end" },
      { heading: words.moveBy, align: "end" },
    ],
    rows: [
      ...factors.map(({ key, part, of }) => [
        textCell(words.factorNames[key]),
        cell(index.get(of, {}, before)),
        cell(index.get(of, {}, month)),
        exactCell(index.get(part, {}, month), context),
      ]),
      [
        textCell(words.total),
        exactCell(index.get("efficiency.payments", {}, before), context),
        exactCell(index.get("efficiency.payments", {}, month), context),
        exactCell(index.get("efficiency.change", {}, month), context),
      ],
    ],
  };
}

/** To the last cent, so that a column adds up. */
const exactCell = (figure: Figure | undefined, context: PageContext) =>
  figure
    ? figureCell(
        showFigure(figure, context, { write: (minor) => context.formats.money(minor) }),
        numberOf(figure),
      )
    : textCell("");
