import { people } from "./people.ts";
import { samplePayments } from "./samplePayments.ts";
import type { SampleSheet } from "./table.ts";

/** The Payments sheet: thirty months of money received, a few refunds among it. */
export const payments: SampleSheet = {
  name: "Payments",
  columns: [
    { heading: "Date", format: "day", width: 12 },
    { heading: "Client", format: "text", width: 30 },
    { heading: "Amount", format: "money", width: 14 },
    { heading: "Manager", format: "text", width: 20 },
    { heading: "Product", format: "text", width: 18 },
    { heading: "Channel", format: "text", width: 14 },
    { heading: "Document no.", format: "text", width: 14 },
  ],
  rows: samplePayments().map(({ day, client, amount, manager, product, document }) => [
    { day },
    client.name,
    amount / 100,
    people[manager].name,
    product,
    client.channel,
    document,
  ]),
};
