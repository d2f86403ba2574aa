import type { Finding } from "../model/finding.ts";
import { similarNames } from "./lookAlike.ts";
import type { NameList } from "./nameList.ts";
import { nearName } from "./nearName.ts";
import { findingIn } from "./sheetInBook.ts";

/** A list of names, and which of them the sheet that should hold them all has. */
export interface KnownNames {
  readonly list: NameList;
  readonly what: "client" | "person" | "department";
  /** The sheet as its workbook names it. */
  readonly sheet: string;
  readonly isKnown: (index: number) => boolean;
}

/**
 * Names that are not in the sheet that lists them: one finding a name, where it was first met, and beside
 * it the listed name that may be meant.
 */
export function unknownNames({ list, what, sheet, isKnown }: KnownNames): readonly Finding[] {
  const listed = list.names.filter((_, index) => isKnown(index));
  const near = what === "department" ? () => null : nearName(listed, what);
  return list.names.flatMap((value, index) => {
    const mention = list.mentions[index];
    if (!mention || isKnown(index)) return [];
    const { at, row, column, heading } = mention;
    const place = { row, column, heading, value };
    const unknown = findingIn(at, "unknown-key", { ...place, facts: { what, sheet } });
    const suggestion = near(value);
    if (suggestion === null || what === "department") return [unknown];
    const facts = { suggestion, what };
    return [unknown, findingIn(at, "did-you-mean", { ...place, facts })];
  });
}

/** Names that are probably one name in several spellings: told where the second spelling was first met. */
export const alikeNames = (list: NameList): readonly Finding[] =>
  similarNames(list.names).flatMap((names) => {
    const indexes = names.flatMap((name) => list.find(name) ?? []).sort((a, b) => a - b);
    const second = indexes[1] ?? -1;
    const mention = list.mentions[second];
    if (!mention) return [];
    const { at, row, column, heading } = mention;
    const facts = { names: indexes.flatMap((index) => list.names[index] ?? []) };
    const value = list.names[second] ?? "";
    return [findingIn(at, "similar-names", { row, column, heading, value, facts })];
  });
