import { describe, expect, test } from "vitest";
import type { Role } from "../../../src/sheets/dataset.ts";
import { figuresOf, type Workbook } from "../../support/dataset.ts";

const AS_OF = "2026-07-15";
const JULY = "2026-07";

type Team = NonNullable<Workbook["team"]>;

/** So many people of a role. */
const many = (role: Role, count: number, rest: Partial<Team[number]> = {}): Team =>
  Array.from({ length: count }, (_, index) => ({ name: `${role} ${index + 1}`, role, ...rest }));

/** Two months of payments of a company with such a team. */
const teamOf = (team: Team, rest: Partial<Workbook> = {}) =>
  figuresOf(
    {
      payments: [
        { day: "2026-06-01", amount: 100, client: "Old", kind: "current" },
        { day: "2026-07-01", amount: 100, client: "New", kind: "new" },
      ],
      team,
      ...rest,
    },
    AS_OF,
  );

describe("structure.headcount", () => {
  const figures = teamOf([
    { name: "Head", role: "head", department: "Sales" },
    { name: "Ada", role: "seller", department: "Sales", hired: "2026-07-15" },
    { name: "Gone", role: "seller", department: "Sales", left: "2026-06-29" },
    { name: "Leaving", role: "seller", department: "Sales", left: "2026-07-15" },
    { name: "Coming", role: "seller", department: "Sales", hired: "2026-07-16" },
    { name: "Whoever" },
  ]);

  test("counts who is employed on the as-of day, and at the end of each month before", () => {
    expect(figures.value("structure.headcount", {}, JULY)).toBe(4);
    expect(figures.value("structure.headcount", {}, "2026-06")).toBe(3);
    expect(figures.value("structure.headcount", { role: "seller" }, JULY)).toBe(2);
    expect(figures.value("structure.headcount", { role: "seller" }, "2026-06")).toBe(1);
  });

  test.each(["role", "department"] as const)("every %s and none add up to the company", (key) => {
    const parts = figures.all.filter(
      ({ id, scope, month }) =>
        id === "structure.headcount" &&
        scope[key] !== undefined &&
        month === figures.get("structure.headcount", {}, JULY).month,
    );
    expect(parts.reduce((sum, { value }) => sum + Number(value), 0)).toBe(4);
    expect(parts.some(({ scope }) => scope[key] === "")).toBe(true);
  });
});

describe("plans of headcount", () => {
  const planned = (rest: Partial<Workbook> = {}) =>
    teamOf([...many("seller", 3), ...many("head", 1), ...many("marketing", 2)], {
      plans: [
        { month: JULY, measure: "headcount", scope: "role", name: "seller", amount: 5 },
        { month: JULY, measure: "headcount", scope: "role", name: "head", amount: 1 },
        { month: "2026-08", measure: "headcount", scope: "role", name: "seller", amount: 6 },
        ...(rest.plans ?? []),
      ],
    });
  const of = (role: Role) => ({ role, measure: "headcount" });

  test("a role's is the role's own, and not that of each of its people", () => {
    const figures = planned();
    expect(figures.value("plan.amount", of("seller"), JULY)).toBe(5);
    expect(figures.value("plan.fact", of("seller"), JULY)).toBe(3);
    expect(figures.value("plan.share", of("seller"), JULY)).toBe(0.6);
    expect(figures.value("plan.amount", of("seller"), "2026-08")).toBe(6);
    expect(
      figures.all.some(({ scope }) => scope.measure === "headcount" && scope.manager !== undefined),
    ).toBe(false);
  });

  test("the company's is the sum of its roles', and counts who is in one of them", () => {
    const figures = planned();
    expect(figures.get("plan.amount", { measure: "headcount" }, JULY)).toMatchObject({
      value: 6,
      inputs: { parts: 2 },
    });
    expect(figures.value("plan.share", { measure: "headcount" }, JULY)).toBeCloseTo(4 / 6, 12);
  });

  test("unless it has a row of its own", () => {
    const figures = planned({ plans: [{ month: JULY, measure: "headcount", amount: 8 }] });
    const amounts = figures.all.filter(
      ({ id, scope }) =>
        id === "plan.amount" && scope.measure === "headcount" && scope.role === undefined,
    );
    expect(amounts.map(({ value }) => value)).toEqual([8, 6]);
  });
});

