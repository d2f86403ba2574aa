import { describe, expect, test } from "vitest";
import { type ActivityRow, figuresOf, type PlanRow, type Workbook } from "../../support/dataset.ts";

// February 2026 has 20 weekdays: 2–6, 9–13, 16–20, 23–27; as of Friday the 13th ten are worked.
const FEBRUARY = "2026-02";
const AS_OF = "2026-02-13";

const team = [
  { name: "Anna", role: "seller", department: "Sales" },
  { name: "Boris", role: "seller", department: "Sales" },
  { name: "Dina", role: "farmer", department: "Clients" },
  { name: "Gleb", role: "head" },
] as const;

const office = (
  activities: readonly ActivityRow[],
  { plans = [], ...more }: Partial<Workbook> = {},
): Workbook => ({
  payments: [{ day: "2026-01-05", amount: 100 }],
  team,
  activities,
  plans,
  ...more,
});

const call = (row: Partial<ActivityRow> = {}): ActivityRow => ({
  day: "2026-02-03",
  manager: "Anna",
  kind: "call",
  ...row,
});

describe("contacts counted", () => {
  const figures = figuresOf(
    office([
      call({ count: 18, base: "new" }),
      call({ count: 6, base: "current" }),
      call({ noContact: "no answer", base: "new", count: 2 }),
      call({ noContact: "missed", direction: "incoming", count: 5 }),
      call({ manager: "Boris", count: 10 }),
      call({ manager: "Boris", kind: "meeting", count: 4, base: "vip" }),
      call({ manager: "Boris", kind: "meeting", noContact: "no answer" }),
      call({ manager: "Dina", kind: "presentation" }),
      call({ manager: "Gleb", kind: "letter", count: 9 }),
      call({ day: "2026-02-16", count: 100 }),
      call({ day: "2026-01-20", manager: "Dina", kind: "call" }),
    ]),
    AS_OF,
  );
  const of = (id: "calls" | "meetings" | "presentations", scope = {}) =>
    figures.value(`activity.${id}`, scope, FEBRUARY);

  // A missed call is no call made, one that nobody answered is; rows after the as-of day count nowhere.
  test("of a person, a department and the company", () => {
    expect(of("calls", { manager: "Anna" })).toBe(26);
    expect(of("calls", { manager: "Boris" })).toBe(10);
    expect(of("calls", { department: "Sales" })).toBe(36);
    expect(of("calls")).toBe(36);
    expect(of("meetings")).toBe(4);
    expect(of("presentations")).toBe(1);
  });

  test("by base, with what has none, they add up to the whole", () => {
    const bases = ["new", "current", "vip", ""].map((base) =>
      figures.value("activity.calls", { base }, FEBRUARY),
    );
    expect(bases).toEqual([20, 6, 0, 10]);
    expect(of("calls", { manager: "Anna", base: "new" })).toBe(20);
    expect(of("meetings", { base: "vip" })).toBe(4);
  });

  test("people add up to the company in every month, and departments with those in none", () => {
    const sum = (scopes: readonly object[]) =>
      scopes.reduce((total: number, scope) => total + Number(of("calls", scope)), 0);
    const people = ["Anna", "Boris", "Dina", "Gleb"].map((manager) => ({ manager }));
    expect(sum(people)).toBe(36);
    expect(sum(["Sales", "Clients", ""].map((department) => ({ department })))).toBe(36);
  });

  test("calls say how many nobody answered, and where they stand in the workbook", () => {
    const figure = figures.get("activity.calls", { manager: "Anna" }, FEBRUARY);
    expect(figure.inputs).toEqual({ unanswered: 2 });
    expect(figure.where).toEqual({ Manager: "Anna", Date: "2026-02" });
    expect(figure.rows).toBe(4);
  });

  test("calls for a meeting: 36 ÷ 4", () => {
    expect(figures.value("activity.callsPerMeeting", {}, FEBRUARY)).toBe(9);
    expect(figures.value("activity.callsPerMeeting", { manager: "Anna" }, FEBRUARY)).toBe(
      "no-meetings",
    );
  });

  test("a person's months begin with the first contact", () => {
    const months = (manager: string) =>
      figures.all.filter(
        ({ id, scope }) =>
          id === "activity.calls" && scope.manager === manager && scope.base === undefined,
      ).length;
    expect([months("Anna"), months("Dina")]).toEqual([1, 2]);
  });
});

