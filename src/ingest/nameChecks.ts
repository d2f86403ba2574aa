import type { Finding } from "../model/finding.ts";
import { similarNames } from "./lookAlike.ts";
import type { NameList } from "./nameList.ts";
import { findingIn } from "./sheetInBook.ts";

/** A list of names, and which of them the sheet that should hold them all has. */
export interface KnownNames {
  readonly list: NameList;
  readonly what: "client" | "person" | "department";
  /** The sheet as its workbook names it. */
  readonly sheet: string;
  readonly isKnown: (index: number) => boolean;
}

/** Names that are not in the sheet that lists them: one finding a name, where it was first met. */
export const unknownNames = ({ list, what, sheet, isKnown }: KnownNames): readonly Finding[] =>
  list.names.flatMap((value, index) => {
    const mention = list.mentions[index];
    if (!mention || isKnown(index)) return [];
    const { at, row, column, heading } = mention;
    const facts = { what, sheet };
    return [findingIn(at, "unknown-key", { row, column, heading, value, facts })];
  });

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
