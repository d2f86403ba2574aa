import type { NameKind, Sheet } from "../sheets/contract.ts";
import { currencyCode } from "../sheets/rules.ts";
import { exampleMarks } from "../sheets/vocabulary/templateWords.ts";
import { dayCell, monthCell } from "./dateCells.ts";
import { listedWords } from "./dropDown.ts";
import { exampleValues } from "./exampleValues.ts";
import { type PlacedColumn, templateColumns } from "./sheetColumns.ts";
import type { TemplateContext } from "./templateContext.ts";

const MONEY = 100_000;
const NUMBER = 10;
const FRACTION = 0.1;
const CURRENCY = "EUR";

/** What the example says of its own accord; undefined where its kind decides. */
function ownExample(
  sheet: Sheet,
  { key, column }: PlacedColumn,
  { language, messages }: TemplateContext,
): string | number | null | undefined {
  const own = exampleValues[sheet.key]?.[key];
  if (typeof own !== "string") return own;
  const names: Readonly<Record<string, string>> = messages.template.example;
  return column.choices?.[own]?.[language][0] ?? names[own];
}

/** Names of these kinds are worth showing in an example; other texts only where a row needs them. */
const isNamed = (names: NameKind | undefined): names is NameKind => names !== undefined;

function exampleOf({ column }: PlacedColumn, context: TemplateContext): string | number | null {
  const { kind, names, isCellRequired, schema } = column;
  const { example } = context.messages.template;
  const [word] = listedWords(column, context);
  if (word !== undefined) return word;
  switch (kind) {
    case "day":
      return dayCell(context.today, context);
    case "month":
      return monthCell(context.today, context);
    case "money":
      return MONEY;
    case "number":
    case "minutes":
      return NUMBER;
    case "fraction":
      return FRACTION;
    default:
      if (schema === currencyCode) return isCellRequired ? CURRENCY : null;
      return isNamed(names) ? example[names] : isCellRequired ? example.text : null;
  }
}

/** The column whose text tells that the row is an example: the first that a row needs, else the first. */
function markedColumn(columns: readonly PlacedColumn[]): PlacedColumn | undefined {
  const texts = columns.filter(({ column: { kind } }) => kind === "name" || kind === "text");
  return texts.find(({ column }) => column.isCellRequired) ?? texts[0];
}

/**
 * A row that shows how a sheet is filled in, in the columns' order. One of its texts ends with the mark
 * by which the reader knows it and passes it over.
 */
export function exampleRow(
  sheet: Sheet,
  context: TemplateContext,
): readonly (string | number | null)[] {
  const columns = templateColumns(sheet);
  const marked = markedColumn(columns);
  return columns.map((place) => {
    const own = ownExample(sheet, place, context);
    const value = own === undefined ? exampleOf(place, context) : own;
    if (place !== marked) return value;
    return `${value ?? context.messages.template.example.text} ${exampleMarks[context.language]}`;
  });
}
