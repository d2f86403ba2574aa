import { editDistance } from "./editDistance.ts";
import { ownWords, similarNames } from "./lookAlike.ts";

/** Finds the listed name that another may be meant for; null when none, or several, come near. */
export type NearName = (name: string) => string | null;

/** Slips that a name of so many letters may have and still be meant. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : 2);

const digitsOf = (text: string): string => text.replace(/\P{N}/gu, "");

interface Known {
  readonly name: string;
  readonly words: readonly string[];
  readonly letters: string;
  readonly digits: string;
  /** A bit for each letter that it has: a slip changes two at most. */
  readonly letterBits: number;
}

const bitsOf = (letters: string): number => {
  let bits = 0;
  for (let at = 0; at < letters.length; at += 1) bits |= 1 << (letters.charCodeAt(at) & 31);
  return bits;
};

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

function knownName(name: string): Known {
  const words = ownWords(name);
  const letters = words.join("");
  return { name, words, letters, digits: digitsOf(letters), letterBits: bitsOf(letters) };
}

/** Whether two names are a few slips apart; a slip leaves the first letter or the last, and every digit. */
function isSlip(a: Known, b: Known): boolean {
  const limit = Math.min(slipsAllowed(a.letters.length), slipsAllowed(b.letters.length));
  if (Math.abs(a.letters.length - b.letters.length) > limit || a.digits !== b.digits) return false;
  if (countBits(a.letterBits ^ b.letterBits) > 2 * limit) return false;
  if (a.letters[0] !== b.letters[0] && a.letters.at(-1) !== b.letters.at(-1)) return false;
  return editDistance(a.letters, b.letters, limit) <= limit;
}

/** Letters that a word must have to be a name of its own, not initials: «Ли» is a name, «АП» is two. */
const WHOLE_WORD = 3;

/** Whether one name is the other cut short: «Орлова А. П.» or «Орлова» for «Анна Орлова». */
function isShortened(a: Known, b: Known): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const left = [...long.words];
  const take = (word: string, fits: (other: string) => boolean): boolean => {
    const at = left.findIndex(fits);
    if (at >= 0) left.splice(at, 1);
    return at >= 0 && word !== "";
  };
  const whole = short.words.filter((word) => word.length >= WHOLE_WORD);
  const initials = short.words.filter((word) => word.length < WHOLE_WORD);
  return (
    whole.length > 0 &&
    whole.every((word) => take(word, (other) => other === word)) &&
    initials.every((word) => take(word, (other) => other[0] === word[0] || word[1] === other[0]))
  );
}

/** Names by a key that those near to them share: a few of thousands are left to compare. */
type Index = ReadonlyMap<string, readonly Known[]>;

/** What hundreds of names begin with («Магазин …») finds none of them. */
const NAMES_AT_MOST = 200;
const isTelling = (names: readonly Known[]): boolean => names.length <= NAMES_AT_MOST;

/** A name is cut in three: of two slips at least one part is spared, and shifted by two at most. */
const PARTS = 3;
const SHIFT = 2;

function* partsOf(length: number): Generator<readonly [from: number, to: number]> {
  for (let part = 0; part < PARTS; part += 1) {
    yield [Math.floor((part * length) / PARTS), Math.floor(((part + 1) * length) / PARTS)];
  }
}

const partKey = (length: number, from: number, text: string): string => `${length} ${from} ${text}`;

const indexed = (known: readonly Known[], keysOf: (name: Known) => Iterable<string>): Index => {
  const index = new Map<string, Known[]>();
  for (const name of known) {
    for (const key of keysOf(name)) {
      const others = index.get(key);
      if (others) others.push(name);
      else index.set(key, [name]);
    }
  }
  return index;
};

function* ownParts({ letters }: Known): Generator<string> {
  for (const [from, to] of partsOf(letters.length)) {
    yield partKey(letters.length, from, letters.slice(from, to));
  }
}

/** The parts that names a few slips away may have kept. */
function* keptParts({ letters }: Known): Generator<string> {
  for (let length = letters.length - SHIFT; length <= letters.length + SHIFT; length += 1) {
    for (const [from, to] of partsOf(length)) {
      for (let at = Math.max(0, from - SHIFT); at <= from + SHIFT; at += 1) {
        yield partKey(length, from, letters.slice(at, at + to - from));
      }
    }
  }
}

/**
 * Compares names with a list: a slip or two of the hand, and for people a name cut short. What
 * `similarNames` would ask about anyway is left to it.
 * @example nearName(["Анна Орлова"], "person")("Орлова А. П.") === "Анна Орлова"
 */
export function nearName(listed: readonly string[], what: "client" | "person"): NearName {
  const known = listed.map(knownName);
  const byPart = indexed(known, ownParts);
  const byWord = what === "person" ? indexed(known, ({ words }) => new Set(words)) : null;
  return (name) => {
    const own = knownName(name);
    const among = (index: Index, keys: Iterable<string>): readonly Known[] =>
      Array.from(keys, (key) => index.get(key) ?? [])
        .filter(isTelling)
        .flat();
    const near = new Set([
      ...among(byPart, keptParts(own)).filter((other) => isSlip(own, other)),
      ...(byWord ? among(byWord, own.words).filter((other) => isShortened(own, other)) : []),
    ]);
    const [only] = near;
    if (!only || near.size > 1 || similarNames([only.name, name]).length > 0) return null;
    return only.name;
  };
}
