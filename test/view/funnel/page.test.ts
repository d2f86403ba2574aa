import { describe, expect, test } from "vitest";
import type { Dashboard } from "../../../src/dashboard.ts";
import { type Language, languages } from "../../../src/model/language.ts";
import { stageKeys } from "../../../src/sheets/stages.ts";
import { funnelPage } from "../../../src/view/funnel.ts";
import { pageContext } from "../../../src/view/pageContext.ts";
import { pagesThere } from "../../../src/view/sitePages.ts";
import { day, figuresOf, type LeadRow, type Workbook } from "../../support/dataset.ts";
import { handMadeDashboard, known } from "../../support/handMadeDashboard.ts";
import { said } from "../../support/said.ts";

const stages = ["lead", "qualified", "meeting", "offer", "paid"];
const countsOf = (month: string, counts: readonly number[], channel: string | null) =>
  counts.map((count, index) => ({ month, stage: stages[index] ?? "", count, channel }));

/** The worked example of a leak: 900 → 450 → 180 → 108 → 54, then 320 → 150 → 36 → 27 → 12. */
const example: Workbook = {
  payments: [
    { day: "2025-11-03", amount: 900_000, client: "Old" },
    { day: "2026-09-03", amount: 200_000, client: "Ada" },
    { day: "2026-10-08", amount: 280_000, client: "Bela" },
  ],
  plans: [{ month: "2026-11", measure: "new payments", amount: 30_000_000 }],
  funnel: [
    ...["2026-08", "2026-09", "2026-10"].flatMap((month) => [
      ...countsOf(month, [200, 100, 40, 24, 12], "Site"),
      ...countsOf(month, [100, 50, 20, 12, 6], "Fair"),
    ]),
    ...countsOf("2026-11", [220, 100, 16, 13, 6], "Site"),
    ...countsOf("2026-11", [100, 50, 20, 14, 6], "Fair"),
  ],
};

const pageOf = (
  workbook: Workbook,
  { language = "en", change = {} }: { language?: Language; change?: Partial<Dashboard> } = {},
) => {
  const figures = figuresOf(workbook, "2026-11-20").all;
  const dashboard = handMadeDashboard({ figures, stages: stageKeys, currency: "USD", ...change });
  return { page: funnelPage(pageContext(dashboard, language)), dashboard };
};

