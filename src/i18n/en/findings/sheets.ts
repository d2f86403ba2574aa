import type { FindingMessages, SheetFindingCode } from "../../findingMessages.ts";
import type { Formats } from "../../formats.ts";
import { plural } from "../../plural.ts";
import { columnOf } from "./expected.ts";

const closeTo = {
  sheet: "a sheet",
  column: "a column",
  client: "a client",
  person: "a person",
  setting: "a setting",
} as const;

const rows = (n: number): string => plural("en", n, { one: "row", other: "rows" });

const powers = new Map([
  [1000, "thousands"],
  [1_000_000, "millions"],
  [1_000_000_000, "billions"],
]);

/** "thousands of RUB", "RUB", "units of 0.1". */
function unitWords(
  { multiplier, currency }: { readonly multiplier: number; readonly currency: string },
  f: Formats,
): string {
  if (multiplier === 1) return currency;
  const power = powers.get(multiplier) ?? `units of ${f.count(multiplier)}`;
  return currency === "" ? power : `${power} of ${currency}`;
}

const across = { months: "Months", days: "Days", names: "Names" } as const;

const repeated = {
  once: "They count once. Keep them in one of the two sheets.",
  twice: "They count twice. Delete one of the two sheets, or rename the one that should not count.",
} as const;

export const sheetFindings: FindingMessages<SheetFindingCode> = {
  "missing-sheet": ({ facts }, f) =>
    `None of the sheets ${f.list(facts.expected)} was found. Add one of them, or give a sheet that name.`,
  "sheet-part-missing": () =>
    "The workbook names this sheet but holds nothing of it. Open the workbook in Excel and save it again.",
  "no-table-found": ({ facts }, f) =>
    `No row with headings was found; expected ${f.list(facts.expected)}. Write the headings into one row above the data.`,
  "missing-column": ({ facts }, f) => {
    const others = facts.accepted.filter((name) => name !== facts.expected);
    const also = others.length === 0 ? "" : ` (also accepted: ${others.map(f.isolate).join(", ")})`;
    return `The column ${f.isolate(facts.expected)} is missing, so the sheet was left out. Add it, or rename one${also}.`;
  },
  "duplicate-column": (finding, f) =>
    `${columnOf(finding, f)} repeats the column ${f.isolate(finding.facts.first)}. Delete or rename one of the two.`,
  "no-rows": () => "The sheet has headings but no rows. Fill it in, or delete it.",
  "more-than-one-table": ({ facts }, f) =>
    `There is another table, at row ${f.count(facts.row)}; only the first was read. Move it to a sheet of its own.`,
  "blank-column-with-data": ({ facts }, f) =>
    `This column has ${f.count(facts.cells)} ${plural("en", facts.cells, { one: "filled cell", other: "filled cells" })} but no heading, so it was not read. Give it a heading.`,
  "hidden-sheet": () => "The sheet is hidden, and its rows count. Show it, or delete it.",
  "multi-row-heading": ({ facts }, f) =>
    `The headings take ${f.count(facts.rows)} rows and were read as one. Check that they came out right.`,
  "unknown-sheet": () => "The sheet was not read: no sheet of this name is expected.",
  "unknown-column": (finding, f) =>
    finding.facts.reason === "another-fits-better"
      ? `${columnOf(finding, f)} was not read: another column fits better.`
      : finding.facts.reason === "other-values"
        ? `${columnOf(finding, f)} was not read: it holds none of the words that are expected there.`
        : `${columnOf(finding, f)} was not read: no column of this name is expected.`,
  "did-you-mean": ({ facts, value = "" }, f) =>
    `"${f.isolate(value)}" is close to ${closeTo[facts.what]} named "${f.isolate(facts.suggestion)}". If that is meant, write it so.`,
  "hidden-rows": ({ facts }, f) =>
    `Hidden or filtered out: ${f.count(facts.count)} ${rows(facts.count)}. Hidden rows count like the others.`,
  "copied-sheet": ({ facts }, f) =>
    `Rows that also stand in ${f.isolate(facts.original)}: ${f.count(facts.rows)}. ${repeated[facts.counted]}`,
  "skipped-rows": ({ facts }, f) =>
    `Rows skipped: blank ${f.count(facts.blank)}, totals ${f.count(facts.total)}, other ${f.count(facts.other)}.`,
  "unit-in-heading": ({ facts, value = "" }, f) =>
    `"${f.isolate(value)}" gives the unit: amounts were read in ${unitWords(facts, f)}.`,
  "unknown-unit": (finding, f) =>
    `${columnOf(finding, f)} ends in a unit that is not known: "${f.isolate(finding.facts.unit)}". Write a currency such as USD, or thousand or million before it.`,
  "date-is-not-payment-date": (finding, f) =>
    `${columnOf(finding, f)} is not the day the money came. Add the column ${f.isolate(finding.facts.needed)}.`,
  "debit-credit-unclear": ({ facts }, f) =>
    `It is not clear which of the columns ${f.list(facts.columns)} is money received. Name that one Amount.`,
  "vat-column-chosen": (finding, f) =>
    finding.facts.vat === "with"
      ? `Amounts were taken from ${columnOf(finding, f)}, not from ${f.list(finding.facts.left)}: payments are counted with VAT. If another is meant, name that one Amount.`
      : `${columnOf(finding, f)} is without VAT, and payments are counted with it. Give amounts with VAT, if there is any.`,
  "pivoted-table": (finding, f) =>
    `${across[finding.facts.across]} stand across the sheet, from ${columnOf(finding, f)} on, so it was left out; expected a row each, with ${f.list(finding.facts.needed)}. Turn the columns into rows (in Excel: Data, From Table, Unpivot Columns).`,
  "grouped-rows": (finding, f) =>
    `${columnOf(finding, f)}: names stand in rows of their own, ${f.count(finding.facts.groups)} of them, from "${f.isolate(finding.value ?? "")}" on; rows read with the name above them: ${f.count(finding.facts.rows)}.`,
  "carried-forward-row": ({ value = "" }, f) =>
    `"${f.isolate(value)}" carries a balance over, so the row was skipped.`,
};
