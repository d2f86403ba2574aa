import type { Cause } from "./cause.ts";

/** Entries of the list, and how many of them a kind may fill while the other has some. */
const AT_MOST = 5;
const LOSING = 3;
const GAINS = AT_MOST - LOSING;

/** Below this share of the month's plan nothing is worth an entry. */
const SMALLEST_SHARE = 0.01;

const byMoney = (a: Cause, b: Cause): number => b.money - a.money;

/**
 * What to show of all causes, worst first: up to three that lose money, then up to two that could bring
 * some; places that one kind leaves free go to the other. What is below one per cent of `measure`, the
 * month's plan, is left out; null leaves out nothing. A gain never stands above a loss.
 * @example losing 260, 96, 90, 17.28 and gains 280, 130 of a plan of 1,200: 260, 96, 90, 280, 130
 */
export function chooseCauses(causes: readonly Cause[], measure: number | null): readonly Cause[] {
  const least = measure === null ? 0 : measure * SMALLEST_SHARE;
  const worthIt = causes.filter(({ money }) => money > 0 && money >= least).toSorted(byMoney);
  const losing = worthIt.filter(({ kind }) => kind === "losing");
  const gains = worthIt.filter(({ kind }) => kind === "gain");
  const losingShown = Math.max(LOSING, AT_MOST - gains.length);
  const gainsShown = Math.max(GAINS, AT_MOST - losing.length);
  return [...losing.slice(0, losingShown), ...gains.slice(0, gainsShown)];
}
