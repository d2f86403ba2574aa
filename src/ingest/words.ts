import type { Choices } from "../sheets/contract.ts";
import type { Reading } from "./reading.ts";

/** Whether a text stands for "nothing is known": `-`, `н/д`, `n/a`, `ندارد`, `?`. */
export function isPlaceholder(_text: string): boolean {
  throw new Error("unwritten");
}

/** Whether a row's first text begins as a total row's does ("Итого за ноябрь"). A client may be called so: look at the rest of the row too. */
export function isTotalText(_text: string): boolean {
  throw new Error("unwritten");
}

/** Whether a row's first text is a balance, a turnover or a sum carried forward: skipped, but no total. */
export function isCarriedText(_text: string): boolean {
  throw new Error("unwritten");
}

/** Whether a client's name is a pool of walk-in customers; `more` are the names that the settings add. */
export function isWalkInName(_name: string, _more: readonly string[]): boolean {
  throw new Error("unwritten");
}

/** Yes or no by the words of four languages. */
export function parseYesNo(_text: string): Reading<boolean> {
  throw new Error("unwritten");
}

/** The value of a closed list that a word of four languages stands for. */
export function parseChoice<Value extends string>(
  _text: string,
  _choices: Choices<Value>,
): Reading<Value> {
  throw new Error("unwritten");
}
