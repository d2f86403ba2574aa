import type { InputName } from "../inputs.ts";
import type { Unit } from "../unit.ts";
import type { WordList } from "../words.ts";

/** What the product knows of a figure beforehand. */
export interface FigureKind {
  readonly unit: Unit;
  /** Whether a higher value is better, worse, or neither; decides colours and arrows. */
  readonly better?: "higher" | "lower";
  /** A list: a figure a client with its rank, and one without client, the count of them. */
  readonly isList?: true;
  /** The list its value is a word of; a number is the word's place in the list, from 1. */
  readonly words?: WordList;
  /** The numbers its formula names: a figure's `inputs` hold no other. */
  readonly inputs?: readonly InputName[];
}

/** The figures of one family, by id. */
export type FigureKinds = { readonly [id in string]: FigureKind };
