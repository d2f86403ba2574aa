import type { CellFindingCode, FindingMessages } from "../../findingMessages.ts";
import type { Formats } from "../../formats.ts";
import { plural } from "../../plural.ts";
import { columnOf, expected, rules } from "./expected.ts";

const cells = (n: number, f: Formats): string =>
  `${f.count(n)} ${plural("en", n, { one: "cell", other: "cells" })}`;

const unknownKey = {
  client: "The row counts in the totals, but in no account.",
  person: "The row counts, but for nobody on the team.",
  department: "The row is used, but no department on the team has this name.",
  name: "The row is used, but nothing else has this name.",
} as const;

const oneOf = { number: "a number", date: "a date", text: "text" } as const;
const manyOf = { number: "numbers", date: "dates", text: "words" } as const;

export const cellFindings: FindingMessages<CellFindingCode> = {
  "missing-cell": (finding, f) =>
    `${columnOf(finding, f)} is empty; expected ${expected[finding.facts.kind]}. Fill in the cell.`,
  "type-error": (finding, f) => {
    const { kind, choices = [] } = finding.facts;
    const wanted =
      choices.length > 0 ? `one of: ${choices.map(f.isolate).join(", ")}` : expected[kind];
    return `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}"; expected ${wanted}. Correct the cell.`;
  },
  "constraint-error": (finding, f) =>
    `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}"; expected ${rules[finding.facts.rule]}. Correct the cell.`,
  "formula-error": (finding, f) =>
    `${columnOf(finding, f)} shows ${f.isolate(finding.value ?? "")} instead of a value. Mend the formula.`,
  "no-cached-value": (finding, f) =>
    `${columnOf(finding, f)} is a formula without a saved result: ${f.isolate(finding.facts.formula)}. Open the workbook in Excel and save it.`,
  "own-words": (finding, f) =>
    `${columnOf(finding, f)}: words of your own in ${cells(finding.facts.count, f)}: ${f.list(finding.facts.words)}; they were kept as they stand. If one is a slip, correct it.`,
  "unknown-month": (finding, f) =>
    `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}"; expected ${expected.month}, not a week or a quarter. Correct the cell.`,
  "missing-rate": (finding, f) =>
    `There is no exchange rate of ${f.isolate(finding.facts.currency)} for this day. Add it to the sheet Rates, or write the amount in the main currency.`,
  "date-in-future": (finding, f) =>
    `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}", after today, ${f.fact(finding.facts.today)}. Correct the date.`,
  "as-of-after-today": (finding, f) =>
    `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}", after today, so the figures are of ${f.fact(finding.facts.today)}. Correct the date, or leave the cell empty.`,
  "unknown-key": ({ facts, value = "" }, f) =>
    facts.what === "alias"
      ? `"${f.isolate(value)}" stands in no other sheet; the spellings were joined under it all the same. Check how it is written.`
      : `"${f.isolate(value)}" is not in the sheet ${f.isolate(facts.sheet)}. ${unknownKey[facts.what]} Add the name there, or correct it here.`,
  "ambiguous-number": (finding, f) =>
    `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}", which could be ${finding.facts.readings.map(f.fact).join(" or ")}; read as ${f.fact(finding.facts.taken)}. Type the number without separators of thousands.`,
  "ambiguous-duration": (finding, f) =>
    `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}", which could be ${finding.facts.readings.map(f.fact).join(" or ")} minutes; read as ${f.fact(finding.facts.taken)}. Write h:mm or m:ss at the end of the heading.`,
  "ambiguous-date": (finding, f) =>
    `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}", which could be ${finding.facts.readings.map(f.fact).join(" or ")}; read as ${f.fact(finding.facts.taken)}. Format the column as a date.`,
  "date-out-of-range": (finding, f) =>
    `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}", outside ${f.fact(finding.facts.earliest)} to ${f.fact(finding.facts.latest)}, so the row was left out. Correct the year.`,
  "unlike-its-column": (finding, f) =>
    `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}", ${oneOf[finding.facts.is]} in a column of ${manyOf[finding.facts.usual]}. It was read; check that it stands in its place.`,
  "mixed-currency": (finding, f) =>
    `${columnOf(finding, f)} holds several currencies: ${f.list(finding.facts.currencies)}. Write all amounts in one, or add a column Currency.`,
  "id-rounded": (finding, f) =>
    `${columnOf(finding, f)} is a long number that Excel has rounded. Format the column as text and type the number again.`,
  "serial-without-format": (finding, f) =>
    `${columnOf(finding, f)} is the number ${f.isolate(finding.value ?? "")}; read as the date ${f.fact(finding.facts.taken)}. Format the column as a date.`,
  "number-as-text": (finding, f) =>
    `${columnOf(finding, f)}: numbers stored as text in ${cells(finding.facts.count, f)}; they were read as numbers.`,
  "date-as-text": (finding, f) =>
    `${columnOf(finding, f)}: dates stored as text in ${cells(finding.facts.count, f)}; they were read as dates.`,
  placeholder: (finding, f) =>
    `${columnOf(finding, f)}: a dash, "n/a" or the like in ${cells(finding.facts.count, f)}; they were read as empty.`,
  "rounded-amount": (finding, f) =>
    `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}", finer than the currency; read as ${f.fact(finding.facts.taken)}.`,
  "unknown-setting": ({ value = "" }, f) =>
    `The setting "${f.isolate(value)}" is not known and was not used.`,
};
