import type { Direction } from "../i18n/isolate.ts";
import { directionOf } from "../i18n/numberText.ts";
import { type Language, languages } from "../model/language.ts";
import type { Choices, Words } from "../sheets/contract.ts";

/** Words of one language that a workbook may use for a thing, as that language lists them. */
export interface AcceptedWords {
  readonly language: Language;
  readonly direction: Direction;
  /** `Amount, Sum, Value`. */
  readonly text: string;
}

const wordsOf = (language: Language, words: readonly string[]): AcceptedWords => {
  const direction = directionOf(language);
  return { language, direction, text: words.join(direction === "rtl" ? "، " : ", ") };
};

/** Words for a thing, the page's language first and the others in their order. */
export const acceptedWords = (words: Words, first: Language): readonly AcceptedWords[] =>
  startingWith(first).map((language) => wordsOf(language, words[language]));

const startingWith = (first: Language): readonly Language[] => [
  first,
  ...languages.filter((language) => language !== first),
];

/** A value of a closed list: the word for it that the page's language writes, and all that are read. */
export interface AcceptedChoice {
  readonly value: string;
  readonly words: readonly AcceptedWords[];
}

/** Every value of a closed list with its words, in the list's order; a word is named once. */
export const acceptedChoices = (choices: Choices, language: Language): readonly AcceptedChoice[] =>
  Object.values(choices).map((words) => {
    const [value] = words[language];
    const known = new Set<string>([value]);
    const others = startingWith(language).map((of) =>
      wordsOf(
        of,
        words[of].filter((word) => {
          const isNew = !known.has(word);
          known.add(word);
          return isNew;
        }),
      ),
    );
    return { value, words: others.filter(({ text }) => text !== "") };
  });
