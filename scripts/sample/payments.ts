import { type Day, dayOf } from "../../src/model/day.ts";
import { people } from "./people.ts";
import { samplePayments } from "./samplePayments.ts";
import type { SampleSheet } from "./table.ts";

/** Looked after by a farmer, and yet one of the VIP programme since the year began. */
const isInVipProgramme = (client: string, day: Day): boolean =>
  client === "Orbita East" && day >= dayOf(2026, 1, 1);

/** The Payments sheet: thirty months of money received, a few refunds among it. */
export const payments: SampleSheet = {
  name: "Payments",
  columns: [
    { heading: "Date", format: "day", width: 12 },
    { heading: "Client", format: "text", width: 30 },
    { heading: "Amount", format: "money", width: 14 },
    { heading: "Manager", format: "text", width: 20 },
    { heading: "Kind", format: "text", width: 8 },
    { heading: "Product", format: "text", width: 18 },
    { heading: "Channel", format: "text", width: 14 },
    { heading: "Document no.", format: "text", width: 14 },
  ],
  rows: samplePayments().map(({ day, client, amount, manager, product, document }) => [
    { day },
    client.name,
    amount / 100,
    people[manager].name,
    isInVipProgramme(client.name, day) ? "VIP" : null,
    product,
    client.channel,
    document,
  ]),
};
