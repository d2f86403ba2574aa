import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/model/day.ts";
import type { Figure } from "../../../src/model/figure.ts";
import type { Language } from "../../../src/model/language.ts";
import { pageContext } from "../../../src/view/pageContext.ts";
import { personPage } from "../../../src/view/people/personPage.ts";
import { personPages } from "../../../src/view/people/personPages.ts";
import { contestFigures } from "../../support/contestFigures.ts";
import { handMadeDashboard, known, missing, november } from "../../support/handMadeDashboard.ts";
import { said } from "../../support/said.ts";

const at = { scope: { manager: "Anna Orlova" }, month: november };
const card = {
  name: "Anna Orlova",
  id: "00000000aa",
  role: "seller",
  department: "South",
  isEmployed: true,
  left: null,
};

const figures: readonly Figure[] = [
  known("plan.fact", 11_600_000, at),
  known("plan.amount", 23_600_000, at),
  known("plan.completionToDate", 0.983, at),
  known("plan.neededPerDay", 1_200_000, at),
  known("plan.status", "at-risk", at),
  known("people.improvement", 1 / 15, at),
  known("people.threshold", 0.4, at),
  known("people.largestDealInYear", 4_000_000, at),
  known("people.secondLargestDeal", 3_900_000, at),
  missing("people.ramp", "hired-earlier", at),
  known("accounts.upside", 30_000_000, { scope: at.scope }),
  known("accounts.count", 3, { scope: at.scope }),
];

const pageOf = (
  told: readonly Figure[],
  language: Language = "en",
  change: Parameters<typeof handMadeDashboard>[0] = {},
) => {
  const dashboard = handMadeDashboard({ people: [card], ...change, figures: told });
  return personPage(change.people?.[0] ?? card, pageContext(dashboard, language));
};

const plain = (text: string | null): string =>
  (text ?? "").replaceAll("\u00a0", " ").replace(/[\u2066-\u2069]/g, "");

describe("personPage(card, context)", () => {
  test("answers for the month, then says what stands behind it", () => {
    const page = pageOf(figures);
    expect(page.about).toEqual(["seller", "South"]);
    expect(said(page.answer)).toBe("98% of the plan to date: $116K of $236K.");
    expect(page.said.map((sentence) => said(sentence))).toEqual([
      "$12K a day makes the plan.",
      "A worked day brings +7% against the own last three full months.",
      "Largest deal of twelve months: $40K, 40% of the department’s largest; the second is $39K.",
    ]);
  });

  test.each([
    ["ru", "98 % плана на дату: 116 тыс. $ из 236 тыс. $."],
    ["ro", "98 % realizat la zi: 116 mii de dolari din 236 de mii de dolari."],
    ["fa", "۹۸٪ تحقق تا امروز: ۱۱۶ هزار دلار از ۲۳۶ هزار دلار."],
  ] as const)("%s", (language, answer) => {
    expect(plain(said(pageOf(figures, language).answer))).toBe(answer);
  });

  test.each([
    ["without a plan", [known("plan.fact", 500_000, at)], "$5K received; no plan for this month."],
    ["with neither", [], "Nothing received this month, and no plan."],
  ] as const)("%s", (...[, told, answer]) => {
    expect(said(pageOf(told).answer)).toBe(answer);
  });

  test("says the plan is made, and that the ceiling is the department's", () => {
    const sentences = pageOf([
      known("plan.fact", 5, at),
      known("plan.neededPerDay", 0, at),
      known("people.threshold", 1, at),
      known("people.largestDealInYear", 4_000_000, at),
      known("people.secondLargestDeal", 3_900_000, at),
    ]).said.map((sentence) => said(sentence));
    expect(sentences).toEqual([
      "The plan is made.",
      "Largest deal of twelve months: $40K, the department’s largest; the second is $39K.",
    ]);
  });

  test("lists figures that have a value; of the others only those everybody asks for", () => {
    const names = pageOf([...figures, missing("people.largestOffer", "no-offers", at)]).figures;
    expect(names.map(({ name, figure }) => `${name}: ${figure.text}`)).toEqual([
      "Improvement on own average: +7%",
      "Needed a day: $12K",
      "Largest deal in twelve months: $40K",
      "Second largest deal: $39K",
      "Personal ceiling: 40%",
    ]);
  });

  test("key accounts of the person, the largest upside first, and where the talks stand", () => {
    const accounts = [
      known("account.upside", 80_000_000, { scope: { client: "Neva Hyper" }, rank: 1 }),
      known("account.current", 20_000_000, { scope: { client: "Neva Hyper" } }),
      known("account.possible", 100_000_000, { scope: { client: "Neva Hyper" } }),
      known("account.upside", 28_000_000, { scope: { client: "Kidsland" }, rank: 2 }),
    ];
    const page = pageOf([...figures, ...accounts]);
    expect(said(page.accounts?.answer)).toBe("3 key accounts could add $300K a month.");
    // Kidsland is another's.
    expect(page.accounts?.table.rows.map((row) => row.map((cell) => said(cell.parts)))).toEqual([
      ["Neva Hyper", "200", "1,000", "Agreed"],
    ]);
    expect(pageOf(figures).accounts).toBeNull();
  });

  test("contests under way, and no word of others", () => {
    const contests = [
      contestFigures({
        name: "Cup",
        reached: [
          ["Anna Orlova", 900_000],
          ["Boris", 1_000_000],
        ],
      }),
      contestFigures({ name: "Calls", measure: "calls", reached: [["Anna Orlova", 9]] }),
      contestFigures({ name: "Far", minimum: 99_000_000, reached: [["Anna Orlova", 900_000]] }),
      contestFigures({
        name: "Over",
        to: dayOf(2026, 11, 10),
        daysLeft: null,
        reached: [["Anna Orlova", 9]],
      }),
    ];
    const page = pageOf([...figures, ...contests.flatMap(({ figures: own }) => own)], "en", {
      contests: contests.map(({ card: own }) => own),
    });
    expect(page.contests.map((line) => said(line))).toEqual([
      "Cup: place 2; $1K behind the leader.",
      "Calls: leads with 9.",
      "Far: $9K so far, no place yet.",
    ]);
  });

  test("says that somebody left, and when", () => {
    const gone = { ...card, isEmployed: false, left: dayOf(2026, 11, 12) };
    expect(pageOf(figures, "en", { people: [gone] }).about.map(plain)).toEqual([
      "seller",
      "South",
      "left on 12 November 2026",
    ]);
  });
});

describe("personPages(context)", () => {
  const person = (name: string, isEmployed = true) => ({ ...card, name, id: name, isEmployed });
  const deal = (name: string, value: number | null) => {
    const where = { scope: { manager: name }, month: november };
    return value === null
      ? missing("people.largestDealInYear", "no-receipts", where)
      : known("people.largestDealInYear", value, where);
  };

  test("are of those who sell now, or brought a deal within twelve months", () => {
    const dashboard = handMadeDashboard({
      people: [
        person("New"),
        person("Gone", false),
        person("Long gone", false),
        person("Assistant"),
      ],
      figures: [deal("New", null), deal("Gone", 5), deal("Long gone", null), deal("Unlisted", 5)],
    });
    expect([...personPages(pageContext(dashboard, "en")).keys()]).toEqual(["New", "Gone"]);
  });
});
