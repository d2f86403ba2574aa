import type { WorkCalendar } from "../calendar/workCalendar.ts";
import type { Day } from "../model/day.ts";
import type { Dataset } from "../sheets/dataset.ts";
import { type Account, openAccounts } from "./accounts/accountBook.ts";
import { type Funnel, openFunnel } from "./funnel/openFunnel.ts";
import { type Ledger, openLedger } from "./ledger.ts";

/** What every family of figures, the checks and the forecast read. */
export interface Books extends Ledger {
  readonly accounts: readonly Account[];
  /** Null without a row of leads or of the funnel. */
  readonly funnel: Funnel | null;
}

/** Adds the data set up once, as it stood at the end of the as-of day. */
export function openBooks(dataset: Dataset, calendar: WorkCalendar, asOf: Day): Books {
  const ledger = openLedger(dataset, calendar, asOf);
  return { ...ledger, accounts: openAccounts(ledger), funnel: openFunnel(ledger) };
}
