import type { Day } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import type { SheetAccount } from "../model/workbookAccount.ts";
import type { SheetSource } from "../sheets/dataset.ts";
import { type SheetKey, sheetKeys } from "../sheets/sheets.ts";
import type { ReadingContext } from "./cellReader.ts";
import { contradictedRows, differingCells } from "./contradictions.ts";
import { longPlans } from "./longPlans.ts";
import { type ReadAliases, readAliases } from "./readAliases.ts";
import { readRates } from "./readRates.ts";
import type { ReadSettings } from "./readSettings.ts";
import { readTable } from "./readTable.ts";
import { withoutRepeatedCounts } from "./repeatedCounts.ts";
import { type SourcedPlans, withoutRepeatedPlans } from "./repeatedPlans.ts";
import { type Repeats, withoutRepeatedRows } from "./repeatedRows.ts";
import { type Meaning, meaningBy } from "./rowMeaning.ts";
import { withoutRows, withRowsAside, withRowsSkipped, withTotalsOfUsed } from "./setAside.ts";
import type { SheetInBook } from "./sheetInBook.ts";
import { sheetOptions } from "./sheetOptions.ts";
import type { NamedSheet } from "./shown.ts";
import { bySaving, rightFirst, type SourcedTable } from "./sourcedTable.ts";
import { widePlans } from "./widePlans.ts";

/** Sheets that are read as tables and hold rows of one kind each. */
export type TableKey = Exclude<SheetKey, "settings" | "plans">;

/** Everything that could be read, sheet by sheet, before names are joined over sheets and workbooks. */
export interface ReadSheets {
  readonly tables: { readonly [key in TableKey]: readonly SourcedTable[] };
  readonly plans: readonly SourcedPlans[];
  readonly sources: readonly SheetSource[];
  readonly accounts: ReadonlyMap<SheetInBook, SheetAccount>;
  readonly aliases: ReadAliases;
  readonly findings: readonly Finding[];
}

/** What amounts and names are read by: these sheets come before all others. */
const FIRST: ReadonlySet<string> = new Set(["rates", "aliases"] satisfies SheetKey[]);

/** Sheets of which two rows on one thing must agree, also where they stand in two workbooks. */
const CONTRADICTED = [
  "calendar",
  "rates",
  "productGroups",
  "contests",
  "audit",
] as const satisfies readonly TableKey[];

/** Every sheet but Settings, each by its contract. */
export function readSheets(
  ours: readonly NamedSheet[],
  { settings, currencyOf, ...read }: ReadSettings,
  { today, language }: { readonly today: Day; readonly language: ReadingContext["language"] },
): ReadSheets {
  const tables = Object.fromEntries(sheetKeys.map((key) => [key, [] as SourcedTable[]])) as {
    readonly [key in SheetKey]: SourcedTable[];
  };
  const plans: SourcedPlans[] = [];
  const sources = [...read.sources];
  const accounts = new Map(read.accounts);
  const findings: (readonly Finding[])[] = [];
  const readAll = (
    sheets: readonly NamedSheet[],
    known: Pick<ReadingContext, "rates" | "canonical">,
  ): void => {
    for (const { at, sheet } of sheets) {
      const key = sheet.key as SheetKey;
      const { calendar, currency } = settings;
      const bookCurrency = currencyOf(at.book);
      const context = { today, language, calendar, currency, bookCurrency, ...known };
      if (key === "plans") {
        const plan = widePlans(at, context) ?? longPlans(at, context);
        accounts.set(at, plan.account);
        findings.push(plan.findings);
        if (plan.source) plans.push({ at, sheet: plan, source: sources.push(plan.source) - 1 });
        continue;
      }
      const {
        table,
        account,
        findings: told,
      } = readTable(at, sheet, {
        context,
        ...sheetOptions[key],
      });
      accounts.set(at, account);
      findings.push(told);
      if (table) tables[key].push({ table, source: sources.push(table.source) - 1 });
    }
  };
  const others = ours.filter(({ sheet }) => sheet.key !== "settings");
  readAll(
    others.filter(({ sheet }) => FIRST.has(sheet.key)),
    {},
  );
  const aliases = readAliases(rightFirst(tables.aliases));
  const rates = readRates(rightFirst(tables.rates).toReversed(), settings, settings.asOf ?? today);
  readAll(
    others.filter(({ sheet }) => !FIRST.has(sheet.key)),
    { rates, canonical: aliases.canonical },
  );
  const held = { ...tables, aliases: withoutRows(tables.aliases, aliases.badRows) };
  const meaning = meaningBy(aliases.canonical);
  const once = withoutRepeats(
    { tables: held, plans },
    { meaning, minorUnits: settings.minorUnits },
  );
  const ofKeys = CONTRADICTED.map((key) => contradictedRows(rightFirst(once.tables[key]), meaning));
  const badRows = new Map([...aliases.badRows, ...ofKeys.flatMap((of) => [...of.badRows])]);
  const team = differingCells(bySaving(once.tables.team).toReversed(), meaning);
  const differ = ofKeys.flatMap((of) => of.findings);
  findings.push(aliases.findings, rates.findings, once.findings, differ, team);
  return {
    tables: {
      ...once.tables,
      ...Object.fromEntries(
        CONTRADICTED.map((key) => [key, withoutRows(once.tables[key], badRows)]),
      ),
    },
    plans: once.plans,
    sources,
    accounts: withTotalsOfUsed(
      withRowsAside(withRowsSkipped(accounts, once.skipped), badRows),
      Object.values(once.tables).flat(),
      settings.calendar,
    ),
    aliases,
    findings: findings.flat(),
  };
}

/** Plans and rows that several sheets state, each once. */
function withoutRepeats(
  { tables, plans }: Pick<ReadSheets, "tables" | "plans">,
  { meaning, minorUnits }: { readonly meaning: Meaning; readonly minorUnits: number },
): Pick<ReadSheets, "tables" | "plans"> & Repeats {
  const ofPlans = withoutRepeatedPlans(plans, minorUnits);
  const ofRows = Object.entries(tables).map(
    ([key, those]) =>
      [
        key,
        key === "funnel"
          ? withoutRepeatedCounts(those, meaning)
          : withoutRepeatedRows(those, meaning),
      ] as const,
  );
  return {
    plans: ofPlans.plans,
    // The same keys as before.
    tables: Object.fromEntries(
      ofRows.map(([key, kept]) => [key, kept.tables]),
    ) as ReadSheets["tables"],
    findings: [...ofPlans.findings, ...ofRows.flatMap(([, { findings }]) => findings)],
    skipped: new Map([...ofPlans.skipped, ...ofRows.flatMap(([, { skipped }]) => [...skipped])]),
  };
}
