import type { DataValidation } from "hucre/xlsx";
import { columnLetters } from "../model/cell.ts";
import type { Choices, Column, Sheet } from "../sheets/contract.ts";
import { yesNoWords } from "../sheets/sharedColumns.ts";
import { nameSource } from "./sheetColumns.ts";
import type { TemplateContext } from "./templateContext.ts";

/** What Excel takes as a list that is written out. */
const LONGEST_LIST = 255;

/** The words of a column with a closed list, in the language's own writing; none where any text may stand. */
export function listedWords(
  { kind, choices }: { readonly kind: string; readonly choices?: Choices | undefined },
  { language }: TemplateContext,
): readonly string[] {
  const listed = kind === "yesNo" ? (choices ?? yesNoWords) : choices;
  return listed ? Object.values(listed).map((words) => words[language][0]) : [];
}

/** A list of words to choose from in a range of cells; null when they cannot be written as one. */
export function wordList(
  words: readonly string[],
  range: string,
  { messages }: TemplateContext,
): DataValidation | null {
  const isWritable =
    words.length > 0 &&
    words.join(",").length <= LONGEST_LIST &&
    words.every((word) => !/[,"]/u.test(word));
  if (!isWritable) return null;
  return {
    type: "list",
    values: [...words],
    range,
    allowBlank: true,
    showErrorMessage: true,
    // Other words are read too: Excel asks, and takes them.
    errorStyle: "warning",
    errorTitle: messages.template.otherWordTitle,
    errorMessage: messages.template.otherWord,
  };
}

/**
 * The names of another sheet as a list, as long as that sheet is. Any other name may be typed. It is
 * anchored at the heading, which stays when the example row below it is deleted.
 */
function nameList(
  source: { readonly sheet: Sheet; readonly index: number },
  range: string,
  { language }: TemplateContext,
): DataValidation {
  const name = source.sheet.names[language][0].replaceAll("'", "''");
  const letters = columnLetters(source.index);
  const all = `'${name}'!$${letters}:$${letters}`;
  const formula1 = `OFFSET('${name}'!$${letters}$1,1,0,MAX(1,COUNTA(${all})-1),1)`;
  return { type: "list", formula1, range, allowBlank: true, showErrorMessage: false };
}

/** The list that a column's cells offer, one for the whole range; null where there is nothing to offer. */
export function dropDown(
  column: Column,
  at: { readonly sheet: Sheet; readonly range: string },
  context: TemplateContext,
): DataValidation | null {
  const words = listedWords(column, context);
  if (words.length > 0) return wordList(words, at.range, context);
  const source = column.names ? nameSource(column.names) : null;
  if (!source || source.sheet.key === at.sheet.key) return null;
  return nameList({ sheet: source.sheet, index: source.place.index }, at.range, context);
}
