import {
  type Finding,
  type FindingCode,
  type Severity,
  severities,
  severityOf,
} from "../model/finding.ts";
import { type Advice, findingAdvice } from "./findingAdvice.ts";
import { type FindingLine, findingLines, moneyAtStake } from "./findingLines.ts";
import { type FindingTask, findingTask, findingTasks } from "./findingTask.ts";
import { pageAddress } from "./pageAddress.ts";
import type { PageContext } from "./pageContext.ts";
import { sheetPrefix } from "./sheetPrefix.ts";
import { sheetName } from "./sheetWords.ts";

/** Findings that ask for the same, kind by kind. */
export interface FindingGroup {
  readonly task: FindingTask;
  readonly title: string;
  readonly count: string;
  /** What it is about, and for what is left out how much. */
  readonly note: string;
  readonly kinds: readonly FindingKind[];
}

/** Findings of one code. */
export interface FindingKind {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly title: string;
  readonly count: string;
  readonly stake: string | null;
  /** Where the reference page explains the code. */
  readonly href: string;
  readonly places: readonly FindingPlace[];
}

/** Findings of one code in one sheet, or in a file as a whole. */
interface FindingPlace {
  readonly file: string;
  readonly sheet: string;
  /** What stands before a cell's address in Excel's name box: `'Оплаты 2026'!`. */
  readonly prefix: string;
  /** Where the reference page tells what the sheet may hold; null where that would not help. */
  readonly help: { readonly text: string; readonly href: string } | null;
  /** The first ones, always in sight. */
  readonly shown: readonly FindingLine[];
  /** The others, folded under `more`. */
  readonly folded: readonly FindingLine[];
  readonly more: string | null;
}

const IN_SIGHT = 5;

/** Every finding of the workbooks in words, by what it asks for; tasks without any are left out. */
export function findingGroups(context: PageContext): readonly FindingGroup[] {
  const { dashboard, formats, messages } = context;
  const byTask = Map.groupBy(dashboard.findings, findingTask);
  return findingTasks.flatMap((task) => {
    const findings = byTask.get(task) ?? [];
    if (findings.length === 0) return [];
    const { title, note } = messages.data.tasks[task];
    const missing = task === "fix" ? leftOut(context) : null;
    return [
      {
        task,
        title,
        count: formats.count(findings.length),
        note: missing === null ? note : `${missing} ${note}`,
        kinds: kindsOf(findings, context),
      },
    ];
  });
}

/** How many rows are set aside, and what those that could be read come to. */
function leftOut({ dashboard, formats, messages }: PageContext): string | null {
  const sheets = dashboard.workbooks.flatMap(({ sheets: ofBook }) => ofBook);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rowsSetAside, 0);
  const money = sheets.reduce((sum, sheet) => sum + (sheet.setAsideTotal ?? 0), 0);
  if (rows === 0) return null;
  return money === 0
    ? messages.data.leftOut(rows, formats)
    : messages.data.leftOutMoney(rows, formats.money(money), formats);
}

// The severities are a literal: its order, files first and rows last, is that of the page.
const order = Object.keys(severities) as readonly FindingCode[];

function kindsOf(findings: readonly Finding[], context: PageContext): FindingKind[] {
  const { formats, messages } = context;
  const byCode = Map.groupBy(findings, ({ code }) => code);
  return order.flatMap((code) => {
    const [first, ...others] = byCode.get(code) ?? [];
    if (!first) return [];
    const ofKind = [first, ...others];
    const money = moneyAtStake(ofKind, context);
    return [
      {
        code,
        severity: severityOf(first),
        title: messages.findingKinds.titles[code],
        count: formats.count(ofKind.length),
        stake: money === null ? null : formats.moneyShort(money),
        href: pageAddress(`data/reference/#finding.${code}`, context),
        places: placesOf(ofKind, context),
      },
    ];
  });
}

function placesOf(findings: readonly Finding[], context: PageContext): FindingPlace[] {
  const { formats, messages } = context;
  const places = Map.groupBy(findings, ({ file, sheet = "" }) => `${file}\n${sheet}`);
  return [...places.values()].flatMap((ofPlace) => {
    const [first] = ofPlace;
    if (!first) return [];
    const { file, sheet = "", code } = first;
    const lines = findingLines(ofPlace, context);
    const folded = lines.slice(IN_SIGHT);
    const foldedCount = folded.reduce((sum, { count }) => sum + count, 0);
    return [
      {
        file,
        sheet,
        prefix: sheet === "" ? "" : sheetPrefix(sheet),
        help: sheetHelp({ file, sheet, code }, context),
        shown: lines.slice(0, IN_SIGHT),
        folded,
        more: foldedCount > 0 ? messages.data.showMore(foldedCount, formats) : null,
      },
    ];
  });
}

/** Remedies for which one must know what the sheet may hold. */
const NEEDS_NAMES: ReadonlySet<Advice> = new Set([
  "nameSheet",
  "nameColumn",
  "sayWhich",
  "nameSetting",
]);

function sheetHelp(
  { file, sheet, code }: { file: string; sheet: string; code: FindingCode },
  context: PageContext,
): FindingPlace["help"] {
  if (!NEEDS_NAMES.has(findingAdvice[code])) return null;
  const { dashboard, formats, language, messages } = context;
  const as = dashboard.workbooks
    .find((account) => account.file === file)
    ?.sheets.find(({ name }) => name === sheet)?.as;
  return as === null || as === undefined
    ? { text: messages.reference.title, href: pageAddress("data/reference/", context) }
    : {
        text: messages.data.help(formats.isolate(sheetName(as, language))),
        href: pageAddress(`data/reference/#${as}`, context),
      };
}
