import type { Figure, Scope, Status } from "../../model/figure.ts";
import type { FigureId } from "../../model/figureCatalogue.ts";
import { directionsOf } from "../chartWords.ts";
import type { LeaderboardChart } from "../leaderboardChart.ts";
import { type MonthsChart, months } from "../months.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure, statusOf, toneOf } from "../shownFigure.ts";
import { type Cell, figureCell, nameCell, type TableView, textCell } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";

/** New, current and VIP payments against their own plans. */
export interface KindsPanel {
  readonly question: string;
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
  readonly chart: LeaderboardChart | null;
  readonly table: TableView | null;
}

const kinds = ["new", "current", "vip"] as const;
type Kind = (typeof kinds)[number];

/** A plan of one kind of payment, the company's or a department's, in the running month. */
interface KindPlan {
  readonly kind: Kind;
  /** Null is the company. */
  readonly department: string | null;
  readonly scope: Scope;
}

/** Shortfalls said in words; the table has all. */
const SAID = 3;

/** The panel of payments by kind; null without payments. */
export function kindsPanel(context: PageContext): KindsPanel | null {
  const { dashboard, index, formats, messages } = context;
  const words = messages.clients;
  if (!index.get("payments.vip", {}, dashboard.month)) return null;
  const plans = plansByKind(context);
  if (plans.length === 0) {
    return {
      question: words.whatCameByKind,
      answer: withoutPlans(context),
      facts: [],
      chart: null,
      table: null,
    };
  }
  const [answer, ...facts] = shortfalls(plans, context);
  return {
    question: words.kindsOnPlan,
    answer: answer ?? weave().parts(words.allOnPlan),
    facts: facts.slice(0, SAID - 1),
    chart: kindChart(plans, context),
    table: {
      ...kindTable(plans, context),
      caption: words.kindTable(formats.monthYear(dashboard.month)),
    },
  };
}

/** Each kind month by month with its plans; kinds that never brought anything are left out. */
export function kindMonths(context: PageContext): readonly MonthsChart[] {
  const words = context.messages.clients;
  return kinds.flatMap((kind) => {
    const chart = months(context, {
      scope: {},
      kind,
      label: words.byMonth[kind],
      hasWaterline: false,
    });
    return chart?.points.some(({ amount }) => (amount ?? 0) !== 0) ? [chart] : [];
  });
}

function plansByKind({ dashboard, index }: PageContext): readonly KindPlan[] {
  return index
    .all("plan.amount")
    .filter(({ month, value }) => month === dashboard.month && value !== null)
    .flatMap(({ scope }): KindPlan[] => {
      const kind = kinds.find((one) => scope.measure === `${one} payments`);
      const keys = Object.keys(scope).filter((key) => key !== "measure");
      const isCompany = keys.length === 0;
      if (!kind || !(isCompany || (keys.length === 1 && keys[0] === "department"))) return [];
      return [{ kind, department: scope.department ?? null, scope }];
    });
}

const figureOf = (
  { dashboard, index }: PageContext,
  id: FigureId,
  { scope }: KindPlan,
): Figure | undefined => index.get(id, scope, dashboard.month);

/**
 * A sentence for each shortfall, the largest first whatever else goes well. The company's own stands for a
 * kind that no department has a plan of.
 */
function shortfalls(
  plans: readonly KindPlan[],
  context: PageContext,
): readonly (readonly Part[])[] {
  const { formats, messages } = context;
  const words = messages.clients;
  const shortOf = (plan: KindPlan): number =>
    numberOf(figureOf(context, "plan.shortfall", plan)) ?? 0;
  const isSaidByDepartments = ({ kind, department }: KindPlan): boolean =>
    department === null && plans.some((other) => other.department !== null && other.kind === kind);
  return plans
    .filter((plan) => shortOf(plan) > 0 && !isSaidByDepartments(plan))
    .toSorted((a, b) => shortOf(b) - shortOf(a))
    .flatMap((plan) => {
      const short = figureOf(context, "plan.shortfall", plan);
      const fact = figureOf(context, "plan.fact", plan);
      const amount = figureOf(context, "plan.amount", plan);
      if (!short || !fact || !amount) return [];
      const loom = weave();
      const write = formats.moneyShort;
      const tone = toneOf(statusOf(figureOf(context, "plan.status", plan)));
      return [
        loom.parts(
          words.short({
            who: plan.department === null ? words.company : loom.name(plan.department),
            kind: words.kindOf[plan.kind],
            short: loom.figure(showFigure(short, context, { tone, write: formats.moneyWords })),
            fact: loom.figure(showFigure(fact, context, { write })),
            plan: loom.figure(showFigure(amount, context, { write })),
          }),
        ),
      ];
    });
}

