import { type StageKey, stageKeys } from "../sheets/stages.ts";

const rank = (stage: string): number => (stageKeys as readonly string[]).indexOf(stage);

const isKnown = (stage: string): stage is StageKey => rank(stage) >= 0;

/** Where a stage that follows nothing goes: a known one before the first that comes later, others last. */
function placeOf(stage: string, ordered: readonly string[]): number {
  const later = isKnown(stage) ? ordered.findIndex((other) => rank(other) > rank(stage)) : -1;
  return later < 0 ? ordered.length : later;
}

/**
 * Stages in the order of the funnel. Give sequences as sheets have them, the surest first: columns from
 * left to right, then rows and cells as they were met. A stage follows the one before it in the first
 * sequence that has it; known stages that follow nothing stand in their usual order.
 * @example stageOrder([["lead", "Tender", "paid"]], ["meeting"]) // lead, Tender, meeting, paid
 */
export function stageOrder(
  sequences: readonly (readonly string[])[],
  met: Iterable<string>,
): readonly string[] {
  const ordered: string[] = [];
  for (const sequence of sequences) {
    let before: string | null = null;
    for (const stage of sequence) {
      if (!ordered.includes(stage)) {
        const next: number =
          before === null ? placeOf(stage, ordered) : ordered.indexOf(before) + 1;
        ordered.splice(next, 0, stage);
      }
      before = stage;
    }
  }
  for (const stage of met) {
    if (!ordered.includes(stage)) ordered.splice(placeOf(stage, ordered), 0, stage);
  }
  return ordered;
}
