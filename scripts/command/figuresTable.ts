import type { Dashboard } from "../../src/dashboard.ts";
import type { Figure } from "../../src/model/figure.ts";
import { type FigureId, figureCatalogue } from "../../src/model/figureCatalogue.ts";
import type { Language } from "../../src/model/language.ts";
import { exactText, figureText } from "../../src/view/figureText.ts";
import { type PageContext, pageContext } from "../../src/view/pageContext.ts";
import { textTable } from "./textTable.ts";

/** What a manager's row shows, left to right. */
const MANAGER_COLUMNS = [
  "plan.fact",
  "plan.amount",
  "plan.share",
  "plan.completionToDate",
  "plan.status",
] as const satisfies readonly FigureId[];

/** Families as the catalogue tells them: plan and pace first. */
const ORDER = Object.keys(figureCatalogue);

const isOfCompany = ({ scope }: Figure): boolean => Object.keys(scope).length === 0;

function companyRows(context: PageContext): string[][] {
  const { figures, month } = context.dashboard;
  return figures
    .filter((figure) => isOfCompany(figure) && (figure.month ?? month) === month)
    .toSorted((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id))
    .map((figure) => [
      context.messages.figures[figure.id].name,
      figureText(figure, context, exactText),
      figure.value === null ? context.messages.reasons[figure.reason] : "",
    ]);
}

function managerRows(context: PageContext): string[][] {
  const { dashboard, index, messages } = context;
  const named = index
    .all("plan.fact")
    .filter(
      ({ scope, month }) => month === dashboard.month && Object.keys(scope).join() === "manager",
    );
  const rows = named.map(({ scope }) => [
    scope.manager || messages.common.nobody,
    ...MANAGER_COLUMNS.map((id) => {
      const figure = index.get(id, scope, dashboard.month);
      return figure ? figureText(figure, context, exactText) : "";
    }),
  ]);
  return [["", ...MANAGER_COLUMNS.map((id) => messages.figures[id].name)], ...rows];
}

/** The company's figures of the running month, and a row a manager, for reading in a terminal. */
export function figuresTable(dashboard: Dashboard, language: Language): string[] {
  const context = pageContext(dashboard, language);
  const { company, asOf } = dashboard;
  return [
    `${company} · ${context.messages.common.figuresOf(context.formats.dayLong(asOf))}`,
    "",
    ...textTable(companyRows(context), ["left", "right", "left"]),
    "",
    ...textTable(managerRows(context), ["left", ...MANAGER_COLUMNS.map(() => "right" as const)]),
  ];
}
