import type { Day } from "../../src/model/day.ts";
import { closedDeals } from "./closedDeals.ts";
import { openDeals } from "./openDeals.ts";
import { people } from "./people.ts";
import type { Cell, SampleSheet } from "./table.ts";

const dayCell = (day: Day | null | undefined): Cell =>
  day === null || day === undefined ? null : { day };

/** The Opportunities sheet: two years of deals that ended, and those that are still open. */
export const opportunities: SampleSheet = {
  name: "Opportunities",
  columns: [
    { heading: "Client", format: "text", width: 30 },
    { heading: "Deal name", format: "text", width: 34 },
    { heading: "Amount", format: "amount", width: 12 },
    { heading: "Expected month", format: "month", width: 16 },
    { heading: "Manager", format: "text", width: 20 },
    { heading: "Stage", format: "text", width: 14 },
    { heading: "Forecast category", format: "text", width: 16 },
    { heading: "Status", format: "text", width: 10 },
    { heading: "Created", format: "day", width: 12 },
    { heading: "First expected month", format: "month", width: 20 },
    { heading: "Times moved", format: "number", width: 12 },
    { heading: "Updated", format: "day", width: 12 },
    { heading: "Closed on", format: "day", width: 12 },
    { heading: "Lost reason", format: "text", width: 18 },
  ],
  rows: [...closedDeals(), ...openDeals].map((deal) => [
    deal.client,
    deal.name,
    deal.amount,
    dayCell(deal.expected),
    people[deal.manager].name,
    deal.stage,
    deal.category ?? null,
    deal.status,
    { day: deal.created },
    dayCell(deal.firstExpected),
    deal.moves ?? null,
    { day: deal.updated },
    dayCell(deal.closedOn),
    deal.lostReason ?? null,
  ]),
};
