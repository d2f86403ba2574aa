import { expect, test } from "vitest";
import { formatsOf } from "../../src/i18n/formats.ts";
import { messagesOf } from "../../src/i18n/messages.ts";

const f = formatsOf("en", { currency: "USD", minorUnits: 2, calendar: "gregorian" });
const { cli, data } = messagesOf("en");

/** A number of one before a noun of many, or of many before a noun of one. */
const WRONG =
  /\b1 (?:\w+ )?(?:rows|cells|days|clients|groups|errors|warnings|notes|pages|settings are)\b/;

test.each<[string, (n: number) => string]>([
  [
    "validate: a sheet's rows",
    (n) => cli.sheetRows({ read: n, used: n, setAside: 0, skipped: 0 }, f),
  ],
  ["validate: the count line", (n) => cli.findings({ error: n, warning: n, information: n }, f)],
  ["build: rows set aside", (n) => cli.rowsSetAside(n, f)],
  ["data page: rows set aside", (n) => data.someSetAside(n, f)],
  ["data page: rows left out", (n) => data.leftOut(n, f)],
  ["data page: their money", (n) => data.leftOutMoney(n, "$5", f)],
  ["data page: cells alike", (n) => data.cells(n, f)],
  ["data page: drifted volumes", (n) => data.driftSaid(n, f)],
  ["data page: names alike", (n) => data.alikeSaid(n, f)],
  ["data page: settings", (n) => data.defaultsSaid(n, 30, f)],
  ["data page: rhythm", (n) => data.rhythm(n, f)],
  ["data page: clients not listed", (n) => data.unlistedSaid(n, String(n), "$5")],
])("%s says one of one and many of many", (_, say) => {
  expect(say(1)).not.toMatch(WRONG);
  expect(say(1)).not.toBe(say(2).replaceAll("2", "1"));
});
