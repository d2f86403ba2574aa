import type { Status } from "../model/figure.ts";
import type { FigureId } from "../model/figureCatalogue.ts";
import { type Severity, severityOf } from "../model/finding.ts";
import { accountRanking } from "./accountRanking.ts";
import { areKeyAccounts } from "./concentration.ts";
import { pageAddress } from "./pageAddress.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf, showFigure, statusOf, toneOf } from "./shownFigure.ts";
import { type Part, weave } from "./weave.ts";

/** The third question of the first page: what the reader should act on. */
export interface NeedsYouPanel {
  readonly question: string;
  /** At most five, in the order of the reader's day; empty when nothing needs them. */
  readonly items: readonly (readonly Part[])[];
  readonly nothing: string;
}

const AT_MOST = 5;
const TALKS_NAMED = 2;
/** One person holding more of the receipts than this is a risk. */
const SELLER_SHARE = 0.4;

/**
 * Departments behind their plan, overdue talks, what hangs on a few clients or one seller, departments
 * at risk, what was found in the workbook.
 */
export function needsYou(context: PageContext): NeedsYouPanel {
  const words = context.messages.home;
  return {
    question: words.whatNeedsYou,
    items: [
      ...departments("behind", context),
      ...overdueTalks(context),
      ...hangsOnFew(context),
      ...departments("at-risk", context),
      ...findings(context),
    ].slice(0, AT_MOST),
    nothing: words.nothingNeedsYou,
  };
}

type Items = readonly (readonly Part[])[];

function departments(status: Status, context: PageContext): Items {
  const { index, dashboard, messages } = context;
  return index
    .all("plan.status")
    .filter(
      ({ month, scope }) =>
        month === dashboard.month && scope.department !== undefined && scope.measure === undefined,
    )
    .flatMap((figure) => {
      const toDate = index.get("plan.completionToDate", figure.scope, dashboard.month);
      if (statusOf(figure) !== status || !toDate) return [];
      const loom = weave();
      const share = loom.figure(showFigure(toDate, context, { tone: toneOf(status) }));
      return [loom.parts(messages.home.behind(loom.name(figure.scope.department ?? ""), share))];
    });
}

function overdueTalks(context: PageContext): Items {
  const { dashboard, formats, messages } = context;
  const overdue = accountRanking(context).flatMap((account) => {
    const due = account.actions.find((action) => action.isOverdue)?.due ?? null;
    return due === null ? [] : [{ ...account, days: dashboard.asOf - due }];
  });
  const named = overdue.slice(0, TALKS_NAMED).map(({ name, path, upside, days }) => {
    const loom = weave();
    const client = loom.name(name, path === null ? null : pageAddress(path, context));
    const worth =
      numberOf(upside) === null
        ? null
        : loom.figure(showFigure(upside, context, { write: formats.moneyShort }));
    return loom.parts(messages.home.overdueTalk({ client, days, upside: worth }, formats));
  });
  const rest = overdue.length - named.length;
  return rest > 0 ? [...named, weave().parts(messages.home.moreOverdue(rest, formats))] : named;
}

function hangsOnFew(context: PageContext): Items {
  const { index, formats, messages } = context;
  const items: (readonly Part[])[] = [];
  const gap = index.get("concentration.gapWorst30");
  const lost = gap?.inputs.leaving;
  if (gap && (numberOf(gap) ?? 0) < 0 && lost !== undefined) {
    const loom = weave();
    const under = showFigure(gap, context, {
      tone: "bad",
      write: (value) => formats.moneyWords(-value),
    });
    items.push(
      loom.parts(
        messages.home.underIfLost(
          { leaving: lost, areKey: areKeyAccounts(context), gap: loom.figure(under) },
          formats,
        ),
      ),
    );
  }
  const seller = largestSeller(context);
  if (seller && (numberOf(seller.figure) ?? 0) > SELLER_SHARE) {
    const loom = weave();
    items.push(
      loom.parts(
        messages.home.oneSellerHolds(
          loom.name(seller.name),
          loom.figure(showFigure(seller.figure, context, { tone: "warn" })),
        ),
      ),
    );
  }
  return items;
}

function largestSeller({ index }: PageContext) {
  const id: FigureId = "concentration.bySeller";
  const figure = index
    .all(id)
    .filter(({ scope }) => scope.manager !== undefined && scope.manager !== "")
    .toSorted((a, b) => (numberOf(b) ?? 0) - (numberOf(a) ?? 0))[0];
  return figure ? { figure, name: figure.scope.manager ?? "" } : null;
}

function findings(context: PageContext): Items {
  const { dashboard, formats, messages } = context;
  const count = (severity: Severity): number =>
    dashboard.findings.filter((finding) => severityOf(finding) === severity).length;
  const errors = count("error");
  const warnings = count("warning");
  if (errors + warnings === 0) return [];
  const loom = weave();
  const sentence =
    errors > 0
      ? messages.home.dataErrors(errors, formats)
      : messages.home.dataWarnings(warnings, formats);
  return [loom.parts(loom.link(sentence, pageAddress("data/", context)))];
}
