import type { PageContext } from "../pageContext.ts";
import type { TableView } from "../tableView.ts";
import { type AuditPanel, auditPanel } from "./auditPanel.ts";
import { type GrowthPanel, growthPanel } from "./growthPanel.ts";
import { type PlacesPanel, placesPanel } from "./placesPanel.ts";
import { type StaffPanel, staffPanel } from "./staffPanel.ts";
import { type SwampPanel, swampPanel, swampRows } from "./swampPanel.ts";
import { type SwampChart, swampChart, swampTable } from "./swampViews.ts";

/** The page of how the department is built; each part null where the data say nothing of it. */
export interface StructurePage {
  readonly title: string;
  readonly description: string;
  readonly growth: GrowthPanel | null;
  readonly staff: StaffPanel | null;
  readonly places: PlacesPanel | null;
  readonly swamp:
    | (SwampPanel & { readonly chart: SwampChart | null; readonly table: TableView | null })
    | null;
  readonly audit: AuditPanel | null;
}

/** Everything the page of the structure says. */
export function structurePage(context: PageContext): StructurePage {
  const { dashboard, formats, messages } = context;
  const rows = swampRows(context);
  const swamp = swampPanel(rows, context);
  return {
    title: messages.structure.title,
    description: messages.structure.description(
      dashboard.company,
      formats.monthYear(dashboard.month),
    ),
    growth: growthPanel(context),
    staff: staffPanel(context),
    places: placesPanel(context),
    swamp: swamp && {
      ...swamp,
      chart: swampChart(rows, context),
      table: swampTable(rows, context),
    },
    audit: auditPanel(context),
  };
}
