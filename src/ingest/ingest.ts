import { loadPublicHolidays } from "../calendar/publicHolidays.ts";
import { type WorkCalendar, workCalendar } from "../calendar/workCalendar.ts";
import { type Day, isoOfDay, toDay } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import type { SheetAccount, WorkbookAccount } from "../model/workbookAccount.ts";
import type { Dataset } from "../sheets/dataset.ts";
import type { SettingKey } from "../sheets/settings.ts";
import { type SheetKey, sheetKeys, sheetsByKey } from "../sheets/sheets.ts";
import type { RawWorkbook } from "../workbook/rawWorkbook.ts";
import { addedCounts, addedPlans } from "./addedUp.ts";
import type { ReadingContext } from "./cellReader.ts";
import { copiedPayments } from "./copiedSheets.ts";
import { join } from "./join.ts";
import { mixedTomans } from "./mixedTomans.ts";
import { namedSheets } from "./namedSheets.ts";
import { readRates } from "./readRates.ts";
import { type ReadSettings, readSettings } from "./readSettings.ts";
import { readSheets } from "./readSheets.ts";
import { readTable } from "./readTable.ts";
import { repeatedEvents } from "./repeatedEvents.ts";
import { meaningBy } from "./rowMeaning.ts";
import type { SheetInBook } from "./sheetInBook.ts";
import { type NamedSheet, shownCalendar, shownCurrency, shownLanguage } from "./shown.ts";
import { rightFirst } from "./sourcedTable.ts";

export interface IngestOptions {
  readonly today: Day;
  /** Secret of the site, from which ids are made. */
  readonly siteKey: string;
}

export interface Ingested {
  /** Null when there is nothing to compute from: no clients, payments or plans. */
  readonly dataset: Dataset | null;
  readonly findings: readonly Finding[];
  readonly accounts: readonly WorkbookAccount[];
  /** Settings that a workbook gives; the others have their defaults. */
  readonly statedSettings: readonly SettingKey[];
  /** Null with the dataset. */
  readonly calendar: WorkCalendar | null;
}

/** One of these is enough for a dashboard; without all three there is nothing to show. */
const NEEDED = ["clients", "payments", "plans"] as const satisfies readonly SheetKey[];

const isKey = ({ sheet }: NamedSheet, key: SheetKey): boolean => sheet.key === key;

const savedOn = ({ at }: NamedSheet): number => at.book.savedOn ?? Number.NEGATIVE_INFINITY;

function settingsOf(
  workbooks: readonly RawWorkbook[],
  ours: readonly NamedSheet[],
  { today, language }: Pick<ReadingContext, "today" | "language">,
): ReadSettings {
  const others = ours.filter((named) => !isKey(named, "settings"));
  const own = ours.filter((named) => isKey(named, "settings"));
  const bySaving = [...own].sort((a, b) => Math.sign(savedOn(a) - savedOn(b)) || 0);
  const shown = {
    company: workbooks[0]?.file.replace(/\.[^.]+$/u, "") ?? "",
    language,
    calendar: () => shownCalendar(others),
    currency: () => shownCurrency(others),
    rates: (context: ReadingContext) => {
      const tables = others.flatMap(({ at, sheet }) => {
        const table = sheet.key === "rates" ? readTable(at, sheet, { context }).table : null;
        return table ? [{ table, source: -1 }] : [];
      });
      return readRates(rightFirst(tables).toReversed(), context, context.today);
    },
  };
  return readSettings(
    bySaving.map(({ at }) => at),
    shown,
    { today },
  );
}

function accountsOf(
  workbooks: readonly RawWorkbook[],
  all: readonly SheetInBook[],
  accounts: ReadonlyMap<SheetInBook, SheetAccount>,
): WorkbookAccount[] {
  const unread = { as: null, rowsRead: 0, rowsUsed: 0, rowsSetAside: 0, rowsSkipped: 0 };
  return workbooks.map((book) => ({
    file: book.file,
    sha256: book.sha256,
    format: book.format,
    savedOn: book.savedOn === null ? null : isoOfDay(book.savedOn),
    sheets: all
      .filter((at) => at.book === book)
      .map((at) => accounts.get(at) ?? { name: at.sheet.name, ...unread }),
  }));
}

function lastSaved(workbooks: readonly RawWorkbook[]): Day | null {
  const days = workbooks.flatMap((book) => (book.savedOn === null ? [] : [book.savedOn]));
  return days.length === 0 ? null : toDay(Math.max(...days));
}

/**
 * What the workbooks say: read, checked and joined, with a finding for everything an analyst should know
 * and an account of every row. Bad input is never fatal to the good: a bad cell sets aside its row, an
 * unreadable sheet itself; a sheet that is absent is only absent.
 */
export async function ingest(
  workbooks: readonly RawWorkbook[],
  { today, siteKey }: IngestOptions,
): Promise<Ingested> {
  const { all, ours, findings: named } = namedSheets(workbooks);
  const language = shownLanguage(ours);
  const settings = settingsOf(workbooks, ours, { today, language });
  const read = readSheets(ours, settings, { today, language });
  const accounts = accountsOf(workbooks, all, read.accounts);
  const statedSettings = settings.stated;
  const findings = [...named, ...settings.findings, ...read.findings];
  const { tables, plans } = read;
  const isPresent = (key: SheetKey): boolean => {
    if (key === "settings") return settings.sources.length > 0;
    if (key === "plans") return plans.some(({ sheet }) => sheet.cells.length > 0);
    return tables[key].some(({ table }) => table.used.length > 0);
  };
  const present = Object.fromEntries(sheetKeys.map((key) => [key, isPresent(key)])) as {
    readonly [key in SheetKey]: boolean;
  };
  if (!NEEDED.some((key) => present[key])) {
    const [first] = workbooks;
    if (first && !ours.some((sheet) => NEEDED.some((key) => isKey(sheet, key)))) {
      const expected = NEEDED.map((key) => sheetsByKey[key].names[language][0]);
      findings.push({ file: first.file, code: "missing-sheet", facts: { expected } });
    }
    return { dataset: null, findings, accounts, statedSettings, calendar: null };
  }
  const { joined, findings: told } = join({
    ...read,
    settings: settings.settings,
    walkInNames: settings.walkInNames,
    siteKey,
  });
  const { country, weekend, calendar: name } = settings.settings;
  const dataset: Dataset = {
    ...joined,
    settings: settings.settings,
    sheets: read.sources,
    present,
    lastSaved: lastSaved(workbooks),
  };
  const calendar = workCalendar({
    name,
    country,
    weekend,
    exceptions: joined.calendarDays,
    holidays: await loadPublicHolidays(country),
  });
  const meaning = meaningBy(read.aliases.canonical);
  return {
    dataset,
    findings: [
      ...findings,
      ...told,
      ...copiedPayments(dataset.payments, tables.payments),
      ...repeatedEvents(tables.activities, meaning),
      ...repeatedEvents(tables.workday, meaning),
      ...addedPlans(dataset.plans, read.plans),
      ...addedCounts(
        dataset.funnelCounts,
        tables.funnel.map(({ table, source }) => ({ at: table.at, source })),
      ),
      ...mixedTomans(read, settings.settings),
    ],
    accounts,
    statedSettings,
    calendar,
  };
}