describe("structure.span", () => {
  test("fifteen sellers with one head: fifteen, against at most seven", () => {
    const figures = teamOf([...many("head", 1), ...many("seller", 15)]);
    expect(figures.get("structure.span", {}, JULY)).toMatchObject({
      value: 15,
      inputs: { team: 15, heads: 1, spanAtMost: 7 },
    });
  });

  test("owner and heads are not led; farmers, assistants and whoever has no role are", () => {
    const figures = teamOf([
      ...many("owner", 1),
      ...many("head", 2),
      ...many("seller", 3),
      ...many("farmer", 2),
      ...many("assistant", 1),
      { name: "Whoever" },
    ]);
    expect(figures.value("structure.span", {}, JULY)).toBe(3.5);
  });

  test("has no value where nobody leads", () => {
    expect(teamOf(many("seller", 3)).value("structure.span", {}, JULY)).toBe("no-head");
  });

  test("of a department with its own head, and of a head by who reports to whom", () => {
    const figures = teamOf([
      ...many("head", 1, { department: "Sales" }),
      ...many("seller", 3, { department: "Sales", reportsTo: "head 1" }),
      ...many("farmer", 1, { department: "Clients", reportsTo: "head 1" }),
    ]);
    expect(figures.value("structure.span", { department: "Sales" }, JULY)).toBe(3);
    expect(figures.value("structure.span", { manager: "head 1" }, JULY)).toBe(4);
    const departments = figures.all.filter(
      ({ id, scope }) => id === "structure.span" && scope.department !== undefined,
    );
    expect(departments).toHaveLength(1);
  });
});

describe("structure.vacancies", () => {
  const team = [...many("head", 1), ...many("seller", 2), ...many("hunter", 1)];

  test("by the plan of a role", () => {
    const figures = teamOf(team, {
      plans: [
        { month: JULY, measure: "headcount", scope: "role", name: "seller", amount: 4 },
        { month: JULY, measure: "headcount", scope: "role", name: "farmer", amount: 1 },
        { month: "2026-08", measure: "headcount", scope: "role", name: "head", amount: 9 },
      ],
    });
    expect(figures.get("structure.vacancies", { role: "seller" }, JULY)).toMatchObject({
      value: 2,
      inputs: { places: 4, there: 2 },
    });
    expect(figures.value("structure.vacancies", { role: "farmer" }, JULY)).toBe(1);
    expect(figures.value("structure.vacancies", { role: "head" }, JULY)).toBe(0);
    expect(figures.value("structure.vacancies", {}, JULY)).toBe(3);
  });

  test("without a plan by what the norm lacks", () => {
    const figures = teamOf(team);
    expect(figures.value("structure.vacancies", { role: "seller" }, JULY)).toBe(2);
    expect(figures.value("structure.vacancies", { role: "head" }, JULY)).toBe(0);
    expect(figures.value("structure.vacancies", {}, JULY)).toBe(2);
  });

  test("more people than planned leave no place less than none", () => {
    const figures = teamOf(team, {
      plans: [{ month: JULY, measure: "headcount", scope: "role", name: "hunter", amount: 0 }],
    });
    expect(figures.value("structure.vacancies", { role: "hunter" }, JULY)).toBe(0);
    // Those who bring new clients have a plan: the norm asks for no more of them.
    expect(figures.value("structure.vacancies", {}, JULY)).toBe(0);
  });
});

describe("stage, model and norm", () => {
  test("of people employed today only", () => {
    const figures = teamOf([
      ...many("head", 1),
      ...many("seller", 4, { left: "2026-07-14" }),
      ...many("hunter", 3),
      ...many("farmer", 1),
    ]);
    expect(figures.get("structure.stage", {}, JULY)).toMatchObject({
      value: 4,
      inputs: { sellers: 3, heads: 1, farmers: 1, vips: 0 },
    });
    expect(figures.value("structure.model", {}, JULY)).toBe(2);
    expect(figures.value("structure.norm", {}, JULY)).toBe("not-met");
    expect(figures.value("structure.normLacks", {}, JULY)).toBe(2);
    expect(figures.value("structure.normLacks", { role: "seller" }, JULY)).toBe(2);
    expect(figures.value("structure.normLacks", { role: "head" }, JULY)).toBe(0);
  });

  test("the norm is met by four with two heads", () => {
    const figures = teamOf([...many("head", 2), ...many("seller", 2), ...many("hunter", 2)]);
    expect(figures.value("structure.norm", {}, JULY)).toBe("met");
    expect(figures.value("structure.normLacks", {}, JULY)).toBe(0);
  });

  test.each([
    ["nobody's role is written", [{ name: "Ada" }, { name: "Grace" }], "no-roles"],
    ["everybody left", many("seller", 3, { left: "2026-07-14" }), "nobody-here"],
    ["the sheet is empty", [], "nobody-here"],
  ] as const)("say why there are none: %s", (_, team, reason) => {
    const figures = teamOf(team);
    for (const id of [
      "structure.stage",
      "structure.model",
      "structure.norm",
      "structure.normLacks",
      "structure.nextStep",
    ] as const) {
      expect(figures.value(id, {}, JULY)).toBe(reason);
    }
    expect(figures.all.some(({ id }) => id === "structure.swamp")).toBe(false);
  });

  test("without the sheet there is nothing of the kind", () => {
    const figures = figuresOf({ payments: [{ day: "2026-07-01", amount: 100 }] }, AS_OF);
    expect(figures.all.filter(({ id }) => id.startsWith("structure."))).toEqual([]);
  });

  test("one person", () => {
    const figures = teamOf(many("owner", 1));
    expect(figures.value("structure.stage", {}, JULY)).toBe(1);
    expect(figures.value("structure.normLacks", {}, JULY)).toBe(6);
    expect(figures.value("structure.span", {}, JULY)).toBe("no-head");
  });
});

