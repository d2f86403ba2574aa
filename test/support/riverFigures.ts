import type { Figure } from "../../src/model/figure.ts";
import { known, november } from "./handMadeDashboard.ts";

/** A source of the running month and what it brought; "" names none. */
export type RiverStory = readonly [name: string, amount: number];

/** The income figures of such sources, which together are the level. */
export function riverFigures(rivers: readonly RiverStory[]): readonly Figure[] {
  const level = rivers.reduce((sum, [, amount]) => sum + amount, 0);
  return [
    known("income.level", level, { month: november }),
    known("income.sources", rivers.length, { month: november }),
    ...rivers.flatMap(([segment, amount]) => {
      const at = { scope: { segment }, month: november };
      return [
        known("income.source", amount, at),
        known("income.sourceShare", level > 0 ? amount / level : 0, at),
      ];
    }),
  ];
}
