import { describe, expect, test } from "vitest";
import { decideDates } from "../../src/ingest/dates.ts";
import { looksSwapped, swappedNote } from "../../src/ingest/swappedDays.ts";
import { type Day, dayOf } from "../../src/model/day.ts";

/** What an American Excel leaves of 20/06/2026, and what it makes of 05/06 to 10/06. */
const dayFirst = decideDates(["20/06/2026"]);
const swapped = [5, 6, 7, 8, 9, 10].map((month) => dayOf(2026, month, 6));

describe("looksSwapped(days, convention)", () => {
  test("sees dates of the first twelve days beside texts with the day first", () => {
    expect(looksSwapped(swapped, dayFirst)).toBe(true);
  });

  test.each<[string, readonly Day[], readonly string[]]>([
    ["a date past the twelfth", [...swapped, dayOf(2026, 5, 13)], ["20/06/2026"]],
    ["few different dates", swapped.slice(0, 4), ["20/06/2026"]],
    ["one date many times", Array(50).fill(dayOf(2026, 5, 6)), ["20/06/2026"]],
    ["no text", swapped, []],
    ["texts that do not show the order", swapped, ["05/06/2026"]],
    ["texts with the month first", swapped, ["06/20/2026"]],
    ["no date", [], ["20/06/2026"]],
  ])("does not with %s", (_, days, texts) => {
    expect(looksSwapped(days, decideDates(texts))).toBe(false);
  });
});

test("swappedNote(day) takes the day as it stands and names the other", () => {
  expect(swappedNote(dayOf(2026, 5, 6))).toEqual({
    code: "ambiguous-date",
    facts: { readings: ["2026-05-06", "2026-06-05"], taken: "2026-05-06" },
  });
  expect(swappedNote(dayOf(2026, 5, 5))).toBeUndefined();
});
