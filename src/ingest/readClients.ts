import { cellAddress } from "../model/cell.ts";
import type { Finding } from "../model/finding.ts";
import { clients } from "../sheets/clients.ts";
import type { RowOf } from "../sheets/contract.ts";
import type { ClientListing } from "../sheets/dataset.ts";
import { payments } from "../sheets/payments.ts";
import type { Lists } from "./lists.ts";
import { addColumn } from "./nameList.ts";
import { rowOf } from "./readTable.ts";
import { findingIn, textAt } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";
import { isKeyMark, parseChoice, parseYesNo } from "./words.ts";

export interface ReadClients {
  /** By index in `Lists.clients`. */
  readonly listings: ReadonlyMap<number, ClientListing>;
  readonly hasKeyColumn: boolean;
  readonly findings: readonly Finding[];
}

type ClientRow = RowOf<typeof clients>;

/** A margin is a share of the price; a markup m on the cost is m ÷ (1 + m) of it. */
const marginOf = ({ margin, markup }: ClientRow): number | null =>
  margin ?? (markup === null ? null : markup / (1 + markup));

const isVip = (type: string): boolean => {
  const kind = parseChoice(type, payments.columns.kind.choices);
  return "ok" in kind && kind.ok === "vip";
};

/** Yes and no by their words; a number or a date is that of a contract. */
function isUnderContract(text: string | null): boolean | null {
  if (text === null) return null;
  const said = parseYesNo(text);
  return "ok" in said ? said.ok : true;
}

/** The later row's cells, and the earlier one's where the later are empty. */
const merged = (earlier: ClientListing, later: ClientListing): ClientListing => ({
  at: later.at,
  currentVolume: later.currentVolume ?? earlier.currentVolume,
  possibleVolume: later.possibleVolume ?? earlier.possibleVolume,
  manager: later.manager ?? earlier.manager,
  segment: later.segment ?? earlier.segment,
  region: later.region ?? earlier.region,
  type: later.type ?? earlier.type,
  isKey: later.isKey || earlier.isKey,
  isVip: later.isVip || earlier.isVip,
  marginFraction: later.marginFraction ?? earlier.marginFraction,
  firstContact: later.firstContact ?? earlier.firstContact,
  number: later.number ?? earlier.number,
  source: later.source ?? earlier.source,
  hasServiceContract: later.hasServiceContract ?? earlier.hasServiceContract,
  note: later.note ?? earlier.note,
});

/** Volumes of one client that two sheets give differently: told at the one that is not taken. */
function differences(
  [table, listing]: readonly [SourcedTable["table"], ClientListing],
  [earlierTable, earlier]: readonly [SourcedTable["table"], ClientListing],
  minorUnits: number,
): Finding[] {
  return (["currentVolume", "possibleVolume"] as const).flatMap((key) => {
    const column = earlierTable.columns.get(key);
    const takenFrom = table.columns.get(key);
    if (!column || !takenFrom) return [];
    const taken = listing[key];
    if (taken === null || earlier[key] === null || taken === earlier[key]) return [];
    const address = cellAddress(listing.at.row - 1, takenFrom.index);
    const { file } = table.source;
    const place = `${file === earlierTable.source.file ? "" : `${file}!`}${table.source.sheet}!${address}`;
    const row = earlier.at.row - 1;
    const facts = { taken: (taken / 10 ** minorUnits).toFixed(minorUnits), place };
    const { index, heading } = column;
    const value = textAt(earlierTable.at, row, index);
    const told = { row, column: index, heading, value, facts };
    return [findingIn(earlierTable.at, "volumes-differ", told)];
  });
}

/**
 * What the Clients sheets say of each client. Give the sheets in the order their workbooks were saved:
 * where two list a client, the later one's cells are taken.
 */
export function readClients(
  tables: readonly SourcedTable[],
  lists: Lists,
  minorUnits: number,
): ReadClients {
  const listings = new Map<number, ClientListing>();
  const tableOf = new Map<number, SourcedTable["table"]>();
  const findings: Finding[] = [];
  for (const { table, source } of tables) {
    const client = addColumn(table, "client", lists.clients);
    const manager = addColumn(table, "manager", lists.people);
    const segment = addColumn(table, "segment", lists.segments);
    const region = addColumn(table, "region", lists.regions);
    const channel = addColumn(table, "source", lists.channels);
    for (const row of table.used) {
      const cells = rowOf(table, clients, row);
      const type = cells.type ?? cells.key;
      const named = manager(row);
      const listing: ClientListing = {
        at: { source, row: row + 1 },
        currentVolume: cells.currentVolume,
        possibleVolume: cells.possibleVolume,
        manager: named < 0 ? null : named,
        segment: lists.segments.names[segment(row)] ?? null,
        region: lists.regions.names[region(row)] ?? null,
        type,
        isKey: [cells.key, cells.type].some((mark) => mark !== null && isKeyMark(mark)),
        isVip: [cells.key, cells.type].some((mark) => mark !== null && isVip(mark)),
        marginFraction: marginOf(cells),
        firstContact: cells.firstContact,
        number: cells.number,
        source: lists.channels.names[channel(row)] ?? null,
        hasServiceContract: isUnderContract(cells.serviceContract),
        note: cells.note,
      };
      const index = client(row);
      const earlier = listings.get(index);
      const earlierTable = tableOf.get(index);
      // Two spellings of one client in a sheet: the first row is used, and the second fills its gaps.
      if (earlier && earlierTable === table) {
        listings.set(index, merged(listing, earlier));
        continue;
      }
      if (earlier && earlierTable) {
        findings.push(...differences([table, listing], [earlierTable, earlier], minorUnits));
      }
      listings.set(index, earlier ? merged(earlier, listing) : listing);
      tableOf.set(index, table);
    }
  }
  const hasKeyColumn = [...listings.values()].some(({ isKey }) => isKey);
  return { listings, hasKeyColumn, findings };
}
