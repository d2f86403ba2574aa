import type { Figure } from "../model/figure.ts";
import { inputUnit } from "../model/figureCatalogue.ts";
import type { InputName } from "../model/inputs.ts";
import { exactText, figureText } from "./figureText.ts";
import type { PageContext } from "./pageContext.ts";
import { scopeNames } from "./scopeNames.ts";
import { type SourceText, sourceText } from "./sourceText.ts";
import { type NamedValue, workedFormula } from "./workedFormula.ts";

/** What stands behind a number: its sentence, its formula with the numbers in it, and its cells. */
export interface Explanation {
  /** "Plan to date". */
  readonly name: string;
  /** Of whom: a person's or client's name, a department; empty for the company. */
  readonly of: readonly string[];
  /** "November 2026"; null for a figure that belongs to no month. */
  readonly month: string | null;
  /** To the last digit, or "n/a". */
  readonly value: string;
  readonly meaning: string;
  /** Why there is no value; null when there is one. */
  readonly reason: string | null;
  /** In words. */
  readonly formula: string;
  /** With the numbers in it; null where the formula is no arithmetic, or there is no value. */
  readonly worked: string | null;
  /** Numbers that the worked formula does not show. */
  readonly inputs: readonly NamedValue[];
  readonly sources: readonly SourceText[];
  /** The filter to set on those cells in the workbook. */
  readonly filter: readonly { readonly heading: string; readonly value: string }[];
  /** How many rows pass it, in words. */
  readonly rows: string | null;
}

/**
 * The explanation of a figure in the words of a language.
 * @example explain(fact, context).value === "$759,086.80"
 */
export function explain(figure: Figure, context: PageContext): Explanation {
  const { formats, messages } = context;
  const words = messages.figures[figure.id];
  const inputs = (Object.entries(figure.inputs) as [InputName, number][]).map(([name, value]) => ({
    name: messages.inputs[name],
    value: exactText(value, inputUnit(name, figure.scope), context),
  }));
  const { text: worked, rest } = workedFormula(words.formula, inputs);
  const value = figureText(figure, context, exactText);
  return {
    name: words.name,
    of: scopeNames(figure.scope, context),
    month: figure.month === undefined ? null : formats.monthYear(figure.month),
    value,
    meaning: words.meaning,
    reason: figure.value === null ? messages.reasons[figure.reason] : null,
    formula: words.formula,
    worked: worked === null || figure.value === null ? null : `${worked} = ${value}`,
    inputs: rest,
    sources: figure.sources.map(sourceText),
    filter: Object.entries(figure.where ?? {}).map(([heading, value]) => ({ heading, value })),
    rows: figure.rows === undefined ? null : messages.common.rows(figure.rows, formats),
  };
}
