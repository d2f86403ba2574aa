import type { Day } from "../../src/model/day.ts";
import type { PersonKey } from "./people.ts";

export interface SampleClient {
  readonly name: string;
  /** What Clients says it buys and could buy a month, thousands; null where nobody has judged it. */
  readonly buys: number | null;
  readonly couldBuy: number | null;
  readonly manager: PersonKey;
  readonly segment: "National chains" | "Regional chains" | "Independent shops" | "Online stores";
  readonly region: "North" | "Centre" | "South" | "East";
  readonly type: "VIP" | "Chain" | "Shop" | "Online";
  readonly isKey?: true;
  readonly margin?: number;
  readonly channel: "Direct" | "Trade fair" | "Referral" | "Website";
  readonly firstContact?: Day;
  readonly note?: string;
  /** What it really buys in an average month, thousands, and how that came about. */
  readonly pace: number;
  /** Year × 100 + month of the first and last payments; none when it never paid, or still does. */
  readonly from?: number;
  readonly until?: number;
  /** First and last month of a long silence after which it came back. */
  readonly away?: readonly [from: number, until: number];
  /** Share of its pace before a talk that changed it: [year × 100 + month, share before]. */
  readonly before?: readonly [month: number, share: number];
  /** From a year × 100 + month on it buys no more; its manager sells the goods to these instead. */
  readonly goods?: readonly [from: number, to: readonly string[]];
  /** Looked after by somebody else until a month. */
  readonly formerly?: readonly [manager: PersonKey, until: number];
}

/** What most clients of a kind have in common. */
export const chain = { segment: "Regional chains", type: "Chain" } as const;
export const national = { segment: "National chains", type: "Chain" } as const;
export const shop = { segment: "Independent shops", type: "Shop" } as const;
export const online = { segment: "Online stores", type: "Online" } as const;
