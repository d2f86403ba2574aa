import type { CellRef } from "./cell.ts";

export type Severity = "error" | "warning" | "information";

/** What kind of value a column holds; findings name what was expected by it. */
const valueKinds = [
  "text",
  "name",
  "day",
  "month",
  "money",
  "number",
  "fraction",
  "minutes",
  "yesNo",
  "choice",
] as const;
export type ValueKind = (typeof valueKinds)[number];

/**
 * Facts of each finding code beyond its place and value. A code is permanent.
 * Facts know no language: amounts are decimals such as `1234.50` in the data set's currency, days ISO
 * texts, months `2026-11`; the catalogues write them as their language does.
 * Texts are made from them in src/i18n/<language>/findings.ts.
 */
export interface FindingFacts {
  // Files
  "unreadable-file": {
    readonly detail: string;
    /** Another program holds it, such as Excel. */ readonly isInUse?: boolean;
  };
  "empty-file": object;
  "cut-off-file": object;
  "damaged-file": { readonly part: string };
  "encrypted-file": object;
  "not-a-spreadsheet": {
    /** What the first bytes say it is, e.g. `PDF`. */ readonly actually: string;
  };
  "unsupported-format": { readonly format: string };
  "file-too-large": {
    /** What was measured: the file, its unpacked size, a part's ratio, its parts, cells, a sheet's rows or columns, memory. */
    readonly measure:
      | "file"
      | "unpacked"
      | "ratio"
      | "parts"
      | "cells"
      | "rows"
      | "columns"
      | "memory";
    /** As figures with their sign: `512 MB`, `250 : 1`, `30000000`. */
    readonly limit: string;
    readonly found: string;
  };
  "wrong-extension": { readonly actually: string };
  "copy-of": { readonly original: string };
  /** The last day of which the workbooks know, and how often they are to be brought up to date. */
  "stale-workbook": { readonly last: string; readonly rhythmDays: number };
  "file-skipped": { readonly because: "lock-file" | "temporary" | "hidden" | "not-a-workbook" };
  "sample-set-aside": object;
  "reading-took-too-long": { readonly seconds: number };
  // Sheets
  "missing-sheet": { readonly expected: readonly string[] };
  "sheet-part-missing": object;
  "no-table-found": { readonly expected: readonly string[] };
  "missing-column": { readonly expected: string; readonly accepted: readonly string[] };
  "duplicate-column": { readonly first: string };
  "no-rows": object;
  "more-than-one-table": { readonly row: number };
  "blank-column-with-data": { readonly cells: number };
  "hidden-sheet": object;
  "multi-row-heading": { readonly rows: number };
  "unknown-sheet": object;
  "unknown-column": { readonly reason?: "not-known" | "another-fits-better" | "other-values" };
  "did-you-mean": {
    readonly suggestion: string;
    readonly what: "sheet" | "column" | "client" | "person" | "setting";
  };
  "hidden-rows": { readonly count: number };
  /** Rows that another sheet has too: payments and contacts count twice, plans, steps and deals once. */
  "copied-sheet": {
    readonly original: string;
    readonly rows: number;
    readonly counted: "once" | "twice";
  };
  "skipped-rows": { readonly blank: number; readonly total: number; readonly other: number };
  "unit-in-heading": { readonly multiplier: number; readonly currency: string };
  "unknown-unit": { readonly unit: string };
  "date-is-not-payment-date": { readonly needed: string };
  "debit-credit-unclear": { readonly columns: readonly string[] };
  /** Of two amounts the one with VAT was taken, or only one without is there: then `left` is empty. */
  "vat-column-chosen": { readonly vat: "with" | "without"; readonly left: readonly string[] };
  "pivoted-table": {
    /** What stands across the sheet, where a row each is needed. */
    readonly across: "months" | "days" | "names";
    readonly needed: readonly string[];
  };
  "carried-forward-row": object;
  /** Rows that stand under a row with the name that they are of. */
  "grouped-rows": { readonly groups: number; readonly rows: number };
  // Cells
  "missing-cell": { readonly kind: ValueKind };
  "type-error": { readonly kind: ValueKind; readonly choices?: readonly string[] };
  "constraint-error": { readonly rule: ConstraintRule };
  "formula-error": object;
  "no-cached-value": { readonly formula: string };
  /** Words outside a column's list that are kept as the office's own, and in how many cells. */
  "own-words": { readonly words: readonly string[]; readonly count: number };
  "unknown-month": object;
  "missing-rate": { readonly currency: string };
  "date-in-future": { readonly today: string };
  "unknown-key": {
    /** An alias is a name that spellings are joined under. */
    readonly what: "client" | "person" | "department" | "name" | "alias";
    readonly sheet: string;
  };
  "ambiguous-number": { readonly readings: readonly string[]; readonly taken: string };
  /** Minutes that 12:30 could be, and those taken. */
  "ambiguous-duration": { readonly readings: readonly string[]; readonly taken: string };
  "ambiguous-date": { readonly readings: readonly string[]; readonly taken: string };
  "date-out-of-range": { readonly earliest: string; readonly latest: string };
  "mixed-currency": { readonly currencies: readonly string[] };
  "id-rounded": object;
  "serial-without-format": { readonly taken: string };
  /** Nine in ten values of the column are of another type. */
  "unlike-its-column": { readonly is: CellType; readonly usual: CellType };
  "number-as-text": { readonly count: number };
  "date-as-text": { readonly count: number };
  placeholder: { readonly count: number };
  "rounded-amount": { readonly taken: string };
  "unknown-setting": object;
  /** The figures are of today instead. */
  "as-of-after-today": { readonly today: string };
  // Across rows
  "duplicate-key": {
    readonly first: string;
    /** The row that was used stands in another sheet. */
    readonly isElsewhere?: true;
  };
  "probable-duplicate-row": {
    readonly first: string;
    /** All cells are the same, not only day, client, amount and document. */
    readonly isWhole?: true;
  };
  /** A cell that the cell of another column contradicts, both as the workbook shows them. */
  "cells-contradict": Contradiction;
  /** The same, where every figure of the row would be false. */
  "impossible-row": Contradiction;
  /** A step that is open by its status, and has a day in the column of days done. */
  "open-though-done": { readonly than: string; readonly day: string };
  /** Rows on one day of one employee that together are longer than a day. */
  "day-too-long": { readonly hours: number };
  "similar-names": { readonly names: readonly string[] };
  /** Aliases that mean one another. */
  "circular-alias": { readonly names: readonly string[] };
  /** Two workbooks give a client different volumes: the one taken, and where it stands. */
  "volumes-differ": { readonly taken: string; readonly place: string };
  /** Two workbooks give a setting, or a person, different values: the one taken, and where it stands. */
  "cells-differ": { readonly taken: string; readonly place: string };
  /** Targets that another sheet sets too, with other amounts: both count. */
  "plans-added": { readonly original: string; readonly targets: number };
  /** Counts of the funnel that another sheet has too, and which are not a copy of it: both count. */
  "counts-added": { readonly original: string; readonly counts: number };
  /** The middle amount of a month, and of the other months of its sheet, ten times apart. */
  "mixed-rial-toman": {
    readonly month: string;
    readonly here: string;
    readonly usual: string;
    readonly times: "10" | "0.1";
  };
  /** Spellings that have one client number. */
  "joined-by-number": { readonly names: readonly string[]; readonly number: string };
  /** An open opportunity without what a forecast needs. */
  "vague-opportunity": { readonly missing: "amount" | "month" | "both" };
  "total-mismatch": { readonly claimed: string; readonly computed: string };
  "volume-drift": { readonly declared: string; readonly paid: string };
  "current-above-possible": { readonly possible: string };
  "no-plan": { readonly month: string };
  "plan-parts-differ": {
    readonly month: string;
    readonly scope: "manager" | "department";
    readonly parts: string;
    readonly whole: string;
  };
  "outlier-amount": { readonly usual: string };
  /** A country that moves working days by yearly decree, and a year whose decree is not known. */
  "transfers-unknown": { readonly country: string; readonly year: number };
  /** The wall's text cannot be large enough for where people sit; how far they may, at most. */
  "wall-too-far": {
    readonly inches: number;
    readonly metres: number;
    readonly farthest: number;
  };
}