/** "New $30K, current $400K, VIP $100K. There is no plan by kind." */
function withoutPlans(context: PageContext): readonly Part[] {
  const { dashboard, index, formats, messages } = context;
  const words = messages.clients;
  const loom = weave();
  const parts = kinds.flatMap((kind) => {
    const figure = index.get(`payments.${kind}`, {}, dashboard.month);
    // A firm without VIP clients need not be told so.
    if (!figure || (kind === "vip" && figure.value === 0)) return [];
    const shown = showFigure(figure, context, { write: formats.moneyShort });
    return [words.came(words.kind[kind], loom.figure(shown))];
  });
  return loom.parts(words.noPlanByKind(parts.join(", ")));
}

/** The company's three kinds by plan to date; a kind that only departments plan is not drawn. */
function kindChart(plans: readonly KindPlan[], context: PageContext): LeaderboardChart | null {
  const { dashboard, formats, messages } = context;
  const words = messages.clients;
  const shown = kinds.flatMap((kind) => {
    const plan = plans.find((one) => one.department === null && one.kind === kind);
    const toDate = plan && numberOf(figureOf(context, "plan.completionToDate", plan));
    return plan && toDate !== undefined && toDate !== null ? [{ kind, plan, toDate }] : [];
  });
  if (shown.length === 0) return null;
  const amount = (id: FigureId, plan: KindPlan): number =>
    numberOf(figureOf(context, id, plan)) ?? 0;
  return {
    points: shown.map(({ kind, plan, toDate }) => ({
      place: "",
      name: words.kind[kind],
      value: toDate,
      valueText: formats.percent(toDate),
      detail: messages.people.ofPlan(
        formats.moneyShort(amount("plan.fact", plan)),
        formats.moneyBare(amount("plan.amount", plan)),
      ),
    })),
    options: {
      ...directionsOf(context),
      label: words.kindChart(formats.monthYear(dashboard.month)),
      description: shown
        .map(({ kind, toDate }) => words.came(words.kind[kind], formats.percent(toDate)))
        .join(", "),
      target: { value: 1, name: messages.common.plan },
    },
  };
}

/** The company's line of each kind, then its departments', most short first. */
function kindTable(plans: readonly KindPlan[], context: PageContext): Omit<TableView, "caption"> {
  const { formats, messages } = context;
  const words = messages.clients;
  const columns = ["plan.fact", "plan.amount", "plan.shortfall"] as const;
  const scale = formats.moneyScale(
    plans.flatMap((plan) => columns.map((id) => numberOf(figureOf(context, id, plan)) ?? 0)),
  );
  const cell = (id: FigureId, plan: KindPlan, write?: (value: number) => string): Cell => {
    const figure = figureOf(context, id, plan);
    if (!figure) return textCell("");
    const status: Status | null = statusOf(figureOf(context, "plan.status", plan));
    const tone = id === "plan.completionToDate" ? toneOf(status) : "plain";
    return figureCell(
      showFigure(figure, context, { tone, ...(write ? { write } : {}) }),
      numberOf(figure),
    );
  };
  const shortOf = (plan: KindPlan): number =>
    numberOf(figureOf(context, "plan.shortfall", plan)) ?? 0;
  const rows = plans.toSorted(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      Number(a.department !== null) - Number(b.department !== null) ||
      shortOf(b) - shortOf(a),
  );
  return {
    columns: [
      { heading: words.ofWhat, align: "start" },
      { heading: words.whose, align: "start" },
      { heading: messages.common.planToDate, align: "end" },
      { heading: messages.common.received, unit: scale.unit, align: "end" },
      { heading: messages.common.plan, unit: scale.unit, align: "end" },
      { heading: words.shortfall, unit: scale.unit, align: "end" },
    ],
    rows: rows.map((plan) => [
      textCell(words.kind[plan.kind]),
      plan.department === null ? textCell(words.company) : nameCell(plan.department),
      cell("plan.completionToDate", plan),
      cell("plan.fact", plan, scale.format),
      cell("plan.amount", plan, scale.format),
      cell("plan.shortfall", plan, scale.format),
    ]),
  };
}
