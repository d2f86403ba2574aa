import { type Day, dayOf } from "../../src/model/day.ts";
import { clients as list } from "./clients.ts";
import { people } from "./people.ts";
import type { SampleClient } from "./sampleClient.ts";
import type { Cell, SampleSheet } from "./table.ts";

const money = (thousands: number | null): Cell => (thousands === null ? null : thousands * 1000);

/** Days between the first talk and the first order of those who came while the sheet was kept. */
const DAYS_BEFORE_FIRST_ORDER = 47;

/** Those who paid from the sample's first month on were met in the years before, the largest first. */
function firstContactOf({ from, pace }: SampleClient): Day {
  if (from === undefined)
    return dayOf(2024 - Math.ceil(pace / 40), 2 + (pace % 9), 3 + (pace % 19));
  const order = dayOf(Math.floor(from / 100), from % 100, 1);
  return (order - DAYS_BEFORE_FIRST_ORDER) as Day;
}

/** The Clients sheet: what each buys now, and what it could buy. */
export const clientBase: SampleSheet = {
  name: "Clients",
  columns: [
    { heading: "Client", format: "text", width: 46 },
    { heading: "Current volume", format: "amount", width: 16 },
    { heading: "Possible volume", format: "amount", width: 16 },
    { heading: "Manager", format: "text", width: 20 },
    { heading: "Segment", format: "text", width: 18 },
    { heading: "Region", format: "text", width: 10 },
    { heading: "Type", format: "text", width: 8 },
    { heading: "Key account", format: "text", width: 12 },
    { heading: "Margin", format: "percent", width: 8 },
    { heading: "First contact", format: "day", width: 14 },
    { heading: "Channel", format: "text", width: 14 },
    { heading: "Note", format: "text", width: 40 },
  ],
  rows: list.map((client) => [
    client.name,
    money(client.buys),
    money(client.couldBuy),
    people[client.manager].name,
    client.segment,
    client.region,
    client.type,
    client.isKey ? "yes" : null,
    client.margin ?? null,
    { day: client.firstContact ?? firstContactOf(client) },
    client.channel,
    client.note ?? null,
  ]),
};
