import { describe, expect, test } from "vitest";
import { isCoaching } from "../../../src/metrics/workday/coaching.ts";
import { figuresOf, type Workbook, type WorkdayRow } from "../../support/dataset.ts";

const stretch = (
  employee: string,
  day: string,
  what: readonly [action: string, minutes: number, verdict?: WorkdayRow["verdict"]],
): WorkdayRow => {
  const [action, minutes, verdict] = what;
  return { employee, day, action, minutes, ...(verdict ? { verdict } : {}) };
};

const workday: readonly WorkdayRow[] = [
  stretch("Anna", "2026-02-02", ["Calls", 240, "useful"]),
  stretch("Anna", "2026-02-02", ["Reports", 120, "automate"]),
  stretch("Anna", "2026-02-03", ["Calls", 200, "useful"]),
  stretch("Anna", "2026-02-03", ["Tea", 40, "wasted"]),
  stretch("Boris", "2026-02-02", ["Calls", 100, "useful"]),
  stretch("Boris", "2026-02-02", ["Tea", 60, "wasted"]),
  stretch("Boris", "2026-02-02", ["Tea", 40]),
  stretch("Gleb", "2026-02-02", ["Coaching", 90, "useful"]),
  stretch("Gleb", "2026-02-02", ["Joint visit with Anna", 60, "useful"]),
  stretch("Gleb", "2026-02-02", ["Reports", 150, "delegate"]),
  stretch("Anna", "2026-02-20", ["Calls", 1000, "useful"]),
];

const office: Workbook = {
  workday,
  team: [
    { name: "Anna", role: "seller" },
    { name: "Boris", role: "seller" },
    { name: "Gleb", role: "head" },
  ],
  payments: [
    { day: "2025-11-03", amount: 9_000, manager: "Anna" },
    { day: "2025-12-03", amount: 12_000, manager: "Anna" },
    { day: "2026-01-05", amount: 6_000, manager: "Anna" },
    { day: "2025-12-03", amount: 15_000, manager: "Boris" },
  ],
  plans: ["2025-11", "2025-12", "2026-01"].flatMap((month) => [
    { month, scope: "manager", name: "Anna", amount: 10_000 } as const,
    { month, scope: "manager", name: "Boris", amount: 10_000 } as const,
  ]),
};

const figures = figuresOf(office, "2026-02-13");

describe("the working-day map, up to the as-of day", () => {
  test.each([
    ["workday.minutes", {}, 1100],
    ["workday.observedDays", {}, 4],
    ["workday.minutesPerDay", {}, 275],
    ["workday.minutes", { verdict: "useful" }, 690],
    ["workday.minutes", { verdict: "" }, 40],
    ["workday.minutes", { action: "Tea" }, 140],
    ["workday.minutes", { action: "Tea", verdict: "wasted" }, 100],
    ["workday.minutesPerDay", { action: "Calls" }, 135],
    ["workday.minutesPerDay", { manager: "Anna", action: "Calls" }, 220],
    ["workday.observedDays", { manager: "Anna" }, 2],
    ["workday.usefulShare", {}, 690 / 1100],
    ["workday.wastedShare", { manager: "Boris" }, 0.3],
    ["workday.wastedShare", { manager: "Gleb" }, 0],
  ] as const)("%s of %o is %s", (id, scope, value) => {
    expect(figures.value(id, scope)).toBe(value);
  });

  test("verdicts add up to the whole, actions too, and people", () => {
    const minutes = figures.all.filter(({ id }) => id === "workday.minutes");
    const sum = (keys: string): number =>
      minutes
        .filter(({ scope }) => Object.keys(scope).join() === keys)
        .reduce((total, { value }) => total + Number(value), 0);
    expect([sum("verdict"), sum("action"), sum("action,verdict"), sum("manager")]).toEqual([
      1100, 1100, 1100, 1100,
    ]);
  });

  test("a person's rows are found in the workbook", () => {
    const { where, rows } = figures.get("workday.minutes", { manager: "Anna" });
    expect([where, rows]).toEqual([{ Employee: "Anna" }, 4]);
  });
});

