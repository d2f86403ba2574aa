import { describe, expect, test } from "vitest";
import type { Figure, Scope } from "../../../src/model/figure.ts";
import { type Month, monthAfter } from "../../../src/model/month.ts";
import type { Word } from "../../../src/model/words.ts";
import { type PageContext, pageContext } from "../../../src/view/pageContext.ts";
import { structurePage } from "../../../src/view/structure/structurePage.ts";
import { handMadeDashboard, known, missing, november } from "../../support/handMadeDashboard.ts";
import { said } from "../../support/said.ts";

const month: Month = november;
const october = monthAfter(month, -1);
const july = monthAfter(month, -4);

const contextOf = (
  figures: readonly Figure[],
  language: PageContext["language"] = "en",
): PageContext => pageContext(handMadeDashboard({ figures }), language);

const pageOf = (figures: readonly Figure[], language: PageContext["language"] = "en") =>
  structurePage(contextOf(figures, language));

const at = (scope: Scope = {}) => ({ scope, month });

const growth = (
  stage: number,
  step: Word<"nextStep">,
  { farmerMonths }: { farmerMonths?: number } = {},
): Figure[] => [
  known("structure.stage", stage, at()),
  known("structure.nextStep", step, at()),
  known("structure.currentYear", 290_000_000, at()),
  known("structure.currentShare", 0.7073, at()),
  farmerMonths === undefined
    ? missing("structure.farmerMonths", "no-farmer", at())
    : known("structure.farmerMonths", farmerMonths, at()),
];

