import { cellAddress } from "../model/cell.ts";
import type { Finding } from "../model/finding.ts";
import type { Column, Sheet } from "../sheets/contract.ts";
import { kindSchemas } from "../sheets/contract.ts";
import { type SettingKey, settingList, settings } from "../sheets/settings.ts";
import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import { headingRows } from "./headingRows.ts";
import { matchHeadings } from "./matchHeading.ts";
import { cellText, findingIn, isEmptyCell, type SheetInBook, stringOf } from "./sheetInBook.ts";
import type { Unit } from "./units.ts";

/** A row of a Settings sheet whose name is known. */
export interface SettingRow {
  readonly at: SheetInBook;
  readonly key: SettingKey;
  /** The setting's name as the workbook writes it. */
  readonly name: string;
  /** «Ватерлиния, тыс. руб.» */
  readonly unit: Unit | null;
  readonly row: number;
  /** The column of values. */
  readonly column: RawColumn;
  /** Texts of the filled cells from the value on to the right: a list may take a cell an item. */
  readonly texts: readonly string[];
}

export interface SettingRows {
  readonly at: SheetInBook;
  readonly rows: readonly SettingRow[];
  readonly nameColumn: number;
  readonly valueColumn: number;
  /** The last heading row, −1 where the sheet has none. */
  readonly headerRow: number;
  /** Rows set aside because they set again what an earlier one set. */
  readonly repeated: readonly number[];
  readonly findings: readonly Finding[];
}

/** The settings' names as if they were headings, so that they are found and suggested in the same way. */
const settingNames: Sheet = {
  ...settings,
  columns: Object.fromEntries(
    Object.entries(settingList).map(([key, { kind, names, help }]): [string, Column] => [
      key,
      {
        // Behind the name of an amount stands its unit, behind other names a remark.
        kind: kind === "money" || kind === "number" || kind === "fraction" ? kind : "text",
        isRequired: false,
        isCellRequired: false,
        headings: names,
        help,
        schema: kindSchemas.text,
      },
    ]),
  ),
};

interface KnownName {
  readonly key: SettingKey;
  readonly unit: Unit | null;
}

function nameOf(text: string): KnownName | { readonly suggestion: string | null } {
  const { columns, left } = matchHeadings([text], settingNames);
  for (const [key, { unit }] of columns) return { key: key as SettingKey, unit };
  return { suggestion: left[0]?.suggestion ?? null };
}

const namesIn = (at: SheetInBook, column: RawColumn): number => {
  let names = 0;
  for (let row = 0; row < at.sheet.rowCount; row += 1) {
    if (column.kind[row] !== CellKind.text) continue;
    if ("key" in nameOf(stringOf(at, column, row))) names += 1;
  }
  return names;
};

/** Where names and values stand: by their headings, else by where the names are. */
function place(at: SheetInBook): { name: RawColumn; value: RawColumn; headerRow: number } | null {
  const found = headingRows(at, settings);
  const headed = (key: string): RawColumn | undefined =>
    at.sheet.columns[found?.match.columns.get(key)?.index ?? -1];
  const headedName = headed("name");
  const headedValue = headed("value");
  if (found && headedName && headedValue) {
    return { name: headedName, value: headedValue, headerRow: found.lastRow };
  }
  const counts = at.sheet.columns.map((column) => namesIn(at, column));
  const most = Math.max(0, ...counts);
  const name = at.sheet.columns[counts.indexOf(most)];
  const value = at.sheet.columns[counts.indexOf(most) + 1];
  return most > 0 && name && value ? { name, value, headerRow: -1 } : null;
}

/** The rows of a Settings sheet that name a setting; null when there is none, or nothing beside them. */
export function settingRows(at: SheetInBook): SettingRows | null {
  const placed = place(at);
  if (!placed) return null;
  const { name: names, value: values, headerRow } = placed;
  const firstRows = new Map<SettingKey, number>();
  const rows: SettingRow[] = [];
  const repeated: number[] = [];
  const findings: Finding[] = [];
  for (let row = headerRow + 1; row < at.sheet.rowCount; row += 1) {
    if (isEmptyCell(at, names, row)) continue;
    const name = cellText(at, names, row).trim();
    const known = nameOf(name);
    const told = { row, column: names.index, value: name };
    if (!("key" in known)) {
      const { suggestion } = known;
      // A name alone, like no setting: a title, or a caption over some of them.
      if (suggestion === null && isEmptyCell(at, values, row)) continue;
      findings.push(findingIn(at, "unknown-setting", { ...told, facts: {} }));
      if (suggestion === null) continue;
      const facts = { suggestion, what: "setting" } as const;
      findings.push(findingIn(at, "did-you-mean", { ...told, facts }));
      continue;
    }
    const first = firstRows.get(known.key);
    if (first !== undefined) {
      const facts = { first: cellAddress(first, names.index) };
      findings.push(findingIn(at, "duplicate-key", { ...told, facts }));
      repeated.push(row);
      continue;
    }
    firstRows.set(known.key, row);
    const texts = at.sheet.columns
      .filter(({ index }) => index >= values.index)
      .map((column) => cellText(at, column, row).trim())
      .filter((text) => text !== "");
    rows.push({ at, ...known, name, row, column: values, texts });
  }
  return {
    at,
    rows,
    nameColumn: names.index,
    valueColumn: values.index,
    headerRow,
    repeated,
    findings,
  };
}
