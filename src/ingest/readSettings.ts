import type { z } from "zod";
import { defaultWeekend } from "../calendar/weekend.ts";
import { columnLetters } from "../model/cell.ts";
import { type Day, isoOfDay } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import type { Language } from "../model/language.ts";
import { minorUnitsOf } from "../model/money.ts";
import type { CalendarName } from "../model/month.ts";
import type { SheetAccount } from "../model/workbookAccount.ts";
import type { Settings, SheetSource } from "../sheets/dataset.ts";
import { type SettingKey, settingList, settings } from "../sheets/settings.ts";
import type { RawWorkbook } from "../workbook/rawWorkbook.ts";
import type { ReadingContext } from "./cellReader.ts";
import { localCurrency } from "./localCurrency.ts";
import type { ReadRates } from "./readRates.ts";
import { unreadAccount } from "./readTable.ts";
import { type SettingRow, type SettingRows, settingRows } from "./settingRows.ts";
import { settingValue } from "./settingValue.ts";
import { addressIn, findingIn, isEmptyCell, placeFrom, type SheetInBook } from "./sheetInBook.ts";
import { settleCurrency } from "./units.ts";

/** What the rest of the workbooks shows, for settings that nobody wrote down: looked at when needed. */
export interface Shown {
  readonly company: string;
  readonly language: Language;
  readonly calendar: () => CalendarName;
  /** The currency most amounts are marked with; null when none is. */
  readonly currency: () => string | null;
  /** The workbooks' exchange rates, for amounts among the settings. */
  readonly rates: (context: ReadingContext) => Pick<ReadRates, "rateOf" | "currencies">;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly walkInNames: readonly string[];
  /** Settings that a workbook gives; the others have their defaults. */
  readonly stated: readonly SettingKey[];
  /** The currency of a workbook's unmarked amounts: its own where its Settings name one. */
  readonly currencyOf: (book: RawWorkbook) => string;
  readonly accounts: ReadonlyMap<SheetInBook, SheetAccount>;
  readonly sources: readonly SheetSource[];
  readonly findings: readonly Finding[];
}

type Values = ReadonlyMap<SettingKey, unknown>;
type SettingOf<Key extends SettingKey> =
  | z.output<(typeof settingList)[Key]["schema"]>
  | (typeof settingList)[Key]["default"];

/** Every value was checked by its setting's schema when it was read. */
const settingIn = <Key extends SettingKey>(values: Values, key: Key): SettingOf<Key> =>
  (values.get(key) ?? settingList[key].default) as SettingOf<Key>;

/** The currency stated, else shown by the amounts, else the usual one where the office is. */
function mainCurrency(values: Values, shown: Shown): string {
  const local = localCurrency(settingIn(values, "country"), shown.language);
  return settleCurrency(settingIn(values, "currency") ?? shown.currency() ?? local, local);
}

