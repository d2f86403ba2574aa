import {
  cameWords,
  ordinalWords,
  periodWords,
  plannedWords,
} from "../sheets/vocabulary/periodWords.ts";
import { visible } from "./dateWords.ts";
import { fold } from "./fold.ts";

const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

const periods = keysOf(periodWords);
const ordinals = keysOf(ordinalWords);
const planned = keysOf(plannedWords);
const came = keysOf(cameWords);

/** Words of a text, numbers apart from letters: `Q1` is two. */
const wordsOf = (text: string): readonly string[] =>
  visible(text).match(/\d+|[\p{L}\p{M}\u200c]+|%/gu) ?? [];

/**
 * Whether a heading is a quarter, a half, a year or a week: a period, but no month.
 * @example isLongPeriod("I кв. 2026") && isLongPeriod("2026") && !isLongPeriod("ноябрь")
 */
export function isLongPeriod(text: string): boolean {
  const words = wordsOf(text);
  const isPeriod = (word: string): boolean => periods.has(fold(word));
  const isBeside = (word: string): boolean => /^\d+$/.test(word) || ordinals.has(fold(word));
  if (!words.every((word) => isPeriod(word) || isBeside(word))) return false;
  return (
    words.some(isPeriod) || (words.length === 1 && /^(?:19|20|1[34])\d\d$/.test(words[0] ?? ""))
  );
}

/** Whether a heading says that what stands under it was planned, or that it came; null when neither. */
export function plannedOrCame(text: string): "planned" | "came" | null {
  const keys = wordsOf(text).map(fold);
  if (keys.some((key) => came.has(key))) return "came";
  return keys.some((key) => planned.has(key)) ? "planned" : null;
}

/** A heading without the word for a plan: «Ноябрь, план» is November. */
export const withoutPlanned = (text: string): string =>
  plannedOrCame(text) === "planned"
    ? text
        .replace(/[\p{L}\p{M}]+/gu, (word) => (planned.has(fold(word)) ? "" : word))
        .replace(/^[\s,:()–-]+|[\s,:()–-]+$/gu, "")
    : text;
