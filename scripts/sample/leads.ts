import { people } from "./people.ts";
import { type SampleLead, sampleLeads } from "./sampleLeads.ts";
import type { Cell, SampleSheet } from "./table.ts";

const dayOfStage = ({ days }: SampleLead, stage: number): Cell => {
  const day = days[stage];
  return day === undefined ? null : { day };
};

/** The Leads sheet: one row a lead, with the day of each stage that it reached. */
export const leads: SampleSheet = {
  name: "Leads",
  columns: [
    { heading: "Lead", format: "number", width: 12 },
    { heading: "Created", format: "day", width: 12 },
    { heading: "Qualified", format: "day", width: 12 },
    { heading: "Meeting", format: "day", width: 12 },
    { heading: "Offer", format: "day", width: 12 },
    { heading: "Paid", format: "day", width: 12 },
    { heading: "Repeat sale", format: "day", width: 12 },
    { heading: "Manager", format: "text", width: 20 },
    { heading: "Channel", format: "text", width: 14 },
    { heading: "Product", format: "text", width: 18 },
    { heading: "Region", format: "text", width: 10 },
    { heading: "Audience", format: "text", width: 20 },
    { heading: "Base", format: "text", width: 10 },
    { heading: "Outcome", format: "text", width: 12 },
    { heading: "Lost reason", format: "text", width: 18 },
    { heading: "Amount", format: "amount", width: 12 },
  ],
  rows: sampleLeads().map((lead) => [
    lead.code,
    { day: lead.created },
    ...[0, 1, 2, 3, 4].map((stage) => dayOfStage(lead, stage)),
    people[lead.manager].name,
    lead.channel,
    lead.product,
    lead.region,
    lead.audience,
    lead.base,
    lead.outcome,
    lead.lostReason,
    lead.amount,
  ]),
};
