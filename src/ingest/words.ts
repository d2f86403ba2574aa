import type { Choices } from "../sheets/contract.ts";
import { yesNoWords } from "../sheets/sharedColumns.ts";
import { keyTypeWords, placeholderWords, walkInNames } from "../sheets/vocabulary/cellWords.ts";
import { carriedWords, companyWords, totalWords } from "../sheets/vocabulary/rowWords.ts";
import { exampleMarks, instructionSheets } from "../sheets/vocabulary/templateWords.ts";
import { fold } from "./fold.ts";
import type { Reading } from "./reading.ts";
import { typeError } from "./reading.ts";

const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

const placeholders = keysOf(placeholderWords);
const walkIns = keysOf(walkInNames);
const companies = keysOf(companyWords);
const keyTypes = keysOf(keyTypeWords);

/** Words separated by single spaces, for texts that are compared word by word. */
const spaced = (text: string): string =>
  text
    .split(/[\s\u00a0.,:;()«»"„“”–—-]+/u)
    .map((word) => (word === "" ? "" : fold(word)))
    .filter((word) => word !== "" && /[\p{L}\p{N}]/u.test(word))
    .join(" ");

const startsOf = (words: readonly string[]): readonly string[] =>
  words.map(spaced).sort((a, b) => b.length - a.length);

const totals = startsOf(totalWords);
const carried = startsOf(carriedWords);

const beginsWith = (text: string, starts: readonly string[]): boolean => {
  const words = spaced(text);
  return starts.some((start) => words === start || words.startsWith(`${start} `));
};

/**
 * Whether a text stands for "nothing is known": `-`, `н/д`, `n/a`, `ندارد`, `?`. «нет» and `-` are also a
 * no: read yes and no before asking here.
 */
export const isPlaceholder = (text: string): boolean =>
  /^[\s\p{Cf}]*[-—–−‒―?.…*_/\\]+[\s\p{Cf}]*$/u.test(text) || placeholders.has(fold(text));

/**
 * Whether a row's first text begins as a total row's does («Итого за ноябрь»). A client may be called so
 * ("Total Energies"): a total row has empty keys or a sum formula besides.
 */
export const isTotalText = (text: string): boolean => beginsWith(text, totals);

/**
 * Whether a row's first text is a balance, a turnover or a sum carried forward: skipped, but no total.
 * Look at the rest of the row too.
 */
export const isCarriedText = (text: string): boolean => beginsWith(text, carried);

const examples: readonly string[] = Object.values(exampleMarks);
const instructions = keysOf(Object.values(instructionSheets));

/** Whether a cell marks its row as an example of our own template. */
export const isExampleText = (text: string): boolean =>
  examples.some((mark) => text.includes(mark));

/** Whether a sheet is the one of our own template that says how to fill the others in. */
export const isInstructions = (sheet: string): boolean => instructions.has(fold(sheet));

/** Whether the name in a plan is the company as a whole («Итого», "Company", «کل شرکت»). */
export const isCompanyText = (text: string): boolean => companies.has(fold(text));

/** Whether a client's name is a pool of walk-in customers; `more` are the names that the settings add. */
export function isWalkInName(name: string, more: readonly string[]): boolean {
  const key = fold(name);
  return walkIns.has(key) || more.some((other) => fold(other) === key);
}

/** Key of a word of a closed list → its value; made once a list. */
const indexes = new WeakMap<object, ReadonlyMap<string, string>>();

function indexOf(choices: Choices): ReadonlyMap<string, string> {
  const known = indexes.get(choices);
  if (known) return known;
  const index = new Map<string, string>();
  for (const [value, words] of Object.entries(choices)) {
    for (const word of Object.values(words).flat()) index.set(fold(word), value);
  }
  indexes.set(choices, index);
  return index;
}

/**
 * The value of a closed list that a word of four languages stands for.
 * @example parseChoice("Текущий", paymentKindChoices) // { ok: "current" }
 */
export function parseChoice<Value extends string>(
  text: string,
  choices: Choices<Value>,
): Reading<Value> {
  const value = indexOf(choices).get(fold(text));
  return value === undefined ? typeError : { ok: value as Value };
}

/** Yes or no by the words of four languages. */
export function parseYesNo(text: string): Reading<boolean> {
  const reading = parseChoice(text, yesNoWords);
  return "ok" in reading ? { ok: reading.ok === "yes" } : reading;
}

/** Whether a type or key cell of a client says it is a key account: yes, A, or a word for one. */
export function isKeyMark(text: string): boolean {
  const key = fold(text);
  const yes = parseYesNo(text);
  return key === "a" || keyTypes.has(key) || ("ok" in yes && yes.ok);
}
