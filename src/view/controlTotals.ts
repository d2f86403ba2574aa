import type { MonthTotal, SheetAccount, WorkbookAccount } from "../model/workbookAccount.ts";
import type { PageContext } from "./pageContext.ts";
import { type Cell, numberCell, type TableView, textCell } from "./tableView.ts";

/** Sums of the sheets that hold money, by file and sheet, and each of those by month. */
export interface ControlTotals {
  readonly table: TableView;
  readonly months: readonly { readonly title: string; readonly table: TableView }[];
}

/** Sums beside what the workbooks' own total rows claim; null where no sheet holds money. */
export function controlTotals(
  accounts: readonly WorkbookAccount[],
  context: PageContext,
): ControlTotals | null {
  const sheets = accounts.flatMap(({ file, sheets: ofFile }) =>
    ofFile
      .filter(({ controlTotal }) => controlTotal !== undefined)
      .map((sheet) => ({
        sheet,
        name: accounts.length > 1 ? `${file} · ${sheet.name}` : sheet.name,
      })),
  );
  if (sheets.length === 0) return null;
  return {
    table: totalsTable(sheets, context),
    months: sheets.flatMap(({ name, sheet }) => {
      const months = sheet.months ?? [];
      // One month would repeat the sheet's own sum.
      if (months.length < 2) return [];
      const title = context.messages.data.byMonth(context.formats.isolate(name));
      return [{ title, table: monthsTable(title, months, context) }];
    }),
  };
}

function totalsTable(
  sheets: readonly { readonly name: string; readonly sheet: SheetAccount }[],
  { formats, messages }: PageContext,
): TableView {
  const words = messages.data;
  const money = (minor: number | undefined): Cell =>
    minor === undefined ? textCell("") : numberCell(formats.money(minor), minor);
  return {
    caption: words.totalsTable,
    columns: [
      { heading: words.sheet, align: "start" },
      { heading: words.usedSum, align: "end" },
      { heading: words.setAsideSum, align: "end" },
      { heading: words.claimedSum, align: "end" },
      { heading: words.check, align: "start" },
    ],
    rows: sheets.map(({ name, sheet }) => [
      textCell(name),
      money(sheet.controlTotal),
      money(sheet.setAsideTotal),
      money(sheet.claimedTotal),
      textCell(agreement(sheet, words)),
    ]),
  };
}

function monthsTable(
  caption: string,
  months: readonly MonthTotal[],
  { formats, messages }: PageContext,
): TableView {
  const words = messages.data;
  return {
    caption,
    columns: [
      { heading: words.month, align: "start" },
      { heading: words.nav.rows, align: "end" },
      { heading: words.usedSum, align: "end" },
    ],
    rows: months.map(({ month, rows, total }) => [
      { ...textCell(month === null ? words.undated : formats.fact(month)), sort: month ?? "" },
      numberCell(formats.count(rows), rows),
      numberCell(formats.money(total), total),
    ]),
  };
}

function agreement(
  { controlTotal, claimedTotal }: SheetAccount,
  words: PageContext["messages"]["data"],
): string {
  if (claimedTotal === undefined) return "";
  return claimedTotal === controlTotal ? words.agrees : words.differs;
}
