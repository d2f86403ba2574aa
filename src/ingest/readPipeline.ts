import type { Finding } from "../model/finding.ts";
import type { CalendarName } from "../model/month.ts";
import type { Dataset } from "../sheets/dataset.ts";
import type { Lists } from "./lists.ts";
import { readActivities } from "./readActivities.ts";
import { readFunnel } from "./readFunnel.ts";
import { readLeads } from "./readLeads.ts";
import { readOpportunities } from "./readOpportunities.ts";
import type { ReadSheets } from "./readSheets.ts";
import { stageNames } from "./stageNames.ts";

export interface ReadPipeline {
  readonly rows: Pick<
    Dataset,
    "leads" | "funnelCounts" | "opportunities" | "activities" | "stages"
  >;
  readonly findings: readonly Finding[];
}

/** Sheets of sales on their way, which have the stages of one funnel in common. */
export function readPipeline(
  { leads, funnel, opportunities, activities }: ReadSheets["tables"],
  lists: Lists,
  { canonical, calendar }: { canonical: (name: string) => string; calendar: CalendarName },
): ReadPipeline {
  const stages = stageNames(canonical);
  const deals = readOpportunities(opportunities, lists, { stages, calendar });
  const rows = {
    leads: readLeads(leads, lists, stages),
    funnelCounts: readFunnel(funnel, lists, stages),
    opportunities: deals.opportunities,
    activities: readActivities(activities, lists, stages),
  };
  return { rows: { ...rows, stages: stages.inOrder() }, findings: deals.findings };
}
