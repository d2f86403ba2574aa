import { expect, test } from "vitest";
import { pageContext } from "../../../src/view/pageContext.ts";
import { boardViews } from "../../../src/view/people/boards.ts";
import { handMadeDashboard, known, missing, november } from "../../support/handMadeDashboard.ts";
import { said } from "../../support/said.ts";

const of = (manager: string, rank?: number) => ({
  scope: { manager },
  month: november,
  ...(rank === undefined ? {} : { rank }),
});

const names = ["Anna", "Boris", "Vera", "Dan", "Eve", "Fay"];
const figures = [
  ...names.map((name, index) => known("plan.fact", 6_000_000 - index * 100_000, of(name))),
  ...names.map((name, index) => known("people.placeByPayments", index + 1, of(name, index + 1))),
  known("people.improvement", 0.12, of("Vera")),
  known("people.improvement", 0.12, of("Dan")),
  known("people.improvement", 4, of("Eve")),
  known("people.placeByImprovement", 1, of("Vera", 1)),
  known("people.placeByImprovement", 1, of("Dan", 1)),
  missing("people.placeByImprovement", "small-usual", of("Eve")),
];

test("boardViews(context) has each way to lead that somebody leads by", () => {
  const views = boardViews(pageContext(handMadeDashboard({ figures }), "en"));
  expect(views.map(({ question, answer, more }) => [question, said(answer), more])).toEqual([
    ["Who brings the most?", "Anna leads with $60K.", "1 more"],
    ["Who has grown most against the own average?", "Vera and Dan share the lead with +12%.", null],
  ]);
  expect(views[1]?.rows.map(({ place, name, value }) => [place, name, value.text])).toEqual([
    ["1", "Vera", "+12%"],
    ["1", "Dan", "+12%"],
  ]);
  expect(views[0]?.rows.length).toBe(5);
});

test("boardViews(context) is empty without places", () => {
  expect(boardViews(pageContext(handMadeDashboard({ figures: [] }), "en"))).toEqual([]);
});
