import type { Figure } from "../model/figure.ts";
import { type FigureId, figureCatalogue, unitOf } from "../model/figureCatalogue.ts";
import type { FigureKind } from "../model/figures/figureKind.ts";
import type { Unit } from "../model/unit.ts";
import { wordLists } from "../model/words.ts";
import type { PageContext } from "./pageContext.ts";

/** A number of a unit, short, as labels and sentences write it: `$740K`, `84%`, `×4.0`. */
export function shortText(value: number, unit: Unit, { formats }: PageContext): string {
  switch (unit) {
    case "money":
      return formats.moneyWords(value);
    case "fraction":
      return formats.percent(value);
    case "ratio":
      return formats.ratio(value);
    default:
      return formats.count(value);
  }
}

/** As `shortText`, in the shortest form, for lists of figures with their names. */
export const labelText = (value: number, unit: Unit, context: PageContext): string =>
  unit === "money" ? context.formats.moneyShort(value) : shortText(value, unit, context);

/** A number of a unit to its last digit, as an explanation writes it: `$104,557.86`, `84.34%`. */
export function exactText(value: number, unit: Unit, { formats }: PageContext): string {
  switch (unit) {
    case "money":
      return formats.money(value);
    case "fraction":
      return formats.percent(value, 2);
    case "ratio":
      return formats.ratio(value);
    default:
      return formats.count(value);
  }
}

/** A figure's value by the given writer; a verdict as its word; "n/a" when there is no value. */
export function figureText(
  figure: Figure,
  context: PageContext,
  write: (value: number, unit: Unit, context: PageContext) => string = shortText,
): string {
  const { value } = figure;
  if (value === null) return context.messages.common.notAvailable;
  const word = wordText(figure.id, value, context);
  if (word !== null) return word;
  const unit = unitOf(figure.id, figure.scope);
  return write(
    unit === "count" && isWholeNeed(figure.id) ? roundedUp(Number(value)) : Number(value),
    unit,
    context,
  );
}

/** What is still to be done in counts is whole: for 3.4 calls a day four must be made. */
const isWholeNeed = (id: FigureId): boolean =>
  id === "plan.neededPerDay" || id === "plan.todayNeeded";

/** Up to the next whole number; what binary fractions add beyond the tenth digit is not counted. */
const roundedUp = (value: number): number => Math.ceil(Number(value.toPrecision(10)));

/** The word that a value is, or whose place in its list it is; null for the value of a number. */
function wordText(id: FigureId, value: number | string, { messages }: PageContext): string | null {
  const { words: list }: FigureKind = figureCatalogue[id];
  if (list === undefined) return null;
  const word = typeof value === "string" ? value : wordLists[list][value - 1];
  const texts: { readonly [word in string]?: string } = messages.words[list];
  return texts[word ?? ""] ?? null;
}
