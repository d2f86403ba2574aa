import type { FindingCode, Severity } from "../model/finding.ts";
import { severities } from "../model/finding.ts";
import type { Column, Sheet } from "../sheets/contract.ts";
import { sheets } from "../sheets/sheets.ts";
import { type AcceptedWords, acceptedChoices, acceptedWords } from "./acceptedWords.ts";
import { findingAdvice } from "./findingAdvice.ts";
import type { PageContext } from "./pageContext.ts";
import { type ReferenceEntry, settingEntries } from "./referenceSettings.ts";
import { sheetName } from "./sheetWords.ts";

/** The page of the whole contract: what may stand in a workbook, and what is said of what stands there. */
export interface ReferencePage {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly contents: readonly { readonly id: string; readonly name: string }[];
  readonly rules: readonly { readonly title: string; readonly text: string }[];
  readonly sheets: readonly SheetReference[];
  readonly settings: readonly ReferenceEntry[];
  readonly findings: readonly FindingReference[];
}

export interface SheetReference {
  /** The sheet's key: its anchor on the page. */
  readonly id: string;
  readonly name: string;
  readonly names: readonly AcceptedWords[];
  readonly help: string;
  readonly adds: string;
  readonly unique: string | null;
  readonly columns: readonly ReferenceEntry[];
}

interface FindingReference {
  /** The finding's code behind `finding.`: its anchor on the page. */
  readonly id: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly title: string;
  readonly advice: string;
}

/** Everything a workbook may hold, in the context's language, straight from the contract. */
export function referencePage(context: PageContext): ReferencePage {
  const { dashboard, formats, language, messages } = context;
  const words = messages.reference;
  const { names, bad, ...rules } = words.rules;
  const aliases = formats.isolate(sheetName("aliases", language));
  return {
    title: words.title,
    description: words.description(dashboard.company),
    intro: words.intro,
    contents: [
      { id: "reading", name: words.reading },
      ...sheets.map(({ key, names }) => ({ id: key, name: names[language][0] })),
      { id: "findings", name: words.findings },
    ],
    rules: [...Object.values(rules), { title: names.title, text: names.text(aliases) }, bad],
    sheets: sheets.map((sheet) => sheetReference(sheet, context)),
    settings: settingEntries(context),
    findings: findingReferences(context),
  };
}

function sheetReference(sheet: Sheet, context: PageContext): SheetReference {
  const { formats, language, messages } = context;
  const words = messages.reference;
  const unique = sheet.uniqueBy?.map((key) => sheet.columns[key]?.headings[language][0] ?? key);
  return {
    id: sheet.key,
    name: sheet.names[language][0],
    names: acceptedWords(sheet.names, language),
    help: sheet.help[language],
    adds: sheet.adds[language],
    unique: unique ? words.unique(unique.map(formats.isolate).join(", ")) : null,
    columns: Object.entries(sheet.columns).map(([key, column]) =>
      columnEntry(`${sheet.key}.${key}`, column, context),
    ),
  };
}

function columnEntry(id: string, column: Column, context: PageContext): ReferenceEntry {
  const { formats, language, messages } = context;
  const words = messages.reference;
  const { lookalikes = [], lastResort = [] } = column;
  return {
    id,
    name: column.headings[language][0],
    mark: column.isCellRequired ? words.required : column.isRequired ? words.requiredColumn : null,
    kind: words.kinds[column.kind],
    help: column.help[language],
    remarks: [
      ...(column.isPast ? [words.past] : []),
      ...(column.percentAbove === undefined
        ? []
        : [words.perCent(formats.count(column.percentAbove))]),
    ],
    default: null,
    accepted: acceptedWords(column.headings, language),
    choices: acceptedChoices(column.choices ?? {}, language),
    lastResort,
    refused: lookalikes,
  };
}

function findingReferences({ messages }: PageContext): FindingReference[] {
  const { titles, advice } = messages.findingKinds;
  // The severities are a literal: their keys are the codes.
  const codes = Object.keys(severities) as readonly FindingCode[];
  return codes.map((code) => ({
    id: `finding.${code}`,
    code,
    severity: severities[code],
    title: titles[code],
    advice: advice[findingAdvice[code]],
  }));
}
