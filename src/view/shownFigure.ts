import type { Figure, Status } from "../model/figure.ts";
import type { Unit } from "../model/unit.ts";
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

/** The value of a figure of numbers; null for a missing figure and for a status. */
export const numberOf = (figure: Figure | undefined): number | null =>
  typeof figure?.value === "number" ? figure.value : null;

/** The word of a status figure; null when it has none. */
export const statusOf = (figure: Figure | undefined): Status | null =>
  typeof figure?.value === "string" ? figure.value : null;

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
