import type { Finding } from "../model/finding.ts";
import { cellRanges } from "./cellRanges.ts";
import { findingStake } from "./findingStake.ts";
import type { PageContext } from "./pageContext.ts";

/** Findings of one place that say the same: one line with all their cells. */
export interface FindingLine {
  /** The first ones, `C5:C7`, `D9`; empty where a whole sheet or file is meant. */
  readonly cells: readonly string[];
  /** The others, folded under `more`. */
  readonly furtherCells: readonly string[];
  readonly more: string | null;
  readonly text: string;
  /** How many findings it stands for. */
  readonly count: number;
  /** "12 cells"; null for one. */
  readonly countText: string | null;
  /** The money it is about, written; null where none is known. */
  readonly stake: string | null;
}

/** So many addresses fit a line; a screen of them would hide the lines below. */
const CELLS_IN_SIGHT = 12;

/** What a finding says, in the context's language. */
function findingText(finding: Finding, { formats, messages }: PageContext): string {
  // Each code's message takes the finding of that code: the lookup keeps them together.
  return messages.findings[finding.code](finding, formats);
}

/** Findings of one kind and place as lines: alike ones folded, the most money first, else by their rows. */
export function findingLines(
  findings: readonly Finding[],
  context: PageContext,
): readonly FindingLine[] {
  const { formats, messages } = context;
  const alike = Map.groupBy(findings, (finding) => findingText(finding, context));
  return [...alike]
    .map(([text, same]) => ({
      text,
      cells: cellRanges(
        same.flatMap(({ cell }) => (cell === undefined || cell === "" ? [] : cell)),
      ),
      count: same.length,
      money: moneyAtStake(same, context),
    }))
    .sort((a, b) => (b.money ?? 0) - (a.money ?? 0))
    .map(({ money, cells, ...line }) => ({
      ...line,
      cells: cells.slice(0, CELLS_IN_SIGHT),
      furtherCells: cells.slice(CELLS_IN_SIGHT),
      more:
        cells.length > CELLS_IN_SIGHT
          ? messages.common.more(cells.length - CELLS_IN_SIGHT, formats)
          : null,
      countText: line.count > 1 ? messages.data.cells(line.count, formats) : null,
      stake: money === null ? null : formats.moneyShort(money),
    }));
}

/** What the findings are about in all, minor units; null where no amount of them is known. */
export function moneyAtStake(findings: readonly Finding[], context: PageContext): number | null {
  const amounts = findings.flatMap((finding) => findingStake(finding, context) ?? []);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}