function settingsOf(
  values: Values,
  { shown, currency }: { shown: Shown; currency: string },
): Settings {
  const country = settingIn(values, "country");
  const calendar = values.has("calendar") ? settingIn(values, "calendar") : shown.calendar();
  // Whoever counts in Persian months rests on Friday: without a country, as in Iran.
  const restsAs = country ?? (calendar === "persian" ? "IR" : null);
  return {
    company: settingIn(values, "company") ?? shown.company,
    currency,
    minorUnits: minorUnitsOf(currency),
    languages: settingIn(values, "languages") ?? [shown.language],
    calendar,
    country,
    weekend: settingIn(values, "weekend") ?? defaultWeekend(restsAs),
    timeZone: settingIn(values, "timeZone"),
    asOf: settingIn(values, "asOf"),
    waterline: settingIn(values, "waterline"),
    statusThresholds: {
      ahead: settingIn(values, "aheadFrom"),
      onTrack: settingIn(values, "onTrackFrom"),
      atRisk: settingIn(values, "atRiskFrom"),
    },
    newClientWindowMonths: settingIn(values, "newClientWindowMonths"),
    warmUpMonths: settingIn(values, "warmUpMonths"),
    contactIntervalDays: settingIn(values, "contactIntervalDays"),
    volumeWindowMonths: settingIn(values, "volumeWindowMonths"),
    sleepingDays: settingIn(values, "sleepingDays"),
    sleepingFactor: settingIn(values, "sleepingFactor"),
    lostDays: settingIn(values, "lostDays"),
    spanAtMost: settingIn(values, "spanAtMost"),
    swamp: {
      newShare: settingIn(values, "swampNewShare"),
      contactShare: settingIn(values, "swampContactShare"),
      fall: settingIn(values, "swampFall"),
    },
    listenedPerDay: settingIn(values, "listenedPerDay"),
    coachingShare: settingIn(values, "coachingShare"),
    realisedRate: settingIn(values, "realisedRate"),
    payNorms: {
      clientDepartmentFrom: settingIn(values, "clientDepartmentBaseShareFrom"),
      clientDepartmentTo: settingIn(values, "clientDepartmentBaseShareTo"),
      sellersAtMost: settingIn(values, "sellerBaseShareAtMost"),
    },
    commissionBase: settingIn(values, "commissionBase"),
    keyAccountsAtMost: settingIn(values, "keyAccountsAtMost"),
    keyAccountsShare: settingIn(values, "keyAccountsShare"),
    updateRhythmDays: settingIn(values, "updateRhythmDays"),
    accountPages: settingIn(values, "accountPages"),
    tvInches: settingIn(values, "tvInches"),
    viewingDistanceMetres: settingIn(values, "viewingDistanceMetres"),
    namesOnWall: settingIn(values, "namesOnWall"),
    secondsPerScene: settingIn(values, "secondsPerScene"),
    scenes: settingIn(values, "scenes"),
    timeAxisLeftToRight: settingIn(values, "timeAxisLeftToRight"),
  };
}

const expectedHeadings = (language: Language): readonly string[] =>
  [settings.columns.name, settings.columns.value].map(({ headings }) => headings[language][0]);

/** Rows of a Settings sheet: named and good ones are used, wrong ones set aside, the rest skipped. */
function accountOf({ at, headerRow, rows, repeated }: SettingRows, bad: number): SheetAccount {
  const rowsRead = at.sheet.rowCount - headerRow - 1;
  const rowsSetAside = bad + repeated.length;
  const rowsUsed = rows.length - bad;
  return {
    name: at.sheet.name,
    as: "settings",
    rowsRead,
    rowsUsed,
    rowsSetAside,
    rowsSkipped: rowsRead - rowsUsed - rowsSetAside,
  };
}

function sourceOf({ at, headerRow, nameColumn, valueColumn }: SettingRows): SheetSource {
  const names = columnLetters(nameColumn);
  const values = columnLetters(valueColumn);
  const heading = (index: number): string => {
    const column = at.columnAt.get(index);
    return column && headerRow >= 0 && !isEmptyCell(at, column, headerRow)
      ? (at.book.strings[column.text[headerRow] ?? -1] ?? "")
      : columnLetters(index);
  };
  return {
    file: at.book.file,
    sheet: at.sheet.name,
    as: "settings",
    range: `${names}${headerRow + 2}:${values}${at.sheet.rowCount}`,
    columns: {
      name: { heading: heading(nameColumn), letters: names },
      value: { heading: heading(valueColumn), letters: values },
    },
  };
}

/** A branch has its name, and a workbook the currency of its own amounts. */
const OWN: ReadonlySet<SettingKey> = new Set(["company", "currency"]);

const isOtherwise = (key: SettingKey, before: unknown, value: unknown): boolean =>
  !OWN.has(key) && JSON.stringify(before) !== JSON.stringify(value);

