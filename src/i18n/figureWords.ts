import type { FigureId } from "../model/figureCatalogue.ts";

/** What the pages say of a figure when it is opened. */
export interface FigureWords {
  readonly name: string;
  /** In the words of `inputs`, so that the numbers beside it can be found in it. */
  readonly formula: string;
  /** One or two sentences: what it tells, and how to take it. */
  readonly meaning: string;
}

/** Words of the figures whose ids begin with one of these. */
export type FigureWordsOf<Family extends string> = {
  readonly [id in Extract<FigureId, `${Family}.${string}`>]: FigureWords;
};