describe("heads", () => {
  // 90 of coaching and 60 of a joint visit, of 300 minutes.
  test("coaching and joint visits against the share wanted", () => {
    const figure = figures.get("workday.coachingShare", { manager: "Gleb" });
    expect(figure.value).toBe(0.5);
    expect(figure.inputs).toEqual({ partMinutes: 150, observedMinutes: 300, coachingNorm: 0.5 });
  });

  test("sellers have no such share", () => {
    expect(() => figures.get("workday.coachingShare", { manager: "Anna" })).toThrow();
  });

  test.each([
    ["Coaching the new seller", true],
    ["Совместный визит", true],
    ["Обучение менеджеров", true],
    ["Разбор звонков с командой", true],
    ["Vizite comune la clienți", true],
    ["آموزش کارشناسان", true],
    ["Calls", false],
    ["Отчёты", false],
    ["Rapoarte", false],
    ["گزارش‌ها", false],
  ])("%s is work with people: %s", (action, expected) => {
    expect(isCoaching(action)).toBe(expected);
  });
});

describe("who makes plan best among the observed", () => {
  // Anna: (0.9 + 1.2 + 0.6) ÷ 3 = 0.9; Boris: (0 + 1.5 + 0) ÷ 3 = 0.5; Gleb has no plan.
  test.each([
    ["Anna", 0.9, 1],
    ["Boris", 0.5, 2],
    ["Gleb", "no-plan", undefined],
  ])("%s: %s", (manager, value, rank) => {
    const figure = figures.get("workday.effectiveness", { manager });
    expect(figures.value("workday.effectiveness", { manager })).toEqual(
      typeof value === "number" ? expect.closeTo(value, 12) : value,
    );
    expect(figure.rank).toBe(rank);
  });

  test("a month without a plan is left out of the mean", () => {
    const some = figuresOf(
      { ...office, plans: (office.plans ?? []).filter(({ month }) => month !== "2026-01") },
      "2026-02-13",
    );
    const figure = some.get("workday.effectiveness", { manager: "Anna" });
    expect(figure.value).toBeCloseTo(1.05, 12);
    expect(figure.inputs).toEqual({ months: 2, observedDays: 2 });
  });
});

describe("the usual day", () => {
  // Anna 600 minutes on two days, Boris 200 on one: 800 ÷ 3. Gleb, who has no plan, is left out.
  test.each([
    ["those with a plan", {}, 800 / 3],
    ["calls", { action: "Calls" }, 180],
    ["useful", { verdict: "useful" }, 180],
    ["no verdict", { verdict: "" }, 40 / 3],
  ] as const)("of %s", (_, scope, value) => {
    expect(figures.value("workday.usualPerDay", scope)).toBe(value);
  });

  test("of everybody when nobody has a plan", () => {
    const { plans: _, ...without } = office;
    expect(figuresOf(without, "2026-02-13").value("workday.usualPerDay")).toBe(275);
  });
});

describe("the map at its edges", () => {
  test("without the sheet nothing is put, of an empty one it is said", () => {
    const { workday: _, ...without } = office;
    const ids = (workbook: Workbook) =>
      figuresOf(workbook, "2026-02-13").all.filter(({ id }) => id.startsWith("workday."));
    expect(ids(without)).toEqual([]);
    const empty = figuresOf({ ...office, workday: [] }, "2026-02-13");
    expect(empty.value("workday.minutes")).toBe("not-recorded");
    expect(empty.value("workday.usefulShare")).toBe("not-recorded");
    expect(empty.value("workday.observedDays")).toBe(0);
  });

  test("without any verdict use and waste are not known", () => {
    const none = figuresOf(
      { ...office, workday: [stretch("Anna", "2026-02-02", ["Calls", 60])] },
      "2026-02-13",
    );
    expect(none.value("workday.wastedShare")).toBe("not-recorded");
    expect(none.value("workday.wastedShare", { manager: "Anna" })).toBe("not-recorded");
  });
});
