import type { CellRef } from "../../../model/cell.ts";
import type { ConstraintRule, ValueKind } from "../../../model/finding.ts";
import type { Formats } from "../../formats.ts";

/** What a cell should hold, by the kind of its column. */
export const expected: { readonly [kind in ValueKind]: string } = {
  text: "some text",
  name: "a name",
  day: "a date such as 2026-11-20",
  month: "a month such as 2026-11",
  money: "a number such as 1234.50",
  number: "a number such as 12.5",
  fraction: "a share such as 25% or 0.25",
  minutes: "a duration in minutes, such as 12.5 or 0:12:30",
  yesNo: "yes or no",
  choice: "one of the known words",
};

export const rules: { readonly [rule in ConstraintRule]: string } = {
  "not-negative": "a number of zero or more",
  positive: "a number above zero",
  "not-zero": "a number other than zero",
  "fraction-0-1": "a share from 0% to 100%",
  "day-share-0-1": "1 for a working day, 0.5 for half a day, 0 for a day off",
  "zero-to-ten": "a mark from 0 to 10",
  "within-a-day": "24 hours at most, as it is one day",
  "rate-of-itself": "1: all amounts are shown in this currency",
  "known-currency": "a currency code such as USD, RUB, RON or TOMAN",
  "known-language": "en, ru, ro or fa",
  "known-country": "a country code such as RU, RO or IR",
  "known-time-zone": "a time zone such as Europe/Bucharest",
  weekday: "days of the week such as Saturday, Sunday",
  "whole-number": "a whole number",
  "too-large": "a smaller number",
};

/** The column as the workbook names it, to begin a sentence. */
export const columnOf = ({ column }: CellRef, f: Formats): string =>
  column === undefined ? "The cell" : f.isolate(column);
