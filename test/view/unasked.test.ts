import { expect, test } from "vitest";
import { pageContext } from "../../src/view/pageContext.ts";
import { unasked } from "../../src/view/unasked.ts";
import { handMadeDashboard, known, missing } from "../support/handMadeDashboard.ts";
import { said } from "../support/said.ts";

const answerOf = (change: Parameters<typeof handMadeDashboard>[0] = {}) =>
  said(unasked(pageContext(handMadeDashboard(change), "en")).answer);

test("unasked(context) names the largest upside that nobody has asked for", () => {
  // Neva Hyper could add more, but has been asked.
  expect(answerOf()).toBe("Kidsland buys $140K a month and could take $420K. Nobody has asked.");
});

test.each([
  [
    "everybody was asked",
    { figures: [known("account.upside", 80_000_000, { scope: { client: "Neva Hyper" } })] },
    "Every account that could take more has been asked.",
  ],
  [
    "no possible volumes",
    { figures: [missing("account.upside", "no-possible-volume", { scope: { client: "Rodnik" } })] },
    "No client has a possible volume in the workbook, so there is nothing to compare with.",
  ],
  [
    "no accounts",
    { figures: [] },
    "No client has a possible volume in the workbook, so there is nothing to compare with.",
  ],
  [
    "an upside of zero is nothing to ask for",
    { figures: [known("account.upside", 0, { scope: { client: "Rodnik" } })] },
    "No client has a possible volume in the workbook, so there is nothing to compare with.",
  ],
  [
    "an upside without its volumes",
    { figures: [known("account.upside", 5_000_000, { scope: { client: "Rodnik" } })] },
    "Rodnik could take $50K a month more. Nobody has asked.",
  ],
] as const)("unasked(context): %s", (_, change, expected) => {
  expect(answerOf(change)).toBe(expected);
});
