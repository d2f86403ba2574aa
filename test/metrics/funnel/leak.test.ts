import { describe, expect, test } from "vitest";
import {
  type FunnelRow,
  figuresOf,
  type PaymentRow,
  type Workbook,
} from "../../support/dataset.ts";

const FEBRUARY = "2026-02";
const AS_OF = "2026-02-13";
const stages = ["lead", "qualified", "meeting", "offer", "paid"] as const;

/** A month's counts by stage, of the company or of a part. */
const monthOf = (
  month: string,
  counts: readonly number[],
  part: Partial<FunnelRow> = {},
): readonly FunnelRow[] =>
  counts.map((count, index) => ({ month, stage: stages[index] ?? "", count, ...part }));

/** First deals of 2,000 and 2,800 in the last months, and a client from before the data's warm-up. */
const payments: readonly PaymentRow[] = [
  { day: "2025-01-02", amount: 900_000, client: "Old" },
  { day: "2025-12-03", amount: 200_000, client: "Ada" },
  { day: "2026-01-08", amount: 280_000, client: "Bela" },
  { day: "2026-02-03", amount: 70_000, client: "Bela" },
];

/** RULES: three months 900 → 450 → 180 → 108 → 54; now 320 → 150 → 36 → 27 → 12. */
const usual = [300, 150, 60, 36, 18];
const funnel = [
  ...["2025-11", "2025-12", "2026-01"].flatMap((month) => monthOf(month, usual)),
  ...monthOf(FEBRUARY, [320, 150, 36, 27, 12]),
];
const example: Workbook = { payments, funnel };

describe("funnel.leak", () => {
  const figures = figuresOf(example, AS_OF);
  const of = (id: "funnel.lost" | "funnel.leak" | "funnel.usual") =>
    stages.slice(0, -1).map((stage) => figures.value(id, { stage }, FEBRUARY));

  test("the worked example: the leak is from qualified to meeting", () => {
    expect(figures.value("funnel.firstDeal", {}, FEBRUARY)).toBe(240_000);
    expect(of("funnel.usual")).toEqual([0.5, 0.4, 0.6, 0.5]);
    expect(of("funnel.lost")).toEqual([10, 24, 0, 1.5]);
    expect(of("funnel.leak")).toEqual([288_000, 1_728_000, 0, 360_000]);
    expect(figures.value("funnel.leak", {}, FEBRUARY)).toBe(1_728_000);
  });

  test("ranks the steps that lose, the one that loses most first", () => {
    const ranks = stages
      .slice(0, -1)
      .map((stage) => figures.get("funnel.leak", { stage }, FEBRUARY).rank);
    expect(ranks).toEqual([3, 1, undefined, 2]);
  });

  test("the last full month is told too, against the three before it", () => {
    expect(figures.value("funnel.leak", {}, "2026-01")).toBe("not-enough-months");
  });

  test.each([
    ["fewer than ten came in", monthOf(FEBRUARY, [9, 1, 1, 1, 1]), "too-few"],
    ["ten are enough", monthOf(FEBRUARY, [10, 1, 1, 1, 1]), 4],
    ["nobody came at all", monthOf(FEBRUARY, [0, 0, 0, 0, 0]), "too-few"],
    ["more went on than usual", monthOf(FEBRUARY, [20, 15, 1, 1, 1]), 0],
  ] as const)("%s", (_, now, lost) => {
    const history = funnel.filter(({ month }) => month !== FEBRUARY);
    const { value } = figuresOf({ payments, funnel: [...history, ...now] }, AS_OF);
    expect(value("funnel.lost", { stage: "lead" }, FEBRUARY)).toBe(lost);
  });

  test("says why there is no usual, no worth", () => {
    const short = figuresOf({ payments, funnel: funnel.slice(5) }, AS_OF);
    expect(short.value("funnel.usual", { stage: "lead" }, FEBRUARY)).toBe("not-enough-months");
    expect(short.value("funnel.lost", { stage: "lead" }, FEBRUARY)).toBe("not-enough-months");
    const { value, get } = figuresOf({ payments: payments.slice(0, 1), funnel }, AS_OF);
    expect(value("funnel.firstDeal", {}, FEBRUARY)).toBe("no-first-deals");
    expect(value("funnel.leak", {}, FEBRUARY)).toBe("no-first-deals");
    // Without money the leak is told by people.
    expect(get("funnel.lost", { stage: "qualified" }, FEBRUARY)).toMatchObject({
      value: 24,
      rank: 1,
    });
  });

  test("a funnel without a stage that brings money has people only", () => {
    const words = figuresOf(
      {
        payments,
        stages: ["lead", "Survey", "Layout"],
        funnel: funnel.flatMap(({ stage, ...row }) =>
          stage === "lead"
            ? [{ ...row, stage }]
            : stage === "qualified"
              ? [{ ...row, stage: "Survey" }]
              : [],
        ),
      },
      AS_OF,
    );
    expect(words.value("funnel.lost", { stage: "lead" }, FEBRUARY)).toBe(10);
    expect(words.value("funnel.leak", {}, FEBRUARY)).toBe("not-applicable");
    expect(words.value("funnel.overall", {}, FEBRUARY)).toBe(150 / 320);
  });

  test("steps after the sale belong to no leak", () => {
    const repeat = funnel
      .filter(({ stage }) => stage === "paid")
      .map((row) => ({ ...row, stage: "repeat", count: 1 }));
    const { all, value } = figuresOf({ payments, funnel: [...funnel, ...repeat] }, AS_OF);
    expect(value("funnel.leak", {}, FEBRUARY)).toBe(1_728_000);
    expect(all.some(({ id, scope }) => id === "funnel.lost" && scope.stage === "paid")).toBe(false);
    expect(value("funnel.conversion", { stage: "paid" }, FEBRUARY)).toBe(1 / 12);
  });
});