/** A setting that another workbook sets otherwise: told at the one that is not taken. */
function differs(left: SettingRow, taken: SettingRow): Finding[] {
  if (left.at.book === taken.at.book) return [];
  const address = addressIn(taken.at, taken.row, taken.column.index);
  const facts = { taken: taken.texts.join(", "), place: placeFrom(left.at, taken.at, address) };
  const value = left.texts.join(", ");
  const told = { row: left.row, column: left.column.index, heading: left.name, value, facts };
  return [findingIn(left.at, "cells-differ", told)];
}

/** The figures can be of no day after today: they are then of today, and it is told. */
function afterToday(
  { at, row, column, name, texts }: SettingRow,
  asOf: number,
  today: Day,
): Finding[] {
  if (asOf <= today) return [];
  const [value = ""] = texts;
  const told = { row, column: column.index, heading: name, value };
  return [findingIn(at, "as-of-after-today", { ...told, facts: { today: isoOfDay(today) } })];
}

/**
 * The settings of all workbooks: where two set the same, the later one given wins; what nobody set has its
 * default, or is what the amounts and headings show.
 * Currency, country and calendar are read before amounts, which need them.
 */
export function readSettings(
  sheets: readonly SheetInBook[],
  shown: Shown,
  context: Pick<ReadingContext, "today">,
): ReadSettings {
  const found = sheets.map((at) => ({ at, rows: settingRows(at) }));
  const rows = found.flatMap(({ rows }) => rows?.rows ?? []);
  const values = new Map<SettingKey, unknown>();
  const ofBook = new Map<RawWorkbook, unknown>();
  const rowOf = new Map<SettingKey, SettingRow>();
  const bad = new Map<SheetInBook, number>();
  const findings: Finding[] = found.flatMap(({ at, rows }) => {
    if (rows || at.sheet.rowCount === 0) return rows?.findings ?? [];
    return [
      findingIn(at, "no-table-found", { facts: { expected: expectedHeadings(shown.language) } }),
    ];
  });
  const read = (row: SettingRow, currency: string, rates?: ReturnType<Shown["rates"]>): void => {
    // No setting is a month: its day is the same in either calendar.
    const { language } = shown;
    const all = {
      ...context,
      language,
      calendar: "gregorian",
      currency,
      bookCurrency: currency,
      ...(rates ? { rates } : {}),
    } as const;
    const { value, isBad, findings: told } = settingValue(row, all);
    findings.push(...told);
    if (isBad) bad.set(row.at, (bad.get(row.at) ?? 0) + 1);
    if (value === undefined) return;
    const before = rowOf.get(row.key);
    if (before && isOtherwise(row.key, values.get(row.key), value)) {
      findings.push(...differs(before, row));
    }
    if (row.key === "asOf") findings.push(...afterToday(row, Number(value), context.today));
    rowOf.set(row.key, row);
    values.set(row.key, value);
    if (row.key === "currency") ofBook.set(row.at.book, value);
  };
  const isMoney = ({ key }: SettingRow): boolean => settingList[key].kind === "money";
  for (const row of rows) if (!isMoney(row)) read(row, "");
  const currency = mainCurrency(values, shown);
  const money = rows.filter(isMoney);
  if (money.length > 0) {
    const calendar = values.has("calendar") ? settingIn(values, "calendar") : shown.calendar();
    const { language } = shown;
    const rates = shown.rates({ ...context, language, calendar, currency, bookCurrency: currency });
    for (const row of money) read(row, currency, rates);
  }

  const accounts = new Map<SheetInBook, SheetAccount>();
  for (const { at, rows } of found) {
    const account = rows ? accountOf(rows, bad.get(at) ?? 0) : unreadAccount(at, "settings", null);
    accounts.set(at, account);
  }
  return {
    settings: settingsOf(values, { shown, currency }),
    walkInNames: settingIn(values, "walkInNames"),
    stated: [...values.keys()],
    currencyOf: (book) => {
      const own = ofBook.get(book);
      return typeof own === "string" ? settleCurrency(own, currency) : currency;
    },
    accounts,
    sources: found.flatMap(({ rows }) => (rows ? [sourceOf(rows)] : [])),
    findings,
  };
}