describe("the stage of growth and the next step", () => {
  test.each([
    [
      "a client department is due",
      growth(3, "client-department"),
      "Next: a client department. Current clients brought $2.90M in twelve months, 71% of everything, and keeping them is nobody’s work.",
    ],
    [
      "a VIP programme is due",
      growth(4, "vip-programme", { farmerMonths: 14 }),
      "Next: a VIP programme. The client department is 14 months old, current clients brought $2.90M in twelve months, and the largest of them have nobody of their own.",
    ],
    [
      "the client department is young",
      growth(4, "none", { farmerMonths: 5 }),
      "The client department is 5 months old; after twelve it is ready for a VIP programme.",
    ],
    [
      "no sign yet",
      growth(2, "none"),
      "No sign of a next step yet: current clients bring 71% of twelve months’ payments. Above half, a client department is due.",
    ],
    [
      "the last stage",
      growth(5, "none", { farmerMonths: 30 }),
      "There is no further stage. Current clients brought $2.90M in twelve months, 71% of everything: what is left is to keep every place filled.",
    ],
    [
      "new and current cannot be told apart",
      [known("structure.stage", 2, at()), missing("structure.nextStep", "history-too-short", at())],
      "Next step: n/a. The data go back too little to tell new clients from current ones.",
    ],
  ])("%s", (_, figures, next) => {
    expect(said(pageOf(figures).growth?.next ?? [])).toBe(next);
  });

  test.each([
    ["en", "Stage 4 of 5: Client department."],
    ["ru", "Стадия 4 из 5: Клиентский отдел."],
    ["ro", "Etapa 4 din 5: Departament de clienți."],
    ["fa", "مرحلهٔ ۴ از ۵: واحد نگهداشت مشتری."],
  ] as const)("is said in %s", (language, sentence) => {
    const page = pageOf(growth(4, "none", { farmerMonths: 5 }), language);
    expect(said(page.growth?.answer ?? [])).toBe(sentence);
  });

  test("stages up to the current one are reached", () => {
    const stages = pageOf(growth(2, "none")).growth?.stages ?? [];
    expect(stages.map(({ isReached, isCurrent }) => [isReached, isCurrent])).toEqual([
      [true, false],
      [true, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });

  test("without roles it says so, and draws no stages", () => {
    const page = pageOf([missing("structure.stage", "no-roles", at())]);
    expect(said(page.growth?.answer ?? [])).toBe(
      "Stage of growth: n/a. The sheet Team does not say who does what: the role is empty for everybody.",
    );
    expect(page.growth?.stages).toEqual([]);
    expect(page.staff).toBeNull();
  });
});

const staff = (sellers: number, heads: number): Figure[] => [
  known("structure.headcount", 9, at()),
  known("structure.norm", sellers + heads === 0 ? "met" : "not-met", at()),
  known("structure.normLacks", sellers, at({ role: "seller" })),
  known("structure.normLacks", heads, at({ role: "head" })),
];

describe("who is there and who is missing", () => {
  test.each([
    ["en", 2, 1, "9 people. Missing to the norm: 2 sellers and 1 head of sales."],
    ["en", 1, 0, "9 people. Missing to the norm: 1 seller."],
    ["en", 0, 0, "9 people; the norm is met, the department can lose its best seller and work on."],
    ["ru", 2, 1, "9 человек. До нормы не хватает: 2 продавца и 1 руководитель."],
    ["ro", 2, 1, "9 oameni. Până la normă lipsesc: 2 vânzători și 1 șef."],
    ["fa", 2, 1, "۹ نفر. کمبود تا حد نصاب: ۲ فروشنده و ۱ مدیر فروش."],
  ] as const)("in %s: %i sellers, %i heads", (language, sellers, heads, sentence) => {
    expect(said(pageOf(staff(sellers, heads), language).staff?.answer ?? [])).toBe(sentence);
  });

  test.each([
    [
      15,
      "15 people per head, more than 7: nobody hears the calls and sees the deals of that many.",
    ],
    [7, "7 people per head, of 7 at most."],
    [3.5, "3.5 people per head, of 7 at most."],
  ])("%f people per head", (span, sentence) => {
    const figure = known("structure.span", span, {
      ...at(),
      inputs: { team: span, heads: 1, spanAtMost: 7 },
    });
    const facts = pageOf([...staff(0, 0), figure]).staff?.facts ?? [];
    expect(facts.map(said)).toEqual([sentence]);
  });

  test("nobody leads, nobody supports: only what there is is said", () => {
    const page = pageOf([
      ...staff(0, 1),
      missing("structure.span", "no-head", at()),
      missing("structure.sellersPerAssistant", "no-assistant", at()),
      known("structure.model", 2, { ...at(), inputs: { leadManagers: 0 } }),
      known("structure.dilution", "diluted", { month: october }),
    ]);
    expect(page.staff?.facts.map(said)).toEqual([
      "Two levels: sellers find and win, farmers keep.",
      "People per head: n/a. The team has no head of sales.",
      "Diluted: more people sell than three months ago, and all of them together hold fewer meetings.",
    ]);
  });

  test("rows follow the way of a sale; roles without people or places are left out", () => {
    const page = pageOf([
      known("structure.headcount", 6, at()),
      known("structure.headcount", 3, at({ role: "seller" })),
      known("structure.headcount", 1, at({ role: "head" })),
      known("structure.headcount", 0, at({ role: "farmer" })),
      known("structure.headcount", 2, at({ role: "" })),
      known("structure.vacancies", 2, at({ role: "seller" })),
      known("structure.vacancies", 1, at({ role: "vip" })),
      known("structure.vacancies", 3, at()),
    ]);
    expect(
      page.places?.points.map(({ name, filled, empty, text }) => [name, filled, empty, text]),
    ).toEqual([
      ["Heads of sales", 1, 0, "1"],
      ["Sellers", 3, 2, "3 of 5"],
      ["VIP managers", 0, 1, "0 of 1"],
      ["Role not written", 2, 0, "2"],
    ]);
    expect(page.places?.options.description).toBe("6 people, 3 empty places.");
    expect(page.places?.table.columns).toHaveLength(3);
  });
});

/** A person's state, with shares of three months and of the three before. */
const swamp = (manager: string, state: Word<"swamp">, [now, before]: readonly [number, number]) => {
  const inputs = { newShareLimit: 0.1, newContactShareLimit: 0.2 };
  return [
    known("structure.swamp", "dry", { scope: { manager }, month: july, inputs }),
    known("structure.swamp", state, { scope: { manager }, month: october, inputs }),
    known("structure.newShare", before, { scope: { manager }, month: july }),
    known("structure.newShare", now, { scope: { manager }, month: october }),
    known("structure.newContactShare", before, { scope: { manager }, month: july }),
    known("structure.newContactShare", now, { scope: { manager }, month: october }),
  ];
};

describe("who no longer brings new clients", () => {
  const figures = [
    ...swamp("Dan", "dry", [0.5, 0.4]),
    ...swamp("Ada", "in-it", [0.05, 0.05]),
    ...swamp("Sue", "sinking", [0.2, 0.4]),
    ...swamp("Abe", "sinking", [0.2, 0.4]),
  ];

  test.each([
    ["en", "In the swamp: Ada. Sinking: Abe and Sue."],
    ["ru", "В болоте: Ada. Тонут: Abe и Sue."],
    ["ro", "În mlaștină: Ada. Se afundă: Abe și Sue."],
  ] as const)("is said in %s", (language, sentence) => {
    expect(said(pageOf(figures, language).swamp?.answer ?? [])).toBe(sentence);
  });

  test("worst first, the way of each number beside it", () => {
    const table = pageOf(figures).swamp?.table;
    expect(table?.rows.map((cells) => cells.slice(0, 4).map(({ parts }) => said(parts)))).toEqual([
      ["Ada", "In the swamp", "5%", "5%"],
      ["Abe", "Sinking", "↓ 20%", "40%"],
      ["Sue", "Sinking", "↓ 20%", "40%"],
      ["Dan", "Dry", "↑ 50%", "40%"],
    ]);
  });

  test("the chart runs from the first month there is, over the swamp", () => {
    const chart = pageOf(figures).swamp?.chart;
    expect(chart?.points[0]).toEqual({
      name: "Ada",
      values: [0.05, null, null, 0.05],
      text: "5%",
      detail: "In the swamp",
    });
    expect(chart?.options).toMatchObject({
      limit: { value: 0.2, name: "the swamp begins under 20%" },
      from: "July 2026",
      to: "October 2026",
    });
  });

  test("by payments alone it says so", () => {
    const inputs = { newShareLimit: 0.1 };
    const page = pageOf([
      known("structure.swamp", "dry", { scope: { manager: "Ada" }, month: october, inputs }),
      known("structure.newShare", 0.4, { scope: { manager: "Ada" }, month: october }),
    ]);
    expect(said(page.swamp?.answer ?? [])).toBe("Nobody is in the swamp, and nobody is sinking.");
    expect(page.swamp?.notes.at(-1)).toMatch(/^Told by payments alone/);
    expect(page.swamp?.chart).toBeNull();
    expect(page.swamp?.table?.columns).toHaveLength(4);
  });

  test("nobody's state can be told", () => {
    const scope = (manager: string) => ({ scope: { manager }, month: october });
    const one = missing("structure.swamp", "new-here", scope("Ada"));
    expect(said(pageOf([one]).swamp?.answer ?? [])).toMatch(/^The swamp: n\/a\. /);
    const two = missing("structure.swamp", "new-here", scope("Sue"));
    expect(said(pageOf([one, two]).swamp?.answer ?? [])).toBe(
      "Nobody has three full months to tell it by yet.",
    );
  });

  test("there is no such question where nobody should bring new clients", () => {
    expect(pageOf([]).swamp).toBeNull();
  });
});

describe("the audit", () => {
  const criterion = (value: string, block: string, points: number, rank: number): Figure =>
    known("audit.criterion", points / 10, {
      scope: { block, value },
      inputs: { points, mostPoints: 10 },
      sources: [`sales.xlsx!Audit!A${rank + 1}:E${rank + 1}`],
      rank,
    });
  const figures = [
    known("audit.share", 0.58),
    known("audit.score", 133, { inputs: { mostPoints: 230, criteria: 23 } }),
    known("audit.share", 0.675, { scope: { block: "management" } }),
    known("audit.score", 54, { scope: { block: "management" }, inputs: { mostPoints: 80 } }),
    known("audit.share", 0.46, { scope: { block: "people" } }),
    known("audit.score", 32, { scope: { block: "people" }, inputs: { mostPoints: 70 } }),
    known("audit.change", 0.0512),
    known("audit.unjudged", 1),
    ...["Six", "One", "Two", "Three", "Four", "Five"].map((name, index) =>
      criterion(name, "people", index === 0 ? 9 : index, index === 0 ? 6 : index),
    ),
  ];

  test.each([
    ["en", "58%: 133 points of 230. The weakest block is people, 46%."],
    ["ru", "58 %: 133 из 230 баллов. Слабее всего блок «люди»: 46 %."],
    ["ro", "58 %: 133 din 230 puncte. Cel mai slab bloc: oameni, 46 %."],
    ["fa", "۵۸٪: ۱۳۳ امتیاز از ۲۳۰. ضعیف‌ترین بخش: افراد، ۴۶٪."],
  ] as const)("is said in %s", (language, sentence) => {
    const text = said(pageOf(figures, language).audit?.answer ?? []);
    expect(text?.replaceAll("\u00A0", " ")).toBe(sentence);
  });

  test("names the five weakest criteria, and all behind them", () => {
    const audit = pageOf(figures).audit;
    expect(audit?.weakest.map(({ criterion: name }) => name)).toEqual([
      "One",
      "Two",
      "Three",
      "Four",
      "Five",
    ]);
    expect(audit?.weakest[0]).toMatchObject({ block: "People", score: { text: "1 of 10" } });
    expect(audit?.table?.rows).toHaveLength(6);
  });

  test("says how far it has come, and what is not judged", () => {
    expect(pageOf(figures).audit?.facts.map(said)).toEqual([
      "Up 5 percentage points since the audit before.",
      "1 criterion has no score yet.",
    ]);
    expect(pageOf(figures, "ru").audit?.facts.map(said)).toEqual([
      "С прошлого аудита прибавили 5 процентных пунктов.",
      "Пока без балла: 1 критерий.",
    ]);
  });

  test.each([
    [-0.02, "Down 2 percentage points since the audit before."],
    [0.004, "The same as the audit before."],
  ])("changed by %f", (change, sentence) => {
    const changed = figures.map((figure) =>
      figure.id === "audit.change" ? known("audit.change", change) : figure,
    );
    expect(pageOf(changed).audit?.facts.map(said)[0]).toBe(sentence);
  });

  test("bars keep the order of blocks, each with its points", () => {
    expect(
      pageOf(figures).audit?.chart?.points.map(({ name, valueText, detail }) => [
        name,
        valueText,
        detail,
      ]),
    ).toEqual([
      ["People", "46%", "32 of 70"],
      ["Management", "68%", "54 of 80"],
    ]);
  });

  test("nothing judged yet", () => {
    const audit = pageOf([
      missing("audit.share", "nothing-judged"),
      missing("audit.score", "nothing-judged"),
    ]).audit;
    expect(said(audit?.answer ?? [])).toBe("Audit: n/a. No criterion has a score yet.");
    expect(audit?.weakest).toEqual([]);
  });
});