interface Contradiction {
  /** The other column's heading, and its cell. */
  readonly than: string;
  readonly limit: string;
  readonly is: "before" | "above";
}

export type FindingCode = keyof FindingFacts;

/** What a cell is by itself, before its column says what it should be. */
export type CellType = "number" | "date" | "text";

/** Rules a value of the right kind can still break. */
export const constraintRules = [
  "not-negative",
  "positive",
  "not-zero",
  "fraction-0-1",
  "day-share-0-1",
  "zero-to-ten",
  "within-a-day",
  "rate-of-itself",
  "known-currency",
  "known-language",
  "known-country",
  "known-time-zone",
  "weekday",
  "whole-number",
  "too-large",
] as const;
export type ConstraintRule = (typeof constraintRules)[number];

/**
 * Severity by code. An error at a cell sets its row aside; an error at a sheet leaves the sheet
 * out; an error at a file leaves the file out. Warnings and information leave the row in use.
 */
export const severities = {
  "unreadable-file": "error",
  "empty-file": "error",
  "cut-off-file": "error",
  "damaged-file": "error",
  "encrypted-file": "error",
  "not-a-spreadsheet": "error",
  "unsupported-format": "error",
  "file-too-large": "error",
  "reading-took-too-long": "error",
  "wrong-extension": "warning",
  "copy-of": "warning",
  "stale-workbook": "warning",
  "file-skipped": "information",
  "sample-set-aside": "information",
  "missing-sheet": "error",
  "sheet-part-missing": "error",
  "no-table-found": "error",
  "missing-column": "error",
  "duplicate-column": "error",
  "no-rows": "error",
  "more-than-one-table": "warning",
  "blank-column-with-data": "warning",
  "hidden-sheet": "warning",
  "multi-row-heading": "warning",
  "unknown-sheet": "information",
  "unknown-column": "information",
  "did-you-mean": "information",
  "hidden-rows": "information",
  "copied-sheet": "warning",
  "skipped-rows": "information",
  "unit-in-heading": "warning",
  "unknown-unit": "error",
  "date-is-not-payment-date": "error",
  "debit-credit-unclear": "error",
  "vat-column-chosen": "warning",
  "pivoted-table": "error",
  "carried-forward-row": "information",
  "grouped-rows": "information",
  "missing-cell": "error",
  "type-error": "error",
  "constraint-error": "error",
  "formula-error": "error",
  "no-cached-value": "error",
  "own-words": "information",
  "unknown-month": "error",
  "missing-rate": "error",
  "date-in-future": "error",
  "unknown-key": "warning",
  "ambiguous-number": "warning",
  "ambiguous-duration": "warning",
  "ambiguous-date": "warning",
  "date-out-of-range": "error",
  "mixed-currency": "warning",
  "id-rounded": "warning",
  "serial-without-format": "warning",
  "unlike-its-column": "warning",
  "number-as-text": "information",
  "date-as-text": "information",
  placeholder: "information",
  "rounded-amount": "information",
  "unknown-setting": "information",
  "as-of-after-today": "warning",
  "duplicate-key": "error",
  "probable-duplicate-row": "warning",
  "cells-contradict": "warning",
  "impossible-row": "error",
  "open-though-done": "warning",
  "day-too-long": "warning",
  "similar-names": "warning",
  "circular-alias": "error",
  "volumes-differ": "warning",
  "cells-differ": "warning",
  "plans-added": "warning",
  "counts-added": "warning",
  "mixed-rial-toman": "warning",
  "joined-by-number": "information",
  "vague-opportunity": "warning",
  "total-mismatch": "warning",
  "volume-drift": "warning",
  "current-above-possible": "warning",
  "no-plan": "warning",
  "plan-parts-differ": "warning",
  "outlier-amount": "warning",
  "transfers-unknown": "information",
  "wall-too-far": "warning",
} as const satisfies Record<FindingCode, Severity>;

/** Something to tell about the workbook: what (code, facts) and where (file, sheet, cell, column). */
export type Finding = {
  readonly [Code in FindingCode]: CellRef & {
    readonly code: Code;
    /** The cell as the workbook shows it. */
    readonly value?: string;
    readonly facts: FindingFacts[Code];
  };
}[FindingCode];

export const severityOf = (finding: Finding): Severity => severities[finding.code];