describe("funnel.firstDeal", () => {
  const dealOf = (rows: readonly PaymentRow[], more: Workbook = {}) =>
    figuresOf({ payments: [...payments.slice(0, 1), ...rows], funnel, ...more }, AS_OF).value(
      "funnel.firstDeal",
      {},
      FEBRUARY,
    );
  test.each([
    ["the receipt alone", [{ day: "2025-12-03", amount: 100, client: "A" }], 100],
    [
      "all receipts of the month under the same document number",
      [
        { day: "2025-12-03", amount: 100, client: "A", document: "7" },
        { day: "2025-12-20", amount: 50, client: "A", document: "7" },
        { day: "2026-01-05", amount: 9_000, client: "A", document: "7" },
        { day: "2025-12-21", amount: 8_000, client: "A", document: "8" },
      ],
      150,
    ],
    [
      "refunds are no part of it",
      [
        { day: "2025-12-03", amount: 100, client: "A" },
        { day: "2025-12-04", amount: -100, client: "A" },
        { day: "2026-01-05", amount: 300, client: "B" },
      ],
      200,
    ],
    [
      "over a year ago is too long",
      [
        { day: "2025-02-27", amount: 100, client: "A", kind: "new" },
        { day: "2025-03-02", amount: 500, client: "B", kind: "new" },
      ],
      500,
    ],
    [
      "in the warm-up only where it is marked new",
      [
        { day: "2025-05-03", amount: 100, client: "A" },
        { day: "2025-05-04", amount: 700, client: "B", kind: "new" },
      ],
      700,
    ],
    ["after the as-of day", [{ day: "2026-02-14", amount: 100, client: "A" }], "no-first-deals"],
  ] as const)("%s", (_, rows, value) => {
    expect(dealOf(rows)).toBe(value);
  });

  test("a pool of walk-in customers has none", () => {
    const rows = [{ day: "2025-12-03", amount: 100, client: "Till" }];
    expect(dealOf(rows, { clients: [{ name: "Till", isWalkIn: true }] })).toBe("no-first-deals");
  });
});

describe("funnel.againstDepartment", () => {
  const team = ["Anna", "Boris"].map((name) => ({ name, department: "Sales" }));
  const months = ["2025-11", "2025-12", "2026-01"];
  const counts = {
    Anna: [20, 10, 2, 2, 1],
    Boris: [20, 10, 8, 2, 1],
  } as const;
  const rows = (["Anna", "Boris"] as const).flatMap((manager) =>
    [...months, FEBRUARY].flatMap((month) => monthOf(month, counts[manager], { manager })),
  );
  const figures = figuresOf({ payments, team, funnel: rows }, AS_OF);
  const scopeOf = (value: string, stage: string) => ({ cut: "manager", value, stage });

  // By hand: Anna's 30 qualified → 6 meetings, 0.2; the department's 60 → 30, 0.5: 0.4 of it.
  test("tells a seller's best and worst step against the department's", () => {
    const anna = stages.slice(0, -1).map((stage) => {
      const { value, rank } = figures.get(
        "funnel.againstDepartment",
        scopeOf("Anna", stage),
        FEBRUARY,
      );
      return [value, rank];
    });
    expect(anna[0]).toEqual([1, 1]);
    expect(anna[1]).toEqual([0.4, 2]);
    // Six meetings are too few to tell the steps after them.
    expect(anna[2]?.[0]).toBe(null);
  });
});
