import { describe, expect, test } from "vitest";
import { figuresOf, type Workbook } from "../../support/dataset.ts";

const NAME = "Autumn cup";
// Friday 13 November 2026; the contest runs from Monday the 2nd to Monday the 30th.
const cup = { name: NAME, from: "2026-11-02", to: "2026-11-30" };
const seller = (name: string, rest: object = {}) => ({ name, role: "seller" as const, ...rest });
const paid = (manager: string, amount: number, day = "2026-11-03") => ({ day, amount, manager });

const at = (workbook: Workbook, day = "2026-11-13") => figuresOf(workbook, day);
const standing = (figures: ReturnType<typeof at>, measure?: string) => (manager: string) =>
  figures.value("contest.standing", { contest: NAME, manager, ...(measure ? { measure } : {}) });

describe("contest.standing", () => {
  const workbook: Workbook = {
    contests: [{ ...cup, minimum: 300 }],
    team: [
      seller("Anna"),
      seller("Boris"),
      seller("Clara"),
      seller("Dan"),
      seller("Eve", { hired: "2026-11-09" }),
      seller("Gone", { left: "2026-11-10" }),
      seller("Long gone", { left: "2026-10-30" }),
      { name: "Head", role: "head" },
    ],
    payments: [
      paid("Anna", 500),
      paid("Anna", 9_000, "2026-10-30"),
      paid("Anna", 9_000, "2026-11-16"),
      paid("Boris", 700),
      paid("Boris", -200),
      paid("Clara", 299),
      paid("Eve", 300, "2026-11-13"),
      paid("Gone", 5_000),
      paid("Head", 5_000),
      { day: "2026-11-03", amount: 5_000 },
    ],
  };
  const figures = at(workbook);

  test("ties share a place, a minimum excludes, and who left is out", () => {
    const place = standing(figures);
    expect(["Anna", "Boris", "Clara", "Dan", "Eve", "Gone"].map(place)).toEqual([
      1,
      1,
      "under-minimum",
      "nothing-counted",
      3,
      "not-employed",
    ]);
    expect(
      figures.all.some(
        ({ id, scope }) =>
          id === "contest.standing" && ["Head", "Long gone", ""].includes(scope.manager ?? ""),
      ),
    ).toBe(false);
  });

  test("value, gap to the leader and what the place was found from", () => {
    const of = (id: "contest.value" | "contest.gap", manager: string) =>
      figures.value(id, { contest: NAME, manager });
    expect(["Anna", "Clara", "Dan", "Eve"].map((name) => of("contest.value", name))).toEqual([
      500, 299, 0, 300,
    ]);
    expect(["Anna", "Clara", "Dan", "Eve", "Gone"].map((name) => of("contest.gap", name))).toEqual([
      0,
      201,
      500,
      200,
      "not-employed",
    ]);
    expect(figures.get("contest.standing", { contest: NAME, manager: "Eve" })).toMatchObject({
      rank: 3,
      inputs: { reached: 300, people: 3, minimum: 300 },
    });
  });

  test("nobody at the minimum: no leader and no gap", () => {
    const few = at({ ...workbook, contests: [{ ...cup, minimum: 1_000_000 }] });
    expect(few.value("contest.gap", { contest: NAME, manager: "Anna" })).toBe("under-minimum");
  });
});

describe("contest.daysLeft", () => {
  const daysLeft = (day: string, calendar: Workbook["calendar"] = []) =>
    at({ contests: [cup], calendar, payments: [paid("Anna", 5)] }, day).value("contest.daysLeft", {
      contest: NAME,
    });

  test.each([
    ["2026-10-30", "contest-not-begun"],
    ["2026-11-02", 20],
    ["2026-11-13", 11],
    ["2026-11-29", 1],
    ["2026-11-30", 0],
    ["2026-12-01", "contest-over"],
  ] as const)("on %s: %s", (day, expected) => {
    expect(daysLeft(day)).toBe(expected);
  });

  test("half days and holidays", () => {
    expect(daysLeft("2026-11-26", [{ day: "2026-11-27", working: 0.5 }])).toBe(1.5);
  });

  test("one that has not begun has no standings; one that is over keeps them", () => {
    const workbook = {
      contests: [cup],
      team: [seller("Anna")],
      payments: [paid("Anna", 5), paid("Anna", 7, "2026-12-01")],
    };
    expect(at(workbook, "2026-10-30").all.some(({ id }) => id === "contest.standing")).toBe(false);
    expect(
      at(workbook, "2026-12-31").value("contest.value", { contest: NAME, manager: "Anna" }),
    ).toBe(5);
    // Who left after it ended keeps the place.
    const left = { ...workbook, team: [seller("Anna", { left: "2026-12-04" })] };
    expect(standing(at(left, "2026-12-31"))("Anna")).toBe(1);
  });
});

