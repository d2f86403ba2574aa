import type { PlanScope } from "../sheets/dataset.ts";
import { plans } from "../sheets/plans.ts";
import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import type { ReadColumn, ReadingContext } from "./cellReader.ts";
import { withMergesFilled } from "./columnTexts.ts";
import type { MonthHeadings } from "./monthHeadings.ts";
import { mentionIn } from "./nameList.ts";
import type { Whose } from "./planTarget.ts";
import { readColumn } from "./readColumn.ts";
import { isSumFormula } from "./rowKinds.ts";
import { isEmptyCell, type SheetInBook, textAt } from "./sheetInBook.ts";
import { isCarriedText, isCompanyText, isTotalText, parseChoice } from "./words.ts";

/** A wide table of plans: a heading of months and the rows under it, down to the next one. */
export interface PlanBlock {
  readonly headings: MonthHeadings;
  /** Zero-based, exclusive. */
  readonly end: number;
  /** Rows that hold targets. */
  readonly rows: Int32Array;
  readonly measure: ReadColumn | null;
  /** The columns of names and measures, with what was found in them. */
  readonly labels: readonly ReadColumn[];
  /** Whose the row's targets are; `undefined` for a row that should say and does not. */
  readonly whose: (row: number) => Whose | null | undefined;
  /** The column that names are looked for in; null where there is none and all is the company's. */
  readonly nameColumn: RawColumn | null;
}

const NAMES = [
  "name",
  "manager",
  "product",
  "segment",
  "region",
  "channel",
  "role",
  "department",
] as const;
type NameKey = (typeof NAMES)[number];

const scopeOf = (key: NameKey): PlanScope | null => (key === "name" ? null : key);

interface Extent {
  readonly headings: MonthHeadings;
  readonly end: number;
}

/** Columns of the block that name something, by what their heading says; else the first one of texts. */
function nameColumns(
  at: SheetInBook,
  { headings, end }: Extent,
): readonly (readonly [NameKey, RawColumn])[] {
  const { match, months, lastRow: headerRow } = headings;
  const headed = NAMES.flatMap((key): (readonly [NameKey, RawColumn])[] => {
    const raw = at.sheet.columns[match.columns.get(key)?.index ?? -1];
    return raw ? [[key, raw]] : [];
  });
  if (headed.length > 0) return headed;
  const mapped = new Set([...match.columns.values()].map(({ index }) => at.sheet.columns[index]));
  const first = at.sheet.columns.find((raw) => {
    if (mapped.has(raw) || months.some((column) => column.raw === raw)) return false;
    for (let row = headerRow + 1; row < end; row += 1) {
      if (raw.kind[row] === CellKind.text && !isEmptyCell(at, raw, row)) return true;
    }
    return false;
  });
  return first ? [["name", first]] : [];
}

/** Whether every row of months has a measure in a column. */
function holdsMeasures(
  at: SheetInBook,
  raw: RawColumn,
  { headings: { months, lastRow }, end }: Extent,
): boolean {
  for (let row = lastRow + 1; row < end; row += 1) {
    if (months.every((month) => isEmptyCell(at, month.raw, row))) continue;
    if (!("ok" in parseChoice(textAt(at, row, raw.index), plans.columns.measure.choices)))
      return false;
  }
  return true;
}

/** The rows of a wide table that hold targets, and whose they are. */
export function planBlock(at: SheetInBook, extent: Extent, context: ReadingContext): PlanBlock {
  const { headings, end } = extent;
  const found = nameColumns(at, extent);
  const isFilled = (row: number): boolean =>
    headings.months.some(({ raw }) => !isEmptyCell(at, raw, row));
  const addsUp = (row: number): boolean =>
    headings.months.some(({ raw }) => isSumFormula(at.formulaAt(row, raw.index)));
  const headedMeasure = at.sheet.columns[headings.match.columns.get("measure")?.index ?? -1];
  // A first column without a heading that holds nothing but measures names none: «Оплаты», «Звонки».
  const [only] = found;
  const isMeasures =
    !headedMeasure &&
    found.length === 1 &&
    only?.[0] === "name" &&
    holdsMeasures(at, only[1], extent);
  const named = isMeasures ? [] : found;
  const measureColumn = isMeasures ? only?.[1] : headedMeasure;
  const nameAt = (row: number): string =>
    named.map(([, raw]) => textAt(at, row, raw.index).trim()).find((text) => text !== "") ?? "";
  const candidates: number[] = [];
  for (let row = headings.lastRow + 1; row < end; row += 1) {
    if (isFilled(row)) candidates.push(row);
  }
  // Beside a row of the company's own plan, a total is only a sum; alone it is the company's plan.
  const hasCompany = candidates.some(
    (row) => isCompanyText(nameAt(row)) && !isTotalText(nameAt(row)),
  );
  const isTarget = (row: number): boolean => {
    const name = nameAt(row);
    if (name === "") return !addsUp(row);
    if (isCarriedText(name)) return false;
    return !isTotalText(name) || (isCompanyText(name) && !hasCompany);
  };
  const rows = Int32Array.from(candidates.filter(isTarget));

  const readAs = (key: NameKey | "measure", raw: RawColumn): ReadColumn =>
    readColumn({
      at,
      column: {
        key,
        raw: key === "measure" ? raw : withMergesFilled(at, raw, headings.lastRow + 1),
        heading: textAt(at, headings.row, raw.index),
        unit: null,
      },
      spec: plans.columns[key],
      rows,
      context,
      titleUnit: null,
      currencyOfRow: () => null,
    });
  const names = named.map(([key, raw]) => [key, readAs(key, raw)] as const);
  const measure = measureColumn ? readAs("measure", measureColumn) : null;
  return {
    headings,
    end,
    rows,
    measure,
    labels: [...names.map(([, column]) => column), ...(measure ? [measure] : [])],
    nameColumn: named[0]?.[1] ?? null,
    whose: (row) => {
      for (const [key, column] of names) {
        const name = column.texts[column.value[row] ?? -1];
        if (name !== undefined) {
          return { scope: scopeOf(key), name, mention: mentionIn(at, column, row) };
        }
      }
      return named.length === 0 ? null : undefined;
    },
  };
}
