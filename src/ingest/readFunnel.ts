import { cellAddress } from "../model/cell.ts";
import type { Finding } from "../model/finding.ts";
import type { FunnelCount } from "../sheets/dataset.ts";
import { type FunnelCut, funnel, funnelAcross } from "../sheets/funnel.ts";
import type { JoinedRow } from "../sheets/joinedRow.ts";
import { clientKindChoices } from "../sheets/sharedColumns.ts";
import type { ReadColumn } from "./cellReader.ts";
import { baseOf, funnelCells } from "./funnelCells.ts";
import type { Lists } from "./lists.ts";
import { mentionIn } from "./nameList.ts";
import type { ReadColumns, RowCheck, TableReading } from "./readColumns.ts";
import { readRows } from "./readRows.ts";
import type { ReadTable } from "./readTable.ts";
import { findingIn, textAt } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";
import type { StageNames } from "./stageNames.ts";

type Cuts = Pick<FunnelCount, FunnelCut>;

const textIn = (column: ReadColumn | undefined, row: number): string | null =>
  column?.texts[column.value[row] ?? -1] ?? null;

/** A cut needs a value and a value a cut; a base is one of the words for it. */
export function cutsWithoutValue(
  { at, rows, options }: TableReading,
  columns: ReadColumns,
): RowCheck {
  const cut = columns.get("cut");
  const value = columns.get("value");
  const badRows: number[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const by = textIn(cut, row);
    const said = textIn(value, row);
    const place = ({ index, heading }: ReadColumn) => ({ row, column: index, heading });
    const lacking = by === null ? cut : value;
    const isHalf = (by === null) !== (said === null);
    const isOdd = by === "base" && said !== null && baseOf(said) === null;
    if (!isHalf && !isOdd) continue;
    if (isOdd && value) {
      const { language } = options.context;
      const choices = Object.values(clientKindChoices).map((words) => words[language][0]);
      const facts = { kind: "choice", choices } as const;
      const shown = textAt(at, row, value.index);
      findings.push(findingIn(at, "type-error", { ...place(value), value: shown, facts }));
    } else {
      const shown = lacking ?? cut ?? value;
      const kind = lacking === cut ? "choice" : "name";
      if (!shown || cut?.badRows.includes(row)) continue;
      findings.push(findingIn(at, "missing-cell", { ...place(shown), facts: { kind } }));
    }
    badRows.push(row);
  }
  return { badRows, findings };
}

const lists = {
  department: "departments",
  channel: "channels",
  product: "products",
  segment: "segments",
  region: "regions",
  audience: "audiences",
} as const satisfies { readonly [cut in FunnelCut]?: keyof Lists };

/** What a row is a part by: its own columns, and the cut it names. */
function cutsOf(
  {
    base,
    manager,
    department,
    channel,
    product,
    segment,
    region,
    audience,
    ...row
  }: JoinedRow<typeof funnel>,
  { table, all }: { readonly table: ReadTable; readonly all: Lists },
): Cuts {
  const own = { base, manager, department, channel, product, segment, region, audience };
  const { cut, value } = row;
  if (!cut || !value) return own;
  if (cut === "base") return { ...own, base: baseOf(value) };
  const column = table.columns.get("value");
  const mention = column ? mentionIn(table.at, column, row.at.row - 1) : null;
  if (cut === "manager") return { ...own, manager: all.people.add(value, mention) };
  const list = all[lists[cut]];
  return { ...own, [cut]: list.names[list.add(value, mention)] ?? value };
}

/** The counts of all sheets of the funnel, whether stages or months stand across or all of it down. */
export function readFunnel(
  tables: readonly SourcedTable[],
  all: Lists,
  stages: StageNames,
): readonly FunnelCount[] {
  return tables.flatMap((sourced) => {
    const { table } = sourced;
    const counts = readRows([sourced], funnel, all).flatMap((row): FunnelCount[] => {
      const cuts = cutsOf(row, { table, all });
      const at = row.at.row - 1;
      return funnelCells(table, at).flatMap(({ month, stage: word, column, count }) => {
        const stage = word === "lost" ? "lost" : stages.nameOf(word);
        if (stage === null) return [];
        return [{ at: row.at, cell: cellAddress(at, column.index), month, stage, count, ...cuts }];
      });
    });
    const met = [...new Set(counts.map(({ stage }) => stage))].filter((stage) => stage !== "lost");
    stages.addSequence(met, table.sheet === funnelAcross);
    return counts;
  });
}
