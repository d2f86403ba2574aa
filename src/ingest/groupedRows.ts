import type { Finding, ValueKind } from "../model/finding.ts";
import type { Sheet } from "../sheets/contract.ts";
import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import { isDayCell } from "./isDayCell.ts";
import { matchHeadings } from "./matchHeading.ts";
import { numbersIn } from "./numbersIn.ts";
import { findingIn, isEmptyCell, type SheetInBook, stringOf } from "./sheetInBook.ts";
import type { Table, TableColumn } from "./table.ts";
import { isTotalText } from "./words.ts";

type Columns = ReadonlyMap<string, TableColumn>;

/** Where names and days stand in a table, in one column or in two. */
interface Outline {
  readonly name: TableColumn;
  readonly day: TableColumn;
}

const NUMERIC: ReadonlySet<ValueKind> = new Set(["money", "number", "minutes"]);

/** The required column of a kind, where the sheet has just one. */
function onlyKey(sheet: Sheet, kind: ValueKind): string | null {
  const keys = Object.keys(sheet.columns).filter((key) => {
    const column = sheet.columns[key];
    return column?.kind === kind && column.isRequired && column.isCellRequired;
  });
  const [key] = keys;
  return key !== undefined && keys.length === 1 ? key : null;
}

/** The columns of names and days; one heading stands for both where a report has them below each other. */
function outlineOf(sheet: Sheet, columns: Columns): Outline | null {
  const [nameKey, dayKey] = [onlyKey(sheet, "name"), onlyKey(sheet, "day")];
  if (nameKey === null || dayKey === null) return null;
  const found = columns.get(nameKey) ?? columns.get(dayKey);
  if (!found) return null;
  const name = columns.get(nameKey) ?? { ...found, key: nameKey, unit: null };
  return { name, day: columns.get(dayKey) ?? { ...found, key: dayKey, unit: null } };
}

/** Rows that name whose the rows below are, by row of the sheet. */
interface Groups {
  readonly rows: ReadonlySet<number>;
  /** The row of the name, by each row under it. */
  readonly nameRowOf: ReadonlyMap<number, number>;
}

/** Names and days in turn, at least a day under each name; null where anything is otherwise. */
function groupsOf(at: SheetInBook, { name, day }: Outline, from: number): Groups | null {
  const rows = Int32Array.from(
    { length: Math.max(0, at.sheet.rowCount - from) },
    (_, i) => from + i,
  );
  const isOne = name.raw === day.raw;
  // Most tables have a name and a day in their first row: one look is enough.
  const first = rows.find((row) => at.sheet.columns.some((raw) => !isEmptyCell(at, raw, row)));
  if (first === undefined || (!isOne && !isEmptyCell(at, day.raw, first))) return null;
  const groups = new Map<number, number[]>();
  let open: number[] | null = null;
  for (const row of rows) {
    if (at.sheet.columns.every((raw) => isEmptyCell(at, raw, row))) continue;
    const text = name.raw.kind[row] === CellKind.text ? stringOf(at, name.raw, row) : "";
    if (isTotalText(text) && groups.size > 0) break;
    const isDay = isDayCell(at, day.raw, row);
    const isName = isOne ? !isDay && text !== "" : !isEmptyCell(at, name.raw, row);
    if (isDay === isName || (isName && text === "")) return null;
    if (isName) {
      open = [];
      groups.set(row, open);
      continue;
    }
    if (!open) return null;
    open.push(row);
  }
  if (groups.size === 0 || ![...groups.values()].every(({ length }) => length > 0)) return null;
  const nameRowOf = new Map(
    [...groups].flatMap(([head, under]) => under.map((row) => [row, head])),
  );
  return { rows: new Set(groups.keys()), nameRowOf };
}

/**
 * Whether rows of names say nothing but their name and, under the headings of amounts, what the rows under
 * them come to: names and days in one column are told apart by that alone.
 */
