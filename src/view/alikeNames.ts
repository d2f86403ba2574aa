import type { PageContext } from "./pageContext.ts";
import { sheetColumn, sheetName } from "./sheetWords.ts";
import { nameCell, type TableView } from "./tableView.ts";

/** Names that may be one, as the rows that would join them. */
export interface AlikePanel {
  readonly answer: string;
  readonly note: string;
  /** A row for each other spelling: it, and the name that it would mean. */
  readonly table: TableView;
}

/** Groups of similar names with what to write so that they count as one; null when there are none. */
export function alikeNames(context: PageContext): AlikePanel | null {
  const { dashboard, formats, language, messages } = context;
  const words = messages.data;
  const groups = dashboard.findings.flatMap((finding) =>
    finding.code === "similar-names" ? [finding.facts.names] : [],
  );
  if (groups.length === 0) return null;
  const listed = new Set(
    dashboard.clients.flatMap(({ name, source }) => (source === null ? [] : name)),
  );
  return {
    answer: words.alikeSaid(groups.length, formats),
    note: words.alikeNote(formats.isolate(sheetName("aliases", language))),
    table: {
      caption: words.alike,
      columns: (["name", "means"] as const).map((column) => ({
        heading: sheetColumn("aliases", column, language),
        align: "start",
      })),
      rows: groups.flatMap((names) => {
        // The spelling that the list of clients has is the one that others mean.
        const main = names.find((name) => listed.has(name)) ?? names[0] ?? "";
        return names
          .filter((name) => name !== main)
          .map((name) => [nameCell(name), nameCell(main)]);
      }),
    },
  };
}
