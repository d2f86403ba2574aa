import { leadStageColumns } from "../sheets/leadStages.ts";
import { ownStageOf } from "./layoutOf.ts";
import { nameList } from "./nameList.ts";
import type { ReadTable } from "./readTable.ts";
import { stageOrder } from "./stageOrder.ts";

/** A column of leads that holds the days of a stage. */
interface StageColumn {
  readonly key: string;
  readonly stage: string;
}

/** Stages of all sheets: one spelling of each of the office's own, and the order sales go through them. */
export interface StageNames {
  /** The stage's one name; null for a word that is none, such as an end or a probability. */
  readonly nameOf: (word: string | null) => string | null;
  /** Columns of a table of leads that hold stages, as they stand in the sheet. */
  readonly columnsOf: (table: ReadTable) => readonly StageColumn[];
  /** Tells where the order of stages shows: columns from left to right, or rows as they stand. */
  readonly addSequence: (stages: readonly string[], isSure: boolean) => void;
  readonly inOrder: () => readonly string[];
}

/** The stage that a column of leads holds the days of. */
const stageIn = (key: string): string | null =>
  (leadStageColumns as { readonly [key in string]?: string })[key] ?? ownStageOf(key);

/** Words that end a sale are no step of it; neither is a number, which is a probability. */
const isStep = (word: string): boolean =>
  !["open", "lost", "later", "not target"].includes(word) && /\p{L}/u.test(word);

/** An empty list of stages. */
export function stageNames(canonical: (name: string) => string): StageNames {
  const list = nameList(canonical);
  const sure: (readonly string[])[] = [];
  const others: (readonly string[])[] = [];
  const nameOf: StageNames["nameOf"] = (word) => {
    if (word === null || !isStep(word)) return null;
    const index = list.add(word === "won" ? "paid" : word, null);
    return list.names[index] ?? word;
  };
  return {
    nameOf,
    columnsOf: (table) =>
      [...table.columns]
        .flatMap(([key, { index }]) => {
          const stage = nameOf(stageIn(key));
          return stage === null ? [] : [{ key, stage, index }];
        })
        .sort((a, b) => a.index - b.index),
    addSequence: (stages, isSure) => {
      (isSure ? sure : others).push(stages);
    },
    inOrder: () => stageOrder([...sure, ...others], list.names),
  };
}
