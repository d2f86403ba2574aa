import { type Measure, measures } from "../sheets/dataset.ts";
import { plans } from "../sheets/plans.ts";
import { fold } from "./fold.ts";

const MONEY: ReadonlySet<Measure> = new Set([
  "payments",
  "new payments",
  "current payments",
  "vip payments",
  "captured volume",
]);

/** Whether a measure's targets are money; the rest are counts. */
export const isMoneyMeasure = (measure: Measure): boolean => MONEY.has(measure);

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
    .filter((word) => word !== "");

/** Enough of a word to know it in another case: «звон» of «звонки» is in «план звонков». */
const stemOf = (word: string): string =>
  word.slice(0, Math.max(3, word.length - (word.length >= 6 ? 2 : 1)));

const phrases = measures.flatMap((measure) =>
  Object.values(plans.columns.measure.choices[measure])
    .flat()
    .map((phrase) => ({ measure, stems: wordsOf(phrase).map(stemOf) })),
);

/**
 * The measure that a title speaks of, in whatever case its words stand; the fullest phrase wins. Null
 * when it names none. @example measureInTitle("План звонков на 2026 год") === "calls"
 */
export function measureInTitle(title: string): Measure | null {
  const words = wordsOf(title);
  const said = phrases.filter(({ stems }) =>
    stems.every((stem) => words.some((word) => word.startsWith(stem))),
  );
  const [fullest] = said.sort((a, b) => b.stems.length - a.stems.length);
  return fullest?.measure ?? null;
}
