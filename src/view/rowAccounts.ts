import { dayOfIso } from "../model/day.ts";
import type { SheetAccount, WorkbookAccount } from "../model/workbookAccount.ts";
import type { PageContext } from "./pageContext.ts";
import { sheetName } from "./sheetWords.ts";
import { type Cell, numberCell, type TableView, textCell } from "./tableView.ts";

/** A workbook file, and what became of its rows. */
export interface FileRows {
  readonly file: string;
  /** `xlsx, SHA-256 0123abcd4567`, and when it was saved: which of two files of one name this is. */
  readonly facts: readonly string[];
  readonly table: TableView;
}

/** So much of a fingerprint tells two files apart. */
const SHA_SHOWN = 12;

/** A file with its rows, sheet by sheet: read = used + set aside + skipped. */
export function fileRows(account: WorkbookAccount, context: PageContext): FileRows {
  const { formats, messages } = context;
  const words = messages.data;
  const savedOn = dayOfIso(account.savedOn ?? "");
  return {
    file: account.file,
    facts: [
      ...(savedOn === null ? [] : [words.fileSaved(formats.dayLong(savedOn))]),
      formats.isolate(`${account.format}, SHA-256 ${account.sha256.slice(0, SHA_SHOWN)}`),
    ],
    table: rowsTable(account, context),
  };
}

function rowsTable(account: WorkbookAccount, context: PageContext): TableView {
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

const readAs = ({ as }: SheetAccount, { formats, messages }: PageContext): string =>
  as === null ? messages.data.notRead : sheetName(as, formats.language);