function addUp(
  at: SheetInBook,
  { rows, nameRowOf }: Groups,
  { sheet, columns, outline }: { sheet: Sheet; columns: Columns; outline: Outline },
): boolean {
  const { name, day } = outline;
  const others = [...columns.values()].filter(({ raw }) => raw !== name.raw && raw !== day.raw);
  const isNumeric = ({ key }: TableColumn): boolean =>
    NUMERIC.has(sheet.columns[key]?.kind ?? "text");
  const isBare = (row: number): boolean =>
    others.every((column) => isNumeric(column) || isEmptyCell(at, column.raw, row));
  const numeric = others.filter(isNumeric);
  const first = Math.min(...rows);
  const isSum = ({ raw }: TableColumn): boolean => {
    const numberAt = numbersIn(at, raw, first);
    const sums = new Map<number, number>();
    for (const [row, head] of nameRowOf) {
      sums.set(head, (sums.get(head) ?? 0) + (numberAt(row) || 0));
    }
    return [...rows].every((row) => {
      const claim = numberAt(row);
      if (Number.isNaN(claim)) return name.raw !== day.raw;
      return Math.abs((sums.get(row) ?? 0) - claim) <= 1e-6 * Math.max(1, Math.abs(claim));
    });
  };
  return numeric.length > 0 && [...rows].every(isBare) && numeric.every(isSum);
}

/** The column with the name of each group in the rows under it, and nothing anywhere else. */
function namesFilled({ raw }: TableColumn, { nameRowOf }: Groups): RawColumn {
  const { length } = raw.kind;
  const filled = { ...raw, kind: new Uint8Array(length), text: raw.text.slice() };
  for (const [row, head] of nameRowOf) {
    filled.kind[row] = CellKind.text;
    filled.text[row] = raw.text[head] ?? 0;
  }
  return filled;
}

/** The column without what stands in the rows of names. */
function daysOnly({ raw }: TableColumn, { nameRowOf }: Groups): RawColumn {
  const kind = raw.kind.map((each, row) => (nameRowOf.has(row) ? each : CellKind.empty));
  return { ...raw, kind };
}

/** Whether the heading of the days stands under that of the names, as reports have it: «Контрагент» over «Дата». */
function isHeadedBelow(
  at: SheetInBook,
  { name, day }: Outline,
  { sheet, row }: { readonly sheet: Sheet; readonly row: number },
): boolean {
  if (name.raw !== day.raw || name.raw.kind[row] !== CellKind.text) return false;
  const { columns } = matchHeadings([stringOf(at, name.raw, row)], sheet);
  return columns.has(name.key) || columns.has(day.key);
}

/** A table whose rows are grouped under names, read as one with the name in each row. */
export interface GroupedRows {
  readonly columns: Columns;
  readonly rows: ReadonlySet<number>;
  readonly finding: Finding;
}

/**
 * A report that has a client or a person in a row of its own and under it the days and amounts, as accounting
 * programs print them: each row is of the name above it. Only where names and days stand in turn, and where
 * a name has an amount it is the sum of those under it, is a sheet taken for one; null for any other.
 */
export function groupedRows(
  at: SheetInBook,
  { sheet, headerRow, columns }: { sheet: Sheet } & Pick<Table, "headerRow" | "columns">,
): GroupedRows | null {
  const outline = outlineOf(sheet, columns);
  if (!outline) return null;
  const from = headerRow + 1 + (isHeadedBelow(at, outline, { sheet, row: headerRow + 1 }) ? 1 : 0);
  const groups = groupsOf(at, outline, from);
  if (!groups || !addUp(at, groups, { sheet, columns, outline })) return null;
  const { name, day } = outline;
  const { heading } = name;
  const [first = headerRow] = groups.rows;
  const facts = { groups: groups.rows.size, rows: groups.nameRowOf.size };
  const value = stringOf(at, name.raw, first);
  const told = { row: first, column: name.raw.index, heading, value, facts };
  return {
    columns: new Map([
      ...columns,
      [name.key, { ...name, raw: namesFilled(name, groups) }],
      [day.key, { ...day, raw: daysOnly(day, groups) }],
    ]),
    // A heading below the heading is passed over like the names.
    rows: from - 1 > headerRow ? new Set([from - 1, ...groups.rows]) : groups.rows,
    finding: findingIn(at, "grouped-rows", told),
  };
}