describe("the talk", () => {
  const figures = figuresOf(
    office([
      call({ count: 2, minutes: 7, quality: 6, listened: 1 }),
      call({ minutes: 5, quality: 9, listened: 1 }),
      call({ noContact: "no answer", minutes: 1 }),
      call({ manager: "Boris", listened: 3 }),
      call({ kind: "meeting", minutes: 60, quality: 1 }),
    ]),
    AS_OF,
  );

  // Anna: 12 minutes of 3 calls; (6 × 2 + 9) ÷ 3 = 7. Meetings and unanswered calls lend neither length nor marks.
  test.each([
    ["activity.minutes", { manager: "Anna" }, 12],
    ["activity.averageLength", { manager: "Anna" }, 4],
    ["activity.quality", { manager: "Anna" }, 7],
    ["activity.averageLength", { manager: "Boris" }, "no-calls"],
    ["activity.quality", { manager: "Boris" }, "no-calls"],
    ["activity.minutes", { manager: "Boris" }, 0],
    ["activity.minutes", {}, 12],
    // Listened: own worked days, 10 each; two sell in the company and in Sales.
    ["activity.listened", { manager: "Anna" }, 0.2],
    ["activity.listened", { manager: "Boris" }, 0.3],
    ["activity.listened", { department: "Sales" }, 0.25],
    ["activity.listened", {}, 0.25],
  ] as const)("%s of %o is %s", (id, scope, value) => {
    expect(figures.value(id, scope, FEBRUARY)).toBe(value);
  });

  test("listened stands against the norm of Settings", () => {
    expect(figures.get("activity.listened", {}, FEBRUARY).inputs).toEqual({
      listenedCalls: 5,
      ownDays: 20,
      listenedPerDay: 2,
    });
  });

  test("somebody hired on the 11th has three worked days, somebody on leave fewer", () => {
    const hired = figuresOf(
      office([call({ day: "2026-02-11", listened: 6 })], {
        team: [{ name: "Anna", role: "seller", hired: "2026-02-11" }],
        calendar: [{ day: "2026-02-12", working: 0, person: "Anna" }],
      }),
      AS_OF,
    );
    expect(hired.value("activity.listened", { manager: "Anna" }, FEBRUARY)).toBe(3);
  });

  test.each([
    "minutes",
    "averageLength",
    "quality",
    "listened",
    "missed",
    "notCalledBack",
  ] as const)("%s is n/a where the workbook does not write it down", (what) => {
    const plain = figuresOf(office([call()]), AS_OF);
    expect(plain.value(`activity.${what}`, {}, FEBRUARY)).toBe("not-recorded");
  });

  test("nobody sells: nobody's days to count by", () => {
    const heads = figuresOf(
      office([call({ manager: "Gleb", listened: 1 })], { team: [{ name: "Gleb", role: "head" }] }),
      AS_OF,
    );
    expect(heads.value("activity.listened", {}, FEBRUARY)).toBe("no-sellers");
  });
});

describe("missed calls", () => {
  const missed = (day: string, client?: string): ActivityRow =>
    call({ day, direction: "incoming", noContact: "missed", ...(client ? { client } : {}) });
  const of = (rows: readonly ActivityRow[], id: "missed" | "notCalledBack", asOf = AS_OF) =>
    figuresOf(office(rows), asOf).value(`activity.${id}`, {}, FEBRUARY);

  test.each<[string, readonly ActivityRow[], number]>([
    ["nobody called", [missed("2026-02-03", "Kiosk")], 1],
    ["called the same day", [missed("2026-02-03", "Kiosk"), call({ client: "Kiosk" })], 0],
    [
      "called by somebody else on the next working day, in vain",
      [
        missed("2026-02-06", "Kiosk"),
        call({ day: "2026-02-09", client: "Kiosk", manager: "Boris", noContact: "no answer" }),
      ],
      0,
    ],
    [
      "called a working day too late",
      [missed("2026-02-03", "Kiosk"), call({ day: "2026-02-05", client: "Kiosk" })],
      1,
    ],
    ["another client called", [missed("2026-02-03", "Kiosk"), call({ client: "Bazaar" })], 1],
    ["called the day before", [missed("2026-02-04", "Kiosk"), call({ client: "Kiosk" })], 1],
    [
      "a letter is no call",
      [missed("2026-02-03", "Kiosk"), call({ kind: "letter", client: "Kiosk" })],
      1,
    ],
    ["there is time until Monday", [missed("2026-02-13", "Kiosk")], 0],
  ])("%s", (_, rows, expected) => {
    expect(of(rows, "notCalledBack")).toBe(expected);
  });

  test("those that name no client are missed, but cannot be followed", () => {
    const rows = [missed("2026-02-03", "Kiosk"), missed("2026-02-03")];
    expect(of(rows, "missed")).toBe(2);
    expect(of(rows, "notCalledBack")).toBe(1);
    expect(of([missed("2026-02-03")], "notCalledBack")).toBe("not-recorded");
  });

  test("none missed is none left waiting", () => {
    const rows = [call({ direction: "outgoing" })];
    expect([of(rows, "missed"), of(rows, "notCalledBack")]).toEqual([0, 0]);
  });
});

