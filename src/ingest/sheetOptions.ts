import type { Measure } from "../sheets/dataset.ts";
import type { SheetKey } from "../sheets/sheets.ts";
import { longDays } from "./longDays.ts";
import { openThoughDone } from "./openThoughDone.ts";
import { targetSpec } from "./planCell.ts";
import type { TableOptions } from "./readColumns.ts";
import { cutsWithoutValue } from "./readFunnel.ts";
import { ratesOfItself } from "./readRates.ts";

/** The least that wins a contest: money where the contest measures money, else a count. */
const contestMinimum: TableOptions["specOfRow"] = {
  minimum: (columns) => {
    const measure = columns.get("measure");
    const specs = (measure?.texts ?? []).map((text) => targetSpec(text as Measure));
    return (row) => specs[measure?.value[row] ?? -1] ?? targetSpec("calls");
  },
};

/** What reading a sheet takes beyond its contract. */
export const sheetOptions: { readonly [key in SheetKey]?: Omit<TableOptions, "context"> } = {
  actions: { checkRows: openThoughDone },
  contests: { specOfRow: contestMinimum },
  funnel: { checkRows: cutsWithoutValue },
  rates: { checkRows: ratesOfItself },
  workday: { checkRows: longDays },
};
