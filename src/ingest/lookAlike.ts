import { legalForms } from "../sheets/vocabulary/legalForms.ts";
import { editDistance } from "./editDistance.ts";
import { fold } from "./fold.ts";

/** Shorter names are too often one letter apart by right. */
const LETTERS_FOR_A_SLIP = 6;

/** Words of a name without case, marks, dots of abbreviations and look-alike letters. */
const wordsOf = (name: string): readonly string[] =>
  name
    .normalize("NFKC")
    .replace(/(?<![\p{L}\d])(?:\p{L}\.\s?){1,}\p{L}(?:\.|(?![\p{L}\d]))/gu, (letters) =>
      letters.replace(/[.\s]/gu, ""),
    )
    .split(/[^\p{L}\p{M}\p{N}\u200c]+/u)
    .filter((word) => word !== "")
    .map(fold);

const forms: readonly (readonly string[])[] = legalForms
  .map(wordsOf)
  .sort((a, b) => b.length - a.length);

/** The words of a name with its legal form dropped; all of them when nothing else is left. */
export function ownWords(name: string): readonly string[] {
  const words = wordsOf(name);
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const form = forms.find((phrase) => phrase.every((word, index) => words[at + index] === word));
    if (form === undefined) kept.push(words[at] ?? "");
    at += form?.length ?? 1;
  }
  return kept.length > 0 ? kept : words;
}

/**
 * A key that is equal for names apart only by look-alike letters, ё, legal form, marks and word order.
 * @example lookAlikeKey("ООО «Весёлый ветер»") === lookAlikeKey("Ветер веселый")
 */
export const lookAlikeKey = (name: string): string => [...ownWords(name)].sort().join(" ");

const digitsOf = (text: string): string => text.replace(/\P{N}/gu, "");

/** Letters that initials written together may have. */
const INITIALS = 3;

/** Whether two names differ by their initials alone: two people, not a slip. */
const differInInitials = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  a.every(
    (word, index) =>
      word === b[index] || (word.length <= INITIALS && (b[index]?.length ?? 0) <= INITIALS),
  );

const isDigit = (letter: string | undefined): boolean => /\p{N}/u.test(letter ?? "");

/** The base of the hashes below: any odd number does. */
const BASE = 0x01000193;

/**
 * Hashes of a text and of all texts with one letter less: two texts one slip apart have one in common.
 * Equal hashes are a hint, no proof; texts of their own for each letter left out would take five times as long.
 */
function slipHashes(text: string): ReadonlySet<number> {
  const { length } = text;
  const from = new Int32Array(length + 1);
  const power = new Int32Array(length + 1).fill(1);
  for (let at = length - 1; at >= 0; at -= 1) {
    const place = length - 1 - at;
    from[at] = (from[at + 1] ?? 0) + Math.imul(text.charCodeAt(at), power[place] ?? 1);
    power[place + 1] = Math.imul(power[place] ?? 1, BASE);
  }
  const hashes = new Set<number>([from[0] ?? 0]);
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    const rest = length - 1 - at;
    if (!isDigit(text[at])) {
      hashes.add((Math.imul(before, power[rest] ?? 1) + (from[at + 1] ?? 0)) | 0);
    }
    before = (Math.imul(before, BASE) + text.charCodeAt(at)) | 0;
  }
  return hashes;
}

/**
 * Groups of names that are probably one: the same look-alike key, or one slip of the hand (a letter
 * missing, added, changed, or two swapped) in names of six letters and more. Digits are no slips:
 * «Магазин 1» and «Магазин 2» are two. Give it names already told apart by `foldName`.
 * @example similarNames(["Кидсленд", "ООО Кидсленд", "Кидслэнд", "Ромашка"]) // [["Кидсленд", "ООО Кидсленд", "Кидслэнд"]]
 */
export function similarNames(names: readonly string[]): readonly (readonly string[])[] {
  const leader = names.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let at = index;
    while (leader[at] !== at) at = leader[at] ?? at;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [leaderOf(a), leaderOf(b)].sort((x, y) => x - y);
    if (first !== undefined && second !== undefined) leader[second] = first;
  };

  const words = names.map(ownWords);
  const firstByKey = new Map<string, number>();
  const bySlip = new Map<number, number[]>();
  for (const [index, own] of words.entries()) {
    const key = [...own].sort().join(" ");
    const same = firstByKey.get(key);
    if (same !== undefined) {
      join(same, index);
      continue;
    }
    firstByKey.set(key, index);
    const text = own.join("");
    if (text.replace(/\p{N}/gu, "").length < LETTERS_FOR_A_SLIP) continue;
    for (const hash of slipHashes(text)) {
      const others = bySlip.get(hash);
      if (others) others.push(index);
      else bySlip.set(hash, [index]);
    }
  }
  for (const indexes of bySlip.values()) {
    for (const [place, a] of indexes.entries()) {
      for (const b of indexes.slice(place + 1)) {
        const [one = [], other = []] = [words[a], words[b]];
        const [first, second] = [one.join(""), other.join("")];
        if (leaderOf(a) === leaderOf(b) || digitsOf(first) !== digitsOf(second)) continue;
        if (differInInitials(one, other) || editDistance(first, second, 1) > 1) continue;
        join(a, b);
      }
    }
  }

  const groups = new Map<number, string[]>();
  for (const [index, name] of names.entries()) {
    const group = groups.get(leaderOf(index));
    if (group) group.push(name);
    else groups.set(leaderOf(index), [name]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
