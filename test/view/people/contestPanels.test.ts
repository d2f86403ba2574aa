import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/model/day.ts";
import type { Language } from "../../../src/model/language.ts";
import { pageContext } from "../../../src/view/pageContext.ts";
import { contestPanels } from "../../../src/view/people/contestPanels.ts";
import { type ContestStory, contestFigures } from "../../support/contestFigures.ts";
import { handMadeDashboard } from "../../support/handMadeDashboard.ts";
import { said } from "../../support/said.ts";

const reached = [
  ["Boris", 4_000_000],
  ["Anna", 12_000_000],
  ["Vera", 100_000],
] as const;

function panelsOf(stories: readonly ContestStory[], language: Language = "en") {
  const told = stories.map(contestFigures);
  const dashboard = handMadeDashboard({
    contests: told.map(({ card }) => card),
    figures: told.flatMap(({ figures }) => figures),
  });
  return contestPanels(pageContext(dashboard, language));
}

const plain = (text: string | null): string | null => text?.replaceAll("\u00a0", " ") ?? null;

describe("contestPanels(context)", () => {
  test("tells who leads, what counts, and how far everybody is", () => {
    const [panel] = panelsOf([{ minimum: 200_000, prize: "A day off", reached }]);
    expect(said(panel?.answer)).toBe("Anna leads with $120K; 6 working days left.");
    expect(plain(panel?.about ?? null)).toBe(
      "payments · 2 Nov – 30 Nov · at least $2K · prize: A day off",
    );
    expect(panel?.table?.rows.map((row) => row.map((cell) => said(cell.parts)))).toEqual([
      ["Anna", "1", "120", "0"],
      ["Boris", "2", "40", "80"],
      ["Vera", "n/a", "1", "119"],
    ]);
  });

  test.each([
    ["ru", "Впереди — Anna: 120 тыс. $; осталось 6 рабочих дней."],
    ["ro", "În frunte: Anna, cu 120 de mii de dolari; au rămas 6 zile lucrătoare."],
    ["fa", "پیشتاز: Anna با ۱۲۰ هزار دلار؛ ۶ روز کاری مانده."],
  ] as const)("%s", (language, answer) => {
    expect(
      plain(said(panelsOf([{ reached }], language)[0]?.answer ?? []))?.replace(
        /[\u2066-\u2069]/g,
        "",
      ),
    ).toBe(answer);
  });

  test.each([
    [
      "a tie",
      {
        reached: [
          ["A", 5_000_000],
          ["B", 5_000_000],
        ],
      },
      "A and B share the lead with $50K; 6 working days left.",
    ],
    ["the last day", { daysLeft: 0, reached }, "Anna leads with $120K; this is the last day."],
    [
      "nobody at the minimum",
      { minimum: 99_000_000, reached },
      "Nobody has a place yet; 6 working days left.",
    ],
    ["over", { to: dayOf(2026, 11, 13), daysLeft: null, reached }, "Anna won with $120K."],
    [
      "over without a winner",
      { to: dayOf(2026, 11, 13), daysLeft: null, minimum: 99_000_000, reached },
      "It ended without a winner.",
    ],
    [
      "not begun",
      { from: dayOf(2026, 12, 1), to: dayOf(2026, 12, 31), daysLeft: null, reached: [] },
      "Begins on 1 Dec.",
    ],
  ] as const)("%s", (...[, story, answer]) => {
    expect(plain(said(panelsOf([story])[0]?.answer))).toBe(answer);
  });

  test("counts calls as numbers", () => {
    const [panel] = panelsOf([{ measure: "calls", minimum: 50, reached: [["Anna", 120]] }]);
    expect(plain(panel?.about ?? null)).toContain("calls · 2 Nov – 30 Nov · at least 50");
    expect(panel?.table?.rows.map((row) => row.map((cell) => said(cell.parts)))).toEqual([
      ["Anna", "1", "120", "0"],
    ]);
  });

  test("under way first, by the day they end; long over ones are gone", () => {
    const names = panelsOf([
      { name: "Long over", to: dayOf(2026, 10, 19), daysLeft: null, reached },
      { name: "Just over", to: dayOf(2026, 11, 18), daysLeft: null, reached },
      {
        name: "To come",
        from: dayOf(2026, 12, 1),
        to: dayOf(2026, 12, 5),
        daysLeft: null,
        reached: [],
      },
      { name: "Year", to: dayOf(2026, 12, 31), reached },
      { name: "Month", reached },
    ]).map(({ name }) => name);
    expect(names).toEqual(["Month", "Year", "To come", "Just over"]);
  });
});
