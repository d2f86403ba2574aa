import { type Day, toDay } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import type {
  Action,
  Activity,
  Client,
  Dataset,
  Payments,
  Person,
  PlanScope,
  Settings,
} from "../sheets/dataset.ts";
import { type RowSheets, rowSheetsByKey, sheetsByKey } from "../sheets/sheets.ts";
import { joinedByNumber } from "./clientNumbers.ts";
import { identityOf } from "./identity.ts";
import { emptyLists, type Lists } from "./lists.ts";
import { alikeNames, unknownNames } from "./nameChecks.ts";
import type { NameList } from "./nameList.ts";
import { resolvePlans } from "./planCell.ts";
import { readActions } from "./readActions.ts";
import { unmetAliases } from "./readAliases.ts";
import { readCalendar } from "./readCalendar.ts";
import { readClients } from "./readClients.ts";
import { readPayments } from "./readPayments.ts";
import { readPipeline } from "./readPipeline.ts";
import { readRows } from "./readRows.ts";
import type { ReadSheets, TableKey } from "./readSheets.ts";
import { readTeam } from "./readTeam.ts";
import { repeatedPayments } from "./repeatedPayments.ts";
import { bySaving, type SourcedTable } from "./sourcedTable.ts";
import { isWalkInName } from "./words.ts";

/** Everything that could be read, before names are joined over sheets and workbooks. */
export interface ToJoin extends Pick<ReadSheets, "tables" | "plans" | "aliases"> {
  readonly settings: Settings;
  readonly walkInNames: readonly string[];
  readonly siteKey: string;
}

export type Joined = Omit<Dataset, "settings" | "sheets" | "present" | "lastSaved">;

/** The last day on which something happened: money came, a step was done, somebody was called. */
function lastFact(
  { day }: Payments,
  actions: readonly Action[],
  activities: readonly Activity[],
): Day | null {
  let last = Number.NEGATIVE_INFINITY;
  for (const each of day) if (each > last) last = each;
  for (const { doneOn } of actions) if (doneOn !== null && doneOn > last) last = doneOn;
  for (const { day: called } of activities) if (called > last) last = called;
  return Number.isFinite(last) ? toDay(last) : null;
}

/** The sheet in which the names of a scope are expected, as its workbook calls it. */
function sheetOf({ tables }: ToJoin, scope: PlanScope): string {
  const key = (
    { segment: "clients", region: "clients", product: "payments", channel: "payments" } as {
      readonly [scope in PlanScope]?: TableKey;
    }
  )[scope];
  const [table] = key ? tables[key] : [...tables.team, ...tables.payments];
  return table?.table.at.sheet.name ?? sheetsByKey[key ?? "team"].names.en[0];
}

/** Every sheet whose rows go into the data set as they stand. */
const readRowSheets = (tables: ReadSheets["tables"], lists: Lists): RowSheets =>
  // Each key's rows are read by its own contract.
  Object.fromEntries(
    Object.entries(rowSheetsByKey).map(([key, sheet]) => [
      key,
      readRows(tables[key as keyof RowSheets], sheet, lists),
    ]),
  ) as unknown as RowSheets;

/** Whether a column has a name, in rows that were set aside too: those are told by themselves. */
function isIn(
  tables: readonly SourcedTable[],
  key: string,
  list: NameList,
): (index: number) => boolean {
  const known = new Set(
    tables.flatMap(({ table }) => table.columns.get(key)?.texts.map(list.find) ?? []),
  );
  return (index) => known.has(index);
}

/**
 * Names that a sheet which should list them all does not have; none where there is no such sheet. Clients
 * beyond the first `paying` are only met in deals and activities: whom nobody sold to yet need not be listed.
 */
function tellUnknown(
  { tables, walkInNames }: ToJoin,
  lists: Lists,
  paying: number,
): readonly Finding[] {
  const filled = ({ table }: SourcedTable): boolean => table.used.length > 0;
  const clients = tables.clients.find(filled);
  const team = tables.team.find(filled);
  const isListed = isIn(tables.clients, "client", lists.clients);
  const isWalkIn = (index: number): boolean =>
    isWalkInName(lists.clients.names[index] ?? "", walkInNames);
  return [
    ...(clients
      ? unknownNames({
          list: lists.clients,
          what: "client",
          sheet: clients.table.at.sheet.name,
          isKnown: (index) => index >= paying || isListed(index) || isWalkIn(index),
        })
      : []),
    ...(team
      ? unknownNames({
          list: lists.people,
          what: "person",
          sheet: team.table.at.sheet.name,
          isKnown: isIn(tables.team, "name", lists.people),
        })
      : []),
  ];
}

/**
 * One list of clients and of people over all sheets and workbooks, and every row pointing into it.
 * A name that only some sheets have is told and kept: nobody's money is left out.
 */
export function join(sheets: ToJoin): { joined: Joined; findings: readonly Finding[] } {
  const { tables, settings, siteKey, walkInNames } = sheets;
  const { canonical } = sheets.aliases;
  const numbers = joinedByNumber(tables.clients, canonical);
  const lists = emptyLists(canonical, { clients: numbers.canonical });
  const team = readTeam(bySaving(tables.team), lists);
  const clients = readClients(bySaving(tables.clients), lists, settings.minorUnits);
  const payments = readPayments(tables.payments, lists);
  const actions = readActions(tables.actions, lists);
  const calendarDays = readCalendar(tables.calendar, lists);
  const rows = readRowSheets(tables, lists);
  const paying = lists.clients.names.length;
  const { calendar } = settings;
  const pipeline = readPipeline(tables, lists, { canonical, calendar });
  const unknown = tellUnknown(sheets, lists, paying);
  const resolved = sheets.plans.map(({ sheet, source }) =>
    resolvePlans({ cells: sheet.cells, source }, lists, (scope) => sheetOf(sheets, scope)),
  );
  const findings = [
    ...clients.findings,
    ...numbers.findings,
    ...pipeline.findings,
    ...unknown,
    ...repeatedPayments(payments, tables.payments),
    ...resolved.flatMap((plans) => plans.findings),
    ...alikeNames(lists.clients),
    ...alikeNames(lists.people),
    ...unmetAliases(sheets.aliases, lists),
  ];
  return {
    joined: {
      ...rows,
      ...pipeline.rows,
      clients: lists.clients.names.map(
        (name, index): Client => ({
          name,
          id: identityOf("client", name, siteKey),
          isWalkIn: isWalkInName(name, walkInNames),
          listed: clients.listings.get(index) ?? null,
        }),
      ),
      people: lists.people.names.map(
        (name, index): Person => ({
          name,
          id: identityOf("person", name, siteKey),
          listed: team.get(index) ?? null,
        }),
      ),
      payments,
      plans: resolved.flatMap(({ plans }) => plans),
      actions,
      calendarDays,
      hasKeyColumn: clients.hasKeyColumn,
      lastFact: lastFact(payments, actions, pipeline.rows.activities),
    },
    findings,
  };
}
