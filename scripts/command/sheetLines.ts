import type { SheetAccount } from "../../src/model/workbookAccount.ts";
import type { Analysis } from "./analyse.ts";

/** What became of the rows of each workbook's sheets, a line a sheet, indented under its file. */
export function sheetLines({ accounts, wording, pathOf }: Analysis): string[] {
  const { messages, formats } = wording;
  const rowsOf = (sheet: SheetAccount): string =>
    sheet.as === null
      ? messages.cli.notOneOfOurs
      : messages.cli.sheetRows(
          {
            read: sheet.rowsRead,
            used: sheet.rowsUsed,
            setAside: sheet.rowsSetAside,
            skipped: sheet.rowsSkipped,
          },
          formats,
        );
  return accounts.flatMap(({ file, sheets }) => {
    const width = Math.max(...sheets.map(({ name }) => name.length));
    return [
      pathOf(file),
      ...sheets.map((sheet) => `  ${sheet.name.padEnd(width)}  ${rowsOf(sheet)}`),
    ];
  });
}
