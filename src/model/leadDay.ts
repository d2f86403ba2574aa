import type { Day } from "./day.ts";

/** A working day with the leads that count on it, and how many the people of that day can take. */
export interface LeadDay {
  readonly day: Day;
  readonly leads: number;
  /** Null when Team gives nobody a lead capacity. */
  readonly capacity: number | null;
}
