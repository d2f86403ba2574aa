import type { Month } from "../../model/month.ts";
import type { FunnelCut } from "../../sheets/funnel.ts";
import type { Ledger } from "../ledger.ts";
import { countReading } from "./countReading.ts";
import type { FunnelReading } from "./funnelReading.ts";
import { leadReading } from "./leadReading.ts";

/** The funnel of the office, from whichever of its sheets tells each month. */
export interface Funnel {
  readonly readings: readonly FunnelReading[];
  /** The reading of a cut (null the company) in a month; null when no sheet tells it. */
  readonly of: (cut: FunnelCut | null, month: Month) => FunnelReading | null;
  /** The first month of any of them. */
  readonly firstMonth: Month;
}

/**
 * Opens the funnel; null without a row of either sheet. Where both sheets tell a month, rows of leads
 * are taken and its counts are not, for the two are never added. A month is the rows' when leads came in
 * it and the rows did not begin in its middle. A cut that the rows never name is the counts'.
 */
export function openFunnel(ledger: Pick<Ledger, "dataset" | "calendar" | "asOf">): Funnel | null {
  const readings = [leadReading(ledger), countReading(ledger)].filter(
    (reading) => reading !== null,
  );
  const [first] = readings;
  if (!first) return null;
  return {
    readings,
    of: (cut, month) => {
      const telling = readings.filter(({ covers }) => covers(cut, month));
      return telling.find(({ isSureOf }) => isSureOf(month)) ?? telling[0] ?? null;
    },
    firstMonth: readings
      .map(({ timeline }) => timeline.firstMonth)
      .reduce((earliest, month) => (month < earliest ? month : earliest)),
  };
}
