import { concentration } from "./concentration.ts";
import type { PageContext } from "./pageContext.ts";
import type { Part } from "./weave.ts";

/** A question, its answer in one sentence, and the lines that stand behind it. */
export interface AnswerPanel {
  readonly question: string;
  readonly answer: readonly Part[] | null;
  readonly facts: readonly (readonly Part[])[];
}

/** Panels of the first page in their order, each null where the data say nothing of it. */
const panels: readonly ((context: PageContext) => AnswerPanel | null)[] = [concentration];

/** The questions that the first page answers in words. A new one is a file and a line above. */
export const answerPanels = (context: PageContext): AnswerPanel[] =>
  panels.map((panel) => panel(context)).filter((panel) => panel !== null);