describe("funnelPage(context)", () => {
  const { page } = pageOf(example);

  test("says where it leaks, in people and in money", () => {
    expect(said(page.answer)).toBe(
      "It leaks at Qualified → Meeting: 24 fewer than usual went on, worth $17K.",
    );
  });

  test.each([
    ["ru", "Теряем на шаге Квалификация → Встреча: прошло на 24 меньше обычного, это 17 тыс. $."],
    [
      "ro",
      "Pierdem la pasul Calificat → Întâlnire: cu 24 mai puțini decât de obicei, adică 17 mii de dolari.",
    ],
    ["fa", "محل ریزش ارزیابی ← جلسه است: ۲۴ نفر کمتر از معمول جلو رفتند، به ارزش ۱۷ هزار دلار."],
  ] as const)("and says it in %s", (language, sentence) => {
    const spoken = said(pageOf(example, { language }).page.answer);
    expect(spoken?.replaceAll(/[\u00a0\u2066-\u2069]/g, (c) => (c === "\u00a0" ? " " : ""))).toBe(
      sentence,
    );
  });

  test("draws the stages with what usually would have come, and the leak", () => {
    expect(page.chart?.points.map(({ name, count, detail }) => [name, count, detail])).toEqual([
      ["Lead", 320, ""],
      ["Qualified", 150, "47%, usually 50%"],
      ["Meeting", 36, "24%, usually 40%"],
      ["Offer", 27, "75%, usually 60%"],
      ["Paid", 12, "44%, usually 50%"],
    ]);
    expect(page.chart?.points.map(({ expected }) => expected?.toFixed(1))).toEqual([
      undefined,
      "160.0",
      "60.0",
      "21.6",
      "13.5",
    ]);
    expect(page.chart?.points.map(({ isLeak }) => isLeak)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(page.chart?.table.rows.map((row) => row.map((cell) => said(cell.parts)))).toEqual([
      ["Lead", "320", "", "", "", ""],
      ["Qualified", "150", "47%", "50%", "10", "3"],
      ["Meeting", "36", "24%", "40%", "24", "17"],
      ["Offer", "27", "75%", "60%", "0", "0"],
      ["Paid", "12", "44%", "50%", "2", "4"],
    ]);
  });

  // Site: 100 × 0.4 − 16 = 24 people × 0.3 × 2,400. Fair: 14 × 0.5 − 6 = 1 × 2,400.
  test("names the channel that leaks the most, and its step", () => {
    expect(page.worst.map(({ cut, name, step, worth }) => [cut, name, step, worth.text])).toEqual([
      ["Channel", "Site", "Qualified → Meeting", "$17K"],
    ]);
  });

  test("has a table for each cut of two values and more, most leads first", () => {
    expect(page.cuts.map(({ name }) => name)).toEqual(["Channel"]);
    expect(page.cuts[0]?.table.rows.map((row) => row.map((cell) => said(cell.parts)))).toEqual([
      ["Site", "220", "50%", "40%", "60%", "50%", "6%", "17"],
      ["Fair", "100", "50%", "40%", "60%", "50%", "6%", "2"],
    ]);
  });

  test("says how many leads the plan of new payments takes", () => {
    expect(said(page.needed?.answer)).toBe(
      "1,764 leads are missing for the plan of new payments: it takes 2,084, 320 came.",
    );
    expect(said(page.needed?.facts[0])).toBe(
      "What it takes: Lead 2,084 → Qualified 1,042 → Meeting 417 → Offer 250 → Paid 125.",
    );
    expect(pageOf({ ...example, plans: [] }).page.needed).toBe(null);
  });

  test("without a lead capacity says so, and leaves out what rows of leads would tell", () => {
    expect(said(page.load?.answer)).toBe(
      "Lead load: n/a. Team does not say how many leads a day anybody can take.",
    );
    expect(page.load?.charts.map(({ options }) => options.label)).toEqual(["Leads month by month"]);
    expect([page.season, page.lost]).toEqual([null, null]);
  });

  test("says that every step goes as usual, or why nothing can be said", () => {
    const calm = (example.funnel ?? []).filter(({ month }) => month !== "2026-11");
    const steady = [...calm, ...countsOf("2026-11", [200, 100, 40, 24, 12], null)];
    expect(said(pageOf({ ...example, funnel: steady }).page.answer)).toBe(
      "November 2026: as many as usual go through every step.",
    );
    const short = (example.funnel ?? []).filter(({ month }) => month === "2026-11");
    expect(said(pageOf({ ...example, funnel: short }).page.answer)).toBe(
      "Leak: n/a. Too few full months have passed.",
    );
  });

  test("while too few have come in the running month, the last full one is shown", () => {
    const early = (example.funnel ?? [])
      .filter(({ month }) => month !== "2026-11")
      .concat(
        ["2026-07"].flatMap((month) => countsOf(month, [200, 100, 40, 24, 12], "Site")),
        countsOf("2026-11", [4, 1, 0, 0, 0], "Site"),
      );
    const { page: shown } = pageOf({ ...example, funnel: early });
    expect(shown.chart?.options.label).toBe("From stage to stage, October 2026");
  });

  test("without payments it leaks by people", () => {
    const { page: people } = pageOf({ ...example, payments: example.payments?.slice(0, 1) ?? [] });
    expect(said(people.answer)).toBe(
      "It leaks at Qualified → Meeting: 24 fewer than usual went on.",
    );
  });

  test("without a sheet of the funnel there is no page", () => {
    const { dashboard } = pageOf({ payments: example.payments ?? [] });
    expect(pagesThere(dashboard).some(({ path }) => path === "funnel/")).toBe(false);
    expect(pagesThere(pageOf(example).dashboard).some(({ path }) => path === "funnel/")).toBe(true);
  });
});

describe("with one row a lead", () => {
  const leadsOn = (created: string, count: number, more: Partial<LeadRow> = {}): LeadRow[] =>
    Array.from({ length: count }, () => ({ created, ...more }));
  const months = Array.from({ length: 13 }, (_, back) => {
    const month = ((11 - 1 - back + 24) % 12) + 1;
    return `${back < 11 ? 2026 : 2025}-${String(month).padStart(2, "0")}`;
  });
  const leads = [
    ...months
      .slice(1)
      .flatMap((month) => [
        ...leadsOn(`${month}-02`, month.endsWith("-03") ? 30 : 10),
        ...leadsOn(`${month}-02`, 5, { outcome: "lost", lostReason: "Price" }),
      ]),
    ...leadsOn("2026-11-02", 60, { outcome: "lost", lostReason: "Silence" }),
    ...leadsOn("2026-11-03", 10, { outcome: "won" }),
  ];
  const { page } = pageOf(
    {
      payments: example.payments ?? [],
      leads,
      team: [{ name: "Lena", leadCapacity: 4 }],
    },
    {
      change: {
        leadDays: [
          { day: day("2026-11-02"), leads: 60, capacity: 4 },
          { day: day("2026-11-03"), leads: 10, capacity: 4 },
        ],
      },
    },
  );

  // Fifteen working days up to Friday 20 November × 4 = 60 leads; 56 + 6 came on one day too many.
  test("says for how many leads there were no hands, and how many had to wait", () => {
    expect(said(page.load?.answer)).toBe(
      "70 leads came and 60 could be taken: at least 10 had nobody.",
    );
    expect(page.load?.facts.map(said)).toContain(
      "62 leads had to wait for another day: too many came at once.",
    );
    expect(page.load?.charts.map(({ options }) => options.label)).toEqual([
      "Leads month by month",
      "Leads day by day, November 2026",
    ]);
    expect(
      page.load?.charts[1]?.points.map(({ name, amount, plan }) => [name, amount, plan]),
    ).toEqual([
      ["2\u00a0Nov", 60, 4],
      ["3\u00a0Nov", 10, 4],
    ]);
  });

  // Eleven months of 15 and March with 35, and November 2025 with 15: 35 of 200.
  test("says when leads come", () => {
    expect(said(page.season?.answer)).toBe(
      "Most in March, 18% of the year; fewest in January, 8%.",
    );
    expect(page.season?.chart.points).toHaveLength(12);
  });

  // December to October at five a month by price, 55; 60 by silence.
  test("says why leads are lost", () => {
    expect(said(page.lost?.answer)).toBe(
      "Most often: Silence, 60 of 115 leads lost in twelve months.",
    );
    expect(
      page.lost?.points.map(({ name, valueText, detail }) => [name, valueText, detail]),
    ).toEqual([
      ["Silence", "60", "52%"],
      ["Price", "55", "48%"],
    ]);
  });

  test("joins the lead to the repeat sale, where both shares are known", () => {
    const figures = [
      ...figuresOf(example, "2026-11-20").all.filter(({ id }) => id !== "retention.repeatShare"),
      known("retention.repeatShare", 0.75),
    ];
    const dashboard = handMadeDashboard({ figures, stages: stageKeys });
    expect(said(funnelPage(pageContext(dashboard, "en")).repeat)).toBe(
      "6% of the leads buy; 75% of those who bought have bought again.",
    );
  });
});

test.each(languages)("no word of the page is left in English in %s", (language) => {
  const { page } = pageOf(example, { language });
  const texts = [
    said(page.answer),
    ...page.facts.map(said),
    ...(page.chart?.points.map(({ name }) => name) ?? []),
  ].join(" ");
  const isEnglish = /usually|leads|Qualified|went on/.test(texts);
  expect(isEnglish).toBe(language === "en");
});