describe("measures", () => {
  const team = [seller("Anna"), seller("Boris")];
  const payments = [
    { ...paid("Anna", 100), kind: "new" as const, client: "A", document: "1" },
    { ...paid("Anna", 50), kind: "new" as const, client: "A", document: "1" },
    { ...paid("Boris", 400), kind: "current" as const, client: "B", document: "2" },
    { ...paid("Boris", 400, "2026-05-04"), kind: "current" as const, client: "B" },
  ];
  const reached = (
    measure: NonNullable<Workbook["contests"]>[number]["measure"],
    rest: Workbook = {},
  ) =>
    ["Anna", "Boris"].map((manager) =>
      at({
        payments,
        team,
        contests: [{ ...cup, ...(measure ? { measure } : {}) }],
        ...rest,
      }).value(
        "contest.value",
        measure === "payments"
          ? { contest: NAME, manager }
          : { contest: NAME, manager, measure: measure ?? "" },
      ),
    );

  test.each([
    ["payments", [150, 400]],
    ["new payments", [150, 0]],
    ["current payments", [0, 400]],
    ["vip payments", [0, 0]],
    ["deals", [1, 1]],
    ["new clients", [1, 0]],
    ["captured volume", ["no-actions", "no-actions"]],
    ["calls", ["no-sheet", "no-sheet"]],
    ["leads", ["no-sheet", "no-sheet"]],
    ["headcount", ["not-applicable", "not-applicable"]],
  ] as const)("%s", (measure, expected) => {
    expect(reached(measure)).toEqual(expected);
  });

  test("calls that were made count, those that were missed do not; meetings take two", () => {
    const call = (manager: string, rest: object = {}) => ({ day: "2026-11-04", manager, ...rest });
    const activities = [
      call("Anna", { count: 12 }),
      call("Anna", { noContact: "missed" }),
      call("Boris", { noContact: "no answer" }),
      call("Boris", { kind: "meeting" }),
      call("Boris", { kind: "meeting", noContact: "no answer" }),
      call("Boris", { day: "2026-11-01" }),
    ];
    expect(reached("calls", { activities })).toEqual([12, 1]);
    expect(reached("meetings", { activities })).toEqual([0, 1]);
  });

  test("captured volume is of who had the talk", () => {
    const actions = [
      {
        client: "Shop",
        owner: "Boris",
        status: "done",
        doneOn: "2026-11-05",
        baseline: 100,
        agreed: 350,
      },
      {
        client: "Shop",
        owner: "Boris",
        status: "done",
        doneOn: "2026-10-30",
        baseline: 100,
        agreed: 999,
      },
    ] as const;
    expect(
      reached("captured volume", { actions, clients: [{ name: "Shop", possible: 900 }] }),
    ).toEqual([0, 250]);
  });

  test("new and current cannot be told apart in the data's first months", () => {
    const young = [paid("Anna", 100)];
    expect(reached("new payments", { payments: young })).toEqual([
      "history-too-short",
      "history-too-short",
    ]);
    expect(reached("payments", { payments: young })).toEqual([100, 0]);
  });
});

test("two contests of one name are told apart by their first day", () => {
  const figures = at({
    contests: [cup, { ...cup, from: "2026-10-01", to: "2026-10-31" }],
    team: [seller("Anna")],
    payments: [paid("Anna", 5), paid("Anna", 7, "2026-10-05")],
  });
  expect(
    figures.value("contest.value", { contest: "Autumn cup (2026-11-02)", manager: "Anna" }),
  ).toBe(5);
  expect(
    figures.value("contest.value", { contest: "Autumn cup (2026-10-01)", manager: "Anna" }),
  ).toBe(7);
});
