import type { Month } from "../../model/month.ts";
import type { Outcome, Place } from "../figureSink.ts";
import type { FunnelReading } from "./funnelReading.ts";

/** A month of leads with what their worth is made of. */
export interface LeadMonth {
  readonly reading: FunnelReading;
  readonly place: Place & { readonly month: Month };
  /** How many came; null when the first stage was not counted. */
  readonly leads: number | null;
  /** Share of leads that usually pays. */
  readonly toPaid: Outcome;
  readonly deal: Outcome;
}