describe("structure.nextStep", () => {
  const paid = (current: number, fresh: number): Partial<Workbook> => ({
    payments: [
      { day: "2025-06-02", amount: 9_000, client: "Old", kind: "new" },
      { day: "2025-08-03", amount: current, client: "Old", kind: "current" },
      { day: "2026-07-15", amount: fresh, client: "New", kind: "new" },
      { day: "2026-07-16", amount: 9_000, client: "Later", kind: "new" },
    ],
  });
  const farmer = (hired?: string): Team => many("farmer", 1, hired === undefined ? {} : { hired });

  test.each([
    ["current clients above half, nobody keeps them", [], paid(60, 40), "client-department"],
    ["exactly half is not above it", [], paid(50, 50), "none"],
    ["below half", [], paid(40, 60), "none"],
    ["a farmer for a year, no VIP seller", farmer("2025-07-15"), paid(60, 40), "vip-programme"],
    ["a farmer since a day less", farmer("2025-07-16"), paid(60, 40), "none"],
    ["a farmer whose day of hiring nobody wrote", farmer(), paid(60, 40), "vip-programme"],
    [
      "a new farmer where another was before",
      [
        ...farmer("2026-05-01"),
        { name: "First", role: "farmer", hired: "2025-01-01", left: "2026-04-30" },
      ],
      paid(60, 40),
      "vip-programme",
    ],
    ["a VIP seller is there", [...farmer("2024-07-15"), ...many("vip", 1)], paid(60, 40), "none"],
  ] as const)("%s", (_, team, workbook, step) => {
    const figures = teamOf([...many("seller", 4), ...many("head", 1), ...team], workbook);
    expect(figures.value("structure.nextStep", {}, JULY)).toBe(step);
  });

  test("its signs: twelve months, this one included, up to the as-of day", () => {
    const figures = teamOf([...many("seller", 4), ...farmer("2025-05-20")], paid(60, 40));
    expect(figures.value("structure.currentYear", {}, JULY)).toBe(60);
    expect(figures.get("structure.currentShare", {}, JULY)).toMatchObject({
      value: 0.6,
      inputs: { part: 60, total: 100, months: 12 },
    });
    // 20 May 2025 to 15 July 2026 are 421 days: thirteen whole months.
    expect(figures.value("structure.farmerMonths", {}, JULY)).toBe(13);
  });

  test("cannot be read where new and current cannot be told apart", () => {
    const figures = teamOf(many("seller", 4), {
      payments: [{ day: "2026-07-01", amount: 100, client: "Somebody" }],
    });
    expect(figures.value("structure.nextStep", {}, JULY)).toBe("history-too-short");
    expect(figures.value("structure.currentYear", {}, JULY)).toBe("history-too-short");
    expect(figures.value("structure.farmerMonths", {}, JULY)).toBe("no-farmer");
  });

  test("cannot be read when refunds outweigh receipts", () => {
    const figures = teamOf(many("seller", 4), paid(-200, 100));
    expect(figures.value("structure.nextStep", {}, JULY)).toBe("no-payments");
  });
});

describe("what stands behind those who sell", () => {
  const clients = [
    { name: "A", manager: "farmer 1" },
    { name: "B", manager: "farmer 1" },
    { name: "C", manager: "farmer 1" },
    { name: "D", manager: "farmer 2" },
    { name: "E", manager: "seller 1" },
    { name: "Walk-in", manager: "farmer 2", isWalkIn: true },
    { name: "F" },
  ];

  test("clients per farmer, of all and of each", () => {
    const figures = teamOf([...many("farmer", 2), ...many("seller", 1)], { clients });
    expect(figures.get("structure.clientsPerFarmer", {}, JULY)).toMatchObject({
      value: 2,
      inputs: { clients: 4, farmers: 2 },
    });
    expect(figures.value("structure.clientsPerFarmer", { manager: "farmer 1" }, JULY)).toBe(3);
    expect(figures.value("structure.clientsPerFarmer", { manager: "farmer 2" }, JULY)).toBe(1);
  });

  test.each([
    ["no farmer", many("seller", 1), clients, "no-farmer"],
    ["no client has a manager", many("farmer", 1), [{ name: "A" }], "no-manager-named"],
  ] as const)("say why there is none: %s", (_, team, some, reason) => {
    const figures = teamOf(team, { clients: some });
    expect(figures.value("structure.clientsPerFarmer", {}, JULY)).toBe(reason);
  });

  test("one lead manager and one assistant to three sellers", () => {
    const figures = teamOf([
      ...many("lead-manager", 1),
      ...many("assistant", 2),
      ...many("seller", 2),
      ...many("hunter", 1),
    ]);
    expect(figures.value("structure.sellersPerLeadManager", {}, JULY)).toBe(3);
    expect(figures.value("structure.sellersPerAssistant", {}, JULY)).toBe(1.5);
    const none = teamOf(many("seller", 3));
    expect(none.value("structure.sellersPerLeadManager", {}, JULY)).toBe("no-lead-manager");
    expect(none.value("structure.sellersPerAssistant", {}, JULY)).toBe("no-assistant");
  });
});
