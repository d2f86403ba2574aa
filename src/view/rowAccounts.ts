import type { SheetAccount, WorkbookAccount } from "../model/workbookAccount.ts";
import type { PageContext } from "./pageContext.ts";
import { sheetName } from "./sheetWords.ts";
import { type Cell, numberCell, type TableView, textCell } from "./tableView.ts";

/** A file's rows, sheet by sheet: read = used + set aside + skipped. */
export function rowAccounts(account: WorkbookAccount, context: PageContext): TableView {
  const { formats, messages } = context;
  const words = messages.data;
  const count = (n: number): Cell => numberCell(formats.count(n), n);
  return {
    caption: words.rowsTable(account.file),
    columns: [
      { heading: words.sheet, align: "start" },
      { heading: words.readAs, align: "start", isWideOnly: true },
      { heading: words.read, align: "end" },
      { heading: messages.common.used, align: "end" },
      { heading: messages.common.setAside, align: "end" },
      { heading: messages.common.skipped, align: "end" },
    ],
    rows: account.sheets.map((sheet) => [
      textCell(sheet.name),
      textCell(readAs(sheet, context)),
      count(sheet.rowsRead),
      count(sheet.rowsUsed),
      count(sheet.rowsSetAside),
      count(sheet.rowsSkipped),
    ]),
  };
}

/** Sums of the sheets that hold money, beside what their own total rows claim; null without any. */
export function controlTotals(
  accounts: readonly WorkbookAccount[],
  { formats, messages }: PageContext,
): TableView | null {
  const words = messages.data;
  const money = (minor: number | undefined): Cell =>
    minor === undefined ? textCell("") : numberCell(formats.money(minor), minor);
  const sheets = accounts.flatMap(({ file, sheets }) =>
    sheets
      .filter(({ controlTotal }) => controlTotal !== undefined)
      .map((sheet) => ({ file, sheet })),
  );
  if (sheets.length === 0) return null;
  return {
    caption: words.totalsTable,
    columns: [
      { heading: words.sheet, align: "start" },
      { heading: words.usedSum, align: "end" },
      { heading: words.setAsideSum, align: "end" },
      { heading: words.claimedSum, align: "end" },
      { heading: words.check, align: "start" },
    ],
    rows: sheets.map(({ file, sheet }) => [
      textCell(accounts.length > 1 ? `${file} · ${sheet.name}` : sheet.name),
      money(sheet.controlTotal),
      money(sheet.setAsideTotal),
      money(sheet.claimedTotal),
      textCell(agreement(sheet, words)),
    ]),
  };
}

const readAs = ({ as }: SheetAccount, { formats, messages }: PageContext): string =>
  as === null ? messages.data.notRead : sheetName(as, formats.language);

function agreement(
  { controlTotal, claimedTotal }: SheetAccount,
  words: PageContext["messages"]["data"],
): string {
  if (claimedTotal === undefined) return "";
  return claimedTotal === controlTotal ? words.agrees : words.differs;
}
