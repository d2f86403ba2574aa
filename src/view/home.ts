import { severityOf } from "../model/finding.ts";
import { accountRanking } from "./accountRanking.ts";
import { type AccountsDumbbell, accountsDumbbell } from "./accountsDumbbell.ts";
import { accountsRatio, covered } from "./accountsTotals.ts";
import { type AnswerPanel, answerPanels } from "./answerPanels.ts";
import { type AttentionPanel, attention } from "./attention.ts";
import { leaderboard } from "./leaderboard.ts";
import { type LeaderboardChart, leaderboardChart } from "./leaderboardChart.ts";
import { type MonthPlanPanel, monthPlan } from "./monthPlan.ts";
import { type MonthsChart, months } from "./months.ts";
import { type MonthsSaid, monthsSaid } from "./monthsSaid.ts";
import { type MonthToDateChart, monthToDate } from "./monthToDate.ts";
import { pageAddress } from "./pageAddress.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf } from "./shownFigure.ts";
import { type UnaskedPanel, unasked } from "./unasked.ts";
import type { Part } from "./weave.ts";
import { whoLeads } from "./whoLeads.ts";

/** The first page: the questions an owner asks, in the order they are asked. */
export interface HomePage {
  readonly title: string;
  readonly description: string;
  readonly plan: MonthPlanPanel;
  readonly monthToDate: MonthToDateChart | null;
  readonly unasked: UnaskedPanel;
  readonly attention: AttentionPanel;
  readonly monthsSaid: MonthsSaid;
  readonly months: MonthsChart | null;
  readonly accounts: AccountsBrief | null;
  readonly people: PeopleBrief | null;
  readonly answers: readonly AnswerPanel[];
  readonly data: DataBrief;
}

interface Onward {
  readonly question: string;
  /** Where the rest stands, and the words that lead there. */
  readonly href: string;
  readonly all: string;
}

interface AccountsBrief extends Onward {
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
  readonly dumbbell: AccountsDumbbell | null;
}

interface PeopleBrief extends Onward {
  readonly answer: readonly Part[];
  readonly chart: LeaderboardChart;
}

interface DataBrief extends Onward {
  readonly answer: string;
}

/** Rows that a brief shows of a longer list. */
const IN_BRIEF = 5;

/** Everything the first page says. */
export function homePage(context: PageContext): HomePage {
  const { dashboard, formats, messages } = context;
  const { company } = dashboard;
  const words = messages.home;
  return {
    title: words.title,
    description: words.description(company, formats.dayLong(dashboard.asOf)),
    plan: monthPlan(context),
    monthToDate: monthToDate(context),
    unasked: unasked(context),
    attention: attention(context),
    monthsSaid: monthsSaid(context),
    months: months(context, { scope: {}, label: words.monthsChart, hasWaterline: true }),
    accounts: accountsBrief(context),
    people: peopleBrief(context),
    answers: answerPanels(context),
    data: dataBrief(context),
  };
}

function accountsBrief(context: PageContext): AccountsBrief | null {
  const words = context.messages.home;
  const answer = accountsRatio(context);
  if (answer === null) return null;
  const withUpside = accountRanking(context).filter(({ upside }) => (numberOf(upside) ?? 0) > 0);
  return {
    question: words.whatCouldTheyTake,
    answer,
    facts: [covered(context)].filter((fact) => fact !== null),
    dumbbell: accountsDumbbell(withUpside.slice(0, IN_BRIEF), context),
    href: pageAddress("accounts/", context),
    all: words.allAccounts,
  };
}

function peopleBrief(context: PageContext): PeopleBrief | null {
  const words = context.messages.home;
  const rows = leaderboard(context);
  const chart = leaderboardChart(rows.slice(0, IN_BRIEF), context);
  if (chart === null) return null;
  return {
    question: words.whoLeads,
    answer: whoLeads(rows, context),
    chart,
    href: pageAddress("people/", context),
    all: words.allPeople,
  };
}

function dataBrief(context: PageContext): DataBrief {
  const { dashboard, formats, messages } = context;
  const words = messages.home;
  const severities = dashboard.findings.map(severityOf);
  const count = (severity: "error" | "warning"): number =>
    severities.filter((other) => other === severity).length;
  return {
    question: words.isDataSound,
    answer: words.dataLine(count("error"), count("warning"), formats),
    href: pageAddress("data/", context),
    all: words.seeData,
  };
}