describe("contacts against plan", () => {
  const target = (row: Partial<PlanRow> & Pick<PlanRow, "amount">): PlanRow => ({
    month: FEBRUARY,
    measure: "calls",
    ...row,
  });
  const withPlans = (plans: readonly PlanRow[]) =>
    figuresOf(
      office(
        [
          call({ count: 66, base: "new" }),
          call({ count: 14, base: "current" }),
          call({ manager: "Boris", count: 90, base: "current" }),
          call({ day: AS_OF, count: 4, base: "new" }),
        ],
        { plans },
      ),
      AS_OF,
    );

  test("to date, like every plan: 84 of 168 over half the days is 1.0", () => {
    const figures = withPlans([target({ scope: "manager", name: "Anna", amount: 168 })]);
    const scope = { manager: "Anna", measure: "calls" };
    expect(figures.value("plan.fact", scope, FEBRUARY)).toBe(84);
    expect(figures.value("plan.completionToDate", scope, FEBRUARY)).toBe(1);
    expect(figures.value("plan.today", scope, FEBRUARY)).toBe(4);
    // (168 − 80) ÷ (10 + 1) = 8 calls today.
    expect(figures.value("plan.todayNeeded", scope, FEBRUARY)).toBe(8);
    expect(figures.get("plan.fact", scope, FEBRUARY).where).toEqual({
      Manager: "Anna",
      Date: "2026-02",
    });
  });

  test("a role's plan is each of its people's, and they add up", () => {
    const figures = withPlans([target({ scope: "role", name: "seller", amount: 100 })]);
    expect(figures.value("plan.share", { manager: "Boris", measure: "calls" }, FEBRUARY)).toBe(0.9);
    expect(figures.value("plan.amount", { department: "Sales", measure: "calls" }, FEBRUARY)).toBe(
      200,
    );
    expect(figures.value("plan.amount", { measure: "calls" }, FEBRUARY)).toBe(200);
  });

  test("a plan of one base is of those contacts alone", () => {
    const figures = withPlans([
      target({ scope: "manager", name: "Anna", base: "new", amount: 100 }),
    ]);
    const scope = { manager: "Anna", base: "new", measure: "calls" };
    expect(figures.value("plan.fact", scope, FEBRUARY)).toBe(70);
    expect(figures.value("plan.share", scope, FEBRUARY)).toBe(0.7);
    // Where nothing else is planned, it is the plan of all her calls too.
    expect(figures.value("plan.amount", { manager: "Anna", measure: "calls" }, FEBRUARY)).toBe(100);
  });

  test("plans of two bases add up to the whole, a role's too", () => {
    const figures = withPlans([
      target({ scope: "role", name: "seller", base: "new", amount: 60 }),
      target({ scope: "role", name: "seller", base: "current", amount: 40 }),
    ]);
    const at = (scope: object) =>
      figures.value("plan.amount", { ...scope, measure: "calls" }, FEBRUARY);
    expect(at({ manager: "Anna" })).toBe(100);
    expect(at({ manager: "Anna", base: "new" })).toBe(60);
    expect(at({ base: "current" })).toBe(80);
    expect(at({})).toBe(200);
  });

  test("a person's own row of all stands beside the role's rows of bases", () => {
    const figures = withPlans([
      target({ scope: "manager", name: "Anna", amount: 150 }),
      target({ scope: "role", name: "seller", base: "new", amount: 60 }),
      target({ scope: "role", name: "seller", base: "current", amount: 40 }),
    ]);
    const at = (manager: string) =>
      figures.value("plan.amount", { manager, measure: "calls" }, FEBRUARY);
    expect([at("Anna"), at("Boris")]).toEqual([150, 100]);
  });

  test("a plan without the sheet has no fact, a month before the first contact neither", () => {
    const { activities: _, ...none } = office([], { plans: [target({ amount: 10 })] });
    expect(figuresOf(none, AS_OF).value("plan.fact", { measure: "calls" }, FEBRUARY)).toBe(
      "no-sheet",
    );
    const early = withPlans([target({ month: "2026-01", amount: 10 })]);
    expect(early.value("plan.fact", { measure: "calls" }, "2026-01")).toBe("not-recorded");
  });

  test("an empty sheet says that nothing is written down", () => {
    const empty = figuresOf(office([], { plans: [target({ amount: 10 })] }), AS_OF);
    expect(empty.value("activity.calls", {}, FEBRUARY)).toBe("not-recorded");
    expect(empty.value("plan.fact", { measure: "calls" }, FEBRUARY)).toBe("not-recorded");
  });
});
