import { type Day, toDay } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import type { ReadingContext } from "./cellReader.ts";
import { fixedRate, type RateEntry, type RateOf, ratesInto } from "./rates.ts";
import type { ReadColumns, RowCheck, TableReading } from "./readColumns.ts";
import { findingIn, textAt } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";
import { splitHeading } from "./splitHeading.ts";
import { parseUnit, settleCurrency } from "./units.ts";

export interface ReadRates {
  readonly rateOf: RateOf;
  /** Currencies that have a rate. */
  readonly currencies: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** The currency that a heading gives its rates in: «Курс, руб.»; null where it names none. */
function currencyIn(heading: string, main: string): string | null {
  const named = splitHeading(heading).flatMap(({ tail }) => parseUnit(tail)?.currency ?? []);
  return named[0] === undefined ? null : settleCurrency(named[0], main);
}

/** The rates of one sheet; none, and why, where they are not into the main currency. */
function entriesOf(
  { table }: SourcedTable,
  main: string,
): { entries: readonly RateEntry[]; findings: readonly Finding[] } {
  const day = table.columns.get("date");
  const currency = table.columns.get("currency");
  const rate = table.columns.get("rate");
  const units = table.columns.get("units");
  if (!day || !currency || !rate) return { entries: [], findings: [] };
  const into = currencyIn(rate.heading, main) ?? main;
  const factor = fixedRate(into, main);
  if (factor === null) {
    const { index, heading } = rate;
    const told = { row: table.headerRow, column: index, heading, value: heading };
    const facts = { currency: into };
    return { entries: [], findings: [findingIn(table.at, "missing-rate", { ...told, facts })] };
  }
  const entries = Array.from(table.used, (row): RateEntry => {
    const perUnits = units?.value[row] ?? Number.NaN;
    return {
      currency: currency.texts[currency.value[row] ?? -1] ?? "",
      day: toDay(day.value[row] ?? 0),
      rate: ((rate.value[row] ?? Number.NaN) * factor) / (Number.isNaN(perUnits) ? 1 : perUnits),
    };
  });
  return { entries, findings: [] };
}

/** Rows that give the main currency a rate other than 1: of another currency, or upside down. */
export function ratesOfItself({ at, rows, options }: TableReading, columns: ReadColumns): RowCheck {
  const main = options.context.currency;
  const currency = columns.get("currency");
  const rate = columns.get("rate");
  const own = currency?.texts.indexOf(main) ?? -1;
  if (!rate || own < 0 || (currencyIn(rate.heading, main) ?? main) !== main) {
    return { badRows: [], findings: [] };
  }
  const units = columns.get("units");
  const badRows = Array.from(rows).filter((row) => {
    const perUnits = units?.value[row] ?? Number.NaN;
    const given = rate.value[row] ?? Number.NaN;
    return currency?.value[row] === own && Math.abs(given - (perUnits || 1)) > 0;
  });
  const { index: column, heading } = rate;
  const findings = badRows.map((row) => {
    const value = textAt(at, row, column);
    const facts = { rule: "rate-of-itself" } as const;
    return findingIn(at, "constraint-error", { row, column, heading, value, facts });
  });
  return { badRows, findings };
}

/**
 * The rates of all Rates sheets. Give the sheets in the order their workbooks were saved: where two give
 * a currency on one day, the later one's rate stands. `today` is the day of amounts without a date.
 */
export function readRates(
  tables: readonly SourcedTable[],
  { currency: main, calendar }: Pick<ReadingContext, "currency" | "calendar">,
  today: Day,
): ReadRates {
  const read = tables.map((table) => entriesOf(table, main));
  const entries = read.flatMap((sheet) => sheet.entries);
  return {
    rateOf: ratesInto(main, { entries, calendar, today }),
    currencies: new Set(entries.map(({ currency }) => currency)),
    findings: read.flatMap(({ findings }) => findings),
  };
}
