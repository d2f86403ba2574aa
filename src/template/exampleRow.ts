import type { NameKind, Sheet } from "../sheets/contract.ts";
import { plans } from "../sheets/plans.ts";
import { exampleMarks } from "../sheets/vocabulary/templateWords.ts";
import { dayCell, monthCell } from "./dateCells.ts";
import { listedWords } from "./dropDown.ts";
import { type PlacedColumn, templateColumns } from "./sheetColumns.ts";
import type { TemplateContext } from "./templateContext.ts";

const MONEY = 100_000;
const NUMBER = 10;
const FRACTION = 0.1;

/** What an example says better than its kind alone: a person's own plan, in money. */
function ownExample(
  sheet: Sheet,
  key: string,
  { language, messages }: TemplateContext,
): string | number | undefined {
  if (sheet.key !== plans.key) return undefined;
  const own: Readonly<Record<string, string | number>> = {
    scope: plans.columns.scope.choices.manager[language][0],
    name: messages.template.example.people,
    amount: MONEY,
  };
  return own[key];
}

/** Names of these kinds are worth showing in an example; other texts only where a row needs them. */
const isNamed = (names: NameKind | undefined): names is NameKind => names !== undefined;

function exampleOf({ column }: PlacedColumn, context: TemplateContext): string | number | null {
  const { kind, names, isCellRequired } = column;
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
    const value = ownExample(sheet, place.key, context) ?? exampleOf(place, context);
    if (place !== marked) return value;
    return `${value ?? context.messages.template.example.text} ${exampleMarks[context.language]}`;
  });
}
