import { createHash } from "node:crypto";
import { asOfDay } from "./calendar/asOf.ts";
import type { WorkCalendar } from "./calendar/workCalendar.ts";
import type { Dashboard } from "./dashboard.ts";
import { type Ingested, ingest } from "./ingest/ingest.ts";
import { openBooks } from "./metrics/books.ts";
import { checks } from "./metrics/checks.ts";
import { computeFigures } from "./metrics/figures.ts";
import { leadDays } from "./metrics/funnel/leadDays.ts";
import { monthToDate } from "./metrics/payments/monthToDate.ts";
import { type Day, isoOfDay } from "./model/day.ts";
import type { Finding } from "./model/finding.ts";
import type { Language } from "./model/language.ts";
import { sortFindings } from "./model/sortFindings.ts";
import type { WorkbookAccount } from "./model/workbookAccount.ts";
import { actionCards, clientCards, contestCards, personCards } from "./pipeline/cards.ts";
import { concealedPay } from "./pipeline/concealedPay.ts";
import { staleWorkbook } from "./pipeline/staleWorkbook.ts";
import type { Dataset } from "./sheets/dataset.ts";
import { sheetKeys } from "./sheets/sheets.ts";
import type { RawWorkbook } from "./workbook/rawWorkbook.ts";

export interface PipelineOptions {
  /** The date in a time zone; null asks for the machine's own. */
  readonly todayIn: (timeZone: string | null) => Day;
  readonly siteKey: string;
  /** Overrides the workbook's own as-of day. */
  readonly asOf: Day | null;
  /** Comes first among the site's languages, before the workbook's own. */
  readonly language: Language | null;
  /** What was found about the files before they were read. */
  readonly fileFindings: readonly Finding[];
  /** Identity of the program: a new one makes a new build of the same data. */
  readonly program: string;
}

export interface PipelineResult {
  /** Null when the workbooks have nothing to compute from. */
  readonly dashboard: Dashboard | null;
  /** By file, sheet and row. */
  readonly findings: readonly Finding[];
  readonly accounts: readonly WorkbookAccount[];
}

const languagesOf = (dataset: Dataset, first: Language | null): readonly Language[] =>
  first === null
    ? dataset.settings.languages
    : [...new Set([first, ...dataset.settings.languages])];

type DashboardData = Omit<Dashboard, "build">;

/**
 * The build's identity, from what decides it: figures follow from the program, the workbooks (by
 * their hashes) and the as-of day, and need not be gone through.
 */
function buildOf(data: DashboardData, program: string): string {
  const decisive = JSON.stringify({ ...data, figures: null });
  return createHash("sha256").update(program).update(decisive).digest("hex").slice(0, 16);
}

/** Ingest, by the date of the office: the workbook itself may say in which time zone that is. */
async function ingestToday(
  workbooks: readonly RawWorkbook[],
  { siteKey, todayIn }: PipelineOptions,
): Promise<Ingested & { readonly today: Day }> {
  const here = todayIn(null);
  const first = await ingest(workbooks, { today: here, siteKey });
  const today = todayIn(first.dataset?.settings.timeZone ?? null);
  // Only in the hours in which the office and this machine have different dates.
  const ingested = today === here ? first : await ingest(workbooks, { today, siteKey });
  return { ...ingested, today };
}

interface Parts {
  readonly workbooks: readonly RawWorkbook[];
  readonly today: Day;
  readonly dataset: Dataset;
  readonly calendar: WorkCalendar;
  readonly findings: readonly Finding[];
  readonly accounts: readonly WorkbookAccount[];
  readonly statedSettings: readonly string[];
}

/** The dashboard, and every finding as the command line tells it: pages hide what cells of pay hold. */
function compute(
  parts: Parts,
  options: PipelineOptions,
): { readonly dashboard: Dashboard; readonly findings: readonly Finding[] } {
  const { dataset, calendar, accounts, today } = parts;
  const { settings, lastSaved, lastFact, present } = dataset;
  const setting = options.asOf ?? settings.asOf;
  const asOf = asOfDay({ setting, lastSaved, lastFact, today }, calendar);
  const books = openBooks(dataset, calendar, asOf);
  const isAsOfSet = setting !== null;
  const stale = staleWorkbook(parts.workbooks, dataset, { calendar, today, isAsOfSet });
  const findings = sortFindings([...parts.findings, ...stale, ...checks(books)]);
  const data: DashboardData = {
    company: settings.company,
    currency: settings.currency,
    minorUnits: settings.minorUnits,
    languages: languagesOf(dataset, options.language),
    calendar: settings.calendar,
    asOf,
    month: calendar.monthOf(asOf),
    waterline: settings.waterline,
    figures: computeFigures(books),
    findings: concealedPay(findings, dataset.sheets),
    workbooks: accounts,
    statedSettings: parts.statedSettings,
    monthToDate: monthToDate(books),
    stages: dataset.stages,
    leadDays: leadDays(books).get(books.timeline.month) ?? [],
    clients: clientCards(books),
    people: personCards(dataset, asOf),
    actions: actionCards(dataset, asOf),
    contests: contestCards(dataset),
    wall: {
      tvInches: settings.tvInches,
      viewingDistanceMetres: settings.viewingDistanceMetres,
      names: settings.namesOnWall,
      secondsPerScene: settings.secondsPerScene,
      scenes: settings.scenes,
    },
    updateRhythmDays: settings.updateRhythmDays,
    timeAxisLeftToRight: settings.timeAxisLeftToRight,
    accountPages: settings.accountPages,
    absentSheets: sheetKeys.filter((key) => !present[key]),
    savedAt: lastSaved === null ? null : isoOfDay(lastSaved),
  };
  return { dashboard: { ...data, build: buildOf(data, options.program) }, findings };
}

/**
 * From workbooks to the finished dashboard: cells are understood, figures computed and checked, and
 * everything the pages show is put together. The same arguments give the same dashboard.
 */
export async function pipeline(
  workbooks: readonly RawWorkbook[],
  options: PipelineOptions,
): Promise<PipelineResult> {
  const { dataset, calendar, accounts, statedSettings, today, ...ingested } = await ingestToday(
    workbooks,
    options,
  );
  const findings = [...options.fileFindings, ...ingested.findings];
  if (dataset === null || calendar === null) {
    return { dashboard: null, findings: sortFindings(findings), accounts };
  }
  const computed = compute(
    { workbooks, dataset, calendar, findings, accounts, statedSettings, today },
    options,
  );
  return { ...computed, accounts };
}
