import { expect, test } from "vitest";
import { separatorOf } from "../../src/workbook/separatorOf.ts";

test.each([
  ["semicolons with decimal commas", "Date;Amount\n20.11.2026;1234,56\n21.11.2026;5,00\n", ";"],
  ["commas", "Date,Client,Amount\n2026-11-20,A,5\n", ","],
  ["commas inside quotes", '"Ivanov, LLC";5\n"Petrov, LLC";6\n', ";"],
  ["tabs", "Date\tAmount\n20.11.2026\t1,5\n", "\t"],
  ["bars", "a|b|c\n1|2|3\n", "|"],
  ["a title above", "Payments, November\n\nDate;Client;Amount\n1;2;3\n4;5;6\n", ";"],
  ["old Mac line ends", "a;b\r1;2\r", ";"],
  ["line ends inside quotes", 'a;b\n"1\n,,,";2\n', ";"],
  ["one column", "Client\nA\nB\n", "\u0001"],
  ["nothing", "", "\u0001"],
])("separatorOf(%s)", (_, text, expected) => {
  expect(separatorOf(text)).toBe(expected);
});
