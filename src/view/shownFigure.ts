import type { Figure, Status } from "../model/figure.ts";
import type { Unit } from "../model/unit.ts";
import { type Word, type WordList, wordLists } from "../model/words.ts";
import { type Explanation, explain } from "./explain.ts";
import { figureText, shortText } from "./figureText.ts";
import type { PageContext } from "./pageContext.ts";

/** How a number stands; said in words or by the mark too, never by colour alone. */
export type Tone = "plain" | "good" | "warn" | "bad" | "water";

/** A figure as a page shows it: a short text that opens the explanation behind it. */
export interface ShownFigure {
  readonly text: string;
  readonly tone: Tone;
  readonly explanation: Explanation;
}

export interface ShowOptions {
  readonly tone?: Tone;
  /** Another way to write the value than the short one. */
  readonly write?: (value: number, unit: Unit) => string;
}

/** A figure ready to be shown; one without a value says "n/a" and explains why. */
export function showFigure(
  figure: Figure,
  context: PageContext,
  { tone = "plain", write }: ShowOptions = {},
): ShownFigure {
  return {
    text: figureText(figure, context, write ?? shortText),
    tone: figure.value === null ? "plain" : tone,
    explanation: explain(figure, context),
  };
}

/** The value of a figure of numbers; null for a missing figure and for a word. */
export const numberOf = (figure: Figure | undefined): number | null =>
  typeof figure?.value === "number" ? figure.value : null;

/** The word of a list that a figure's value is; null when it has none. */
export function wordOf<List extends WordList>(
  figure: Figure | undefined,
  list: List,
): Word<List> | null {
  const words: readonly Word<List>[] = wordLists[list];
  return words.find((word) => word === figure?.value) ?? null;
}

/** The word of a status figure; null when it has none. */
export const statusOf = (figure: Figure | undefined): Status | null => wordOf(figure, "status");

const tones: { readonly [status in Status]: Tone } = {
  early: "plain",
  ahead: "good",
  "on-track": "good",
  "at-risk": "warn",
  behind: "bad",
  made: "good",
  missed: "bad",
};

/** The tone of a status; plain when there is none. */
export const toneOf = (status: Status | null): Tone => (status === null ? "plain" : tones[status]);
