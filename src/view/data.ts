import { dayOfIso } from "../model/day.ts";
import { severityOf } from "../model/finding.ts";
import type { WorkbookAccount } from "../model/workbookAccount.ts";
import { type AlikePanel, alikeNames } from "./alikeNames.ts";
import { type ControlTotals, controlTotals } from "./controlTotals.ts";
import { type DefaultsPanel, defaults } from "./defaults.ts";
import { type DriftPanel, drift } from "./drift.ts";
import { type FindingFilter, findingFilters } from "./findingFilters.ts";
import { type FindingGroup, findingGroups } from "./findingGroups.ts";
import { pageAddress } from "./pageAddress.ts";
import type { PageContext } from "./pageContext.ts";
import { type FileRows, fileRows } from "./rowAccounts.ts";
import { sheetPages } from "./sheetPages.ts";
import { sheetAdds, sheetName } from "./sheetWords.ts";
import { type UnlistedPanel, unlisted } from "./unlisted.ts";

/** The page that says what the figures rest on. */
export interface DataPage {
  readonly title: string;
  readonly description: string;
  readonly answer: string;
  readonly facts: readonly string[];
  /** The page's sections that there are. */
  readonly contents: readonly { readonly id: string; readonly name: string }[];
  readonly reference: { readonly text: string; readonly href: string };
  readonly findings: readonly FindingGroup[];
  readonly filters: readonly FindingFilter[];
  readonly rows: readonly FileRows[];
  readonly totals: ControlTotals | null;
  readonly drift: DriftPanel | null;
  readonly alike: AlikePanel | null;
  readonly unlisted: UnlistedPanel | null;
  readonly defaults: DefaultsPanel;
  /** What sheets that the workbook lacks would add. */
  readonly absent: readonly AbsentSheet[];
}

interface AbsentSheet {
  readonly name: string;
  readonly adds: string;
  /** "Pages: People and Structure"; null for a sheet that serves all alike. */
  readonly pages: string | null;
  /** Where the reference page tells what it holds. */
  readonly href: string;
}

/** Everything the data page says. */
export function dataPage(context: PageContext): DataPage {
  const { dashboard, formats, messages } = context;
  const words = messages.data;
  const findings = findingGroups(context);
  const savedOn = dayOfIso((dashboard.savedAt ?? "").slice(0, 10));
  const panels = {
    findings,
    rows: dashboard.workbooks.map((account) => fileRows(account, context)),
    totals: controlTotals(dashboard.workbooks, context),
    drift: drift(context),
    alike: alikeNames(context),
    unlisted: unlisted(context),
    defaults: defaults(context),
    absent: dashboard.absentSheets.map((sheet) => absentSheet(sheet, context)),
  };
  const sections = Object.keys(words.nav) as readonly (keyof typeof words.nav)[];
  const isThere = (section: (typeof sections)[number]): boolean =>
    section === "absent" ? panels.absent.length > 0 : panels[section] !== null;
  return {
    title: words.title,
    description: words.description(dashboard.company),
    answer: answer(context),
    facts: [
      words.figuresOf(formats.dayLong(dashboard.asOf)),
      ...(savedOn === null ? [] : [words.savedOn(formats.dayLong(savedOn))]),
      words.rhythm(dashboard.updateRhythmDays, formats),
    ],
    contents: sections.filter(isThere).map((id) => ({ id, name: words.nav[id] })),
    reference: {
      text: messages.reference.title,
      href: pageAddress("data/reference/", context),
    },
    filters: findingFilters(findings, context),
    ...panels,
  };
}

function absentSheet(sheet: string, context: PageContext): AbsentSheet {
  const { formats, language, messages } = context;
  const pages = sheetPages(sheet, messages);
  return {
    name: sheetName(sheet, language),
    adds: sheetAdds(sheet, language),
    pages: pages.length === 0 ? null : messages.data.addsTo(pages.length, formats.list(pages)),
    href: pageAddress(`data/reference/#${sheet}`, context),
  };
}

/** Whether everything is in the figures, and if not, how much is missing. */
function answer({ dashboard, formats, messages }: PageContext): string {
  const words = messages.data;
  const setAside = sumOf(dashboard.workbooks);
  if (setAside > 0) return words.someSetAside(setAside, formats);
  return dashboard.findings.some((finding) => severityOf(finding) === "error")
    ? words.someLeftOut
    : words.allUsed;
}

const sumOf = (accounts: readonly WorkbookAccount[]): number =>
  accounts.flatMap(({ sheets }) => sheets).reduce((sum, sheet) => sum + sheet.rowsSetAside, 0);
