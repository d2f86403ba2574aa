import { dayOfIso } from "../model/day.ts";
import { severityOf } from "../model/finding.ts";
import type { WorkbookAccount } from "../model/workbookAccount.ts";
import { type FindingGroup, findingGroups } from "./findingGroups.ts";
import type { PageContext } from "./pageContext.ts";
import { controlTotals, rowAccounts } from "./rowAccounts.ts";
import { sheetAdds, sheetName } from "./sheetWords.ts";
import type { TableView } from "./tableView.ts";
import { type UnlistedPanel, unlisted } from "./unlisted.ts";

/** The page that says what the figures rest on. */
export interface DataPage {
  readonly title: string;
  readonly description: string;
  readonly answer: string;
  readonly facts: readonly string[];
  readonly findings: readonly FindingGroup[];
  readonly rows: readonly { readonly file: string; readonly table: TableView }[];
  readonly totals: TableView | null;
  readonly unlisted: UnlistedPanel | null;
  /** What sheets that the workbook lacks would add. */
  readonly absent: readonly string[];
}

/** Everything the data page says. */
export function dataPage(context: PageContext): DataPage {
  const { dashboard, formats, messages } = context;
  const words = messages.data;
  const setAside = sumOf(dashboard.workbooks);
  const savedOn = dayOfIso((dashboard.savedAt ?? "").slice(0, 10));
  return {
    title: words.title,
    description: words.description(dashboard.company),
    answer:
      setAside > 0
        ? words.someSetAside(setAside, formats)
        : dashboard.findings.some((finding) => severityOf(finding) === "error")
          ? words.someLeftOut
          : words.allUsed,
    facts: [
      words.figuresOf(formats.dayLong(dashboard.asOf)),
      ...(savedOn === null ? [] : [words.savedOn(formats.dayLong(savedOn))]),
      words.rhythm(dashboard.updateRhythmDays, formats),
    ],
    findings: findingGroups(context),
    rows: dashboard.workbooks.map((account) => ({
      file: account.file,
      table: rowAccounts(account, context),
    })),
    totals: controlTotals(dashboard.workbooks, context),
    unlisted: unlisted(context),
    absent: dashboard.absentSheets.map((sheet) =>
      words.absentNote(sheetName(sheet, formats.language), sheetAdds(sheet, formats.language)),
    ),
  };
}

const sumOf = (accounts: readonly WorkbookAccount[]): number =>
  accounts.flatMap(({ sheets }) => sheets).reduce((sum, sheet) => sum + sheet.rowsSetAside, 0);
