import { cellAddress } from "../model/cell.ts";
import type { Finding, FindingFacts } from "../model/finding.ts";
import type { ReadColumn } from "./cellReader.ts";
import { foldName } from "./fold.ts";
import type { Lists } from "./lists.ts";
import type { RowsOfTables } from "./setAside.ts";
import { findingIn, placeFrom } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";

type Table = SourcedTable["table"];

/** A row of Aliases: a spelling, and the name that is meant. */
interface Alias {
  readonly table: Table;
  readonly row: number;
  readonly name: string;
  readonly means: string;
}

export interface ReadAliases {
  /** The name that a spelling stands for; a name nobody declared another stands for itself. */
  readonly canonical: (name: string) => string;
  /** The rows that hold, the first of each name. */
  readonly aliases: readonly Alias[];
  /** Rows that contradict another one. */
  readonly badRows: RowsOfTables;
  readonly findings: readonly Finding[];
}

const itself = (name: string): string => name;

function* rowsOf({ table }: SourcedTable): Generator<Alias> {
  const textIn = (column: ReadColumn | undefined, row: number): string =>
    column?.texts[column.value[row] ?? -1] ?? "";
  const name = table.columns.get("name");
  const means = table.columns.get("means");
  for (const row of table.used) {
    yield { table, row, name: textIn(name, row), means: textIn(means, row) };
  }
}

/** A finding at the name of an alias, or at what it means. */
function tellAt<Code extends "duplicate-key" | "circular-alias" | "unknown-key">(
  { table, row, ...alias }: Alias,
  key: "name" | "means",
  { code, facts }: { readonly code: Code; readonly facts: FindingFacts[Code] },
): Finding {
  const column = table.columns.get(key);
  const place = { row, column: column?.index ?? 0, heading: column?.heading ?? "" };
  return findingIn(table.at, code, { ...place, value: alias[key], facts });
}

/** The names that an alias leads through, itself first, to the last one or back to itself. */
function chainOf(start: Alias, byName: ReadonlyMap<string, Alias>): readonly Alias[] {
  const chain: Alias[] = [];
  for (
    let at: Alias | undefined = start;
    at !== undefined && !chain.includes(at);
    at = byName.get(foldName(at.means))
  ) {
    chain.push(at);
  }
  return chain;
}

const leadsBack = (chain: readonly Alias[]): boolean => {
  const [first, last] = [chain[0], chain.at(-1)];
  return first !== undefined && last !== undefined && foldName(last.means) === foldName(first.name);
};

/**
 * What the Aliases sheets declare to be one name, chains followed to their end. Give the sheets with the
 * later saved first: of two rows that give a spelling different meanings the first holds, the other is
 * set aside, as are rows that lead in a circle.
 */
export function readAliases(tables: readonly SourcedTable[]): ReadAliases {
  const byName = new Map<string, Alias>();
  const badRows = new Map<Table, number[]>();
  const findings: Finding[] = [];
  const refuse = (alias: Alias, finding: Finding): void => {
    badRows.set(alias.table, [...(badRows.get(alias.table) ?? []), alias.row]);
    findings.push(finding);
  };
  const others: (readonly [Alias, first: Alias])[] = [];
  for (const alias of tables.flatMap((table) => [...rowsOf(table)])) {
    const key = foldName(alias.name);
    const first = byName.get(key);
    if (first) others.push([alias, first]);
    else if (key !== foldName(alias.means)) byName.set(key, alias);
  }
  const circular = [...byName.values()].filter((alias) => leadsBack(chainOf(alias, byName)));
  for (const alias of circular) {
    const names = chainOf(alias, byName).map(({ name }) => name);
    refuse(alias, tellAt(alias, "name", { code: "circular-alias", facts: { names } }));
  }
  for (const { name } of circular) byName.delete(foldName(name));
  const aliases = [...byName.values()];
  const meant = new Map(
    aliases.map((alias) => [foldName(alias.name), chainOf(alias, byName).at(-1)?.means ?? ""]),
  );
  const canonical = (name: string): string => meant.get(foldName(name)) ?? name;
  for (const [alias, first] of others) {
    if (foldName(canonical(alias.means)) === foldName(canonical(first.means))) continue;
    const address = cellAddress(first.row, first.table.columns.get("name")?.index ?? 0);
    const facts = { first: placeFrom(alias.table.at, first.table.at, address) };
    refuse(alias, tellAt(alias, "name", { code: "duplicate-key", facts }));
  }
  return { canonical: meant.size === 0 ? itself : canonical, aliases, badRows, findings };
}

/** Names that spellings are joined under and that no sheet has: told once each, where first meant. */
export function unmetAliases(
  { aliases, canonical }: Pick<ReadAliases, "aliases" | "canonical">,
  lists: Lists,
): readonly Finding[] {
  const told = new Set<string>();
  return aliases.flatMap((alias) => {
    const key = foldName(alias.means);
    const isLast = foldName(canonical(alias.name)) === key;
    const isMet = Object.values(lists).some(({ isWritten }) => isWritten(alias.means));
    if (!isLast || isMet || told.has(key)) return [];
    told.add(key);
    const facts = { what: "alias", sheet: alias.table.at.sheet.name } as const;
    return [tellAt(alias, "means", { code: "unknown-key", facts })];
  });
}
