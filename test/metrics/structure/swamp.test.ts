import { describe, expect, test } from "vitest";
import type { NewWork } from "../../../src/metrics/structure/swampVerdict.ts";
import { swampVerdict } from "../../../src/metrics/structure/swampVerdict.ts";
import {
  type ActivityRow,
  figuresOf,
  type PaymentRow,
  type Workbook,
} from "../../support/dataset.ts";

const norms = { newShare: 0.1, contactShare: 0.2, fall: 0.25 };

describe("swampVerdict(now, before)", () => {
  type Now = NewWork & { readonly newShare: number };
  const work = (newShare: number, newContactShare: number | null, perDay: number | null): Now => ({
    newShare,
    newContactShare,
    newContactsPerDay: perDay,
  });

  test.each([
    ["hardly any new money, hardly any new contacts", work(0.09, 0.19, 1), null, "in-it"],
    ["at the limit of money is not under it", work(0.1, 0, 0), null, "dry"],
    ["at the limit of contacts is not under it", work(0.09, 0.2, 1), null, "dry"],
    ["no contacts at all", work(0.09, null, 0), null, "in-it"],
    // Contacts 510 on 315 days, then 300 on 330; new share 0.28, then 0.17: −43.85 % and −39.29 %.
    ["both fell", work(0.17, 0.3, 300 / 330), work(0.28, 0.4, 510 / 315), "sinking"],
    ["both fell by exactly a quarter", work(0.21, 0.3, 0.75), work(0.28, 0.4, 1), "sinking"],
    ["money fell, contacts did not", work(0.17, 0.3, 0.76), work(0.28, 0.4, 1), "dry"],
    ["contacts fell, money did not", work(0.22, 0.3, 0.5), work(0.28, 0.4, 1), "dry"],
    ["there was nothing to fall from", work(0.17, 0.3, 0), work(0.28, 0.4, 0), "dry"],
    [
      "nothing was paid before",
      work(0.17, 0.3, 0.1),
      { ...work(0, 0.4, 1), newShare: null },
      "dry",
    ],
    ["in the swamp, whatever fell", work(0.05, 0.1, 0.5), work(0.28, 0.4, 1), "in-it"],
  ] as const)("%s", (_, now, before, verdict) => {
    expect(swampVerdict({ now, before }, { norms, hasContacts: true })).toBe(verdict);
  });

  test.each([
    ["by payments alone: in it", 0.09, null, "in-it"],
    ["by payments alone: sinking", 0.17, 0.28, "sinking"],
    ["by payments alone: dry", 0.25, 0.28, "dry"],
  ] as const)("%s", (_, now, before, verdict) => {
    const money = (newShare: number): Now => work(newShare, null, null);
    expect(
      swampVerdict(
        { now: money(now), before: before === null ? null : money(before) },
        { norms, hasContacts: false },
      ),
    ).toBe(verdict);
  });
});

const AS_OF = "2026-08-05";
const JULY = "2026-07";
const MONTHS = ["2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07"] as const;

/** What a month brought of 100: so much of it new. */
const paid = (month: string, fresh: number, manager: string): PaymentRow[] => [
  { day: `${month}-02`, amount: fresh, client: `New of ${month}`, kind: "new", manager },
  { day: `${month}-02`, amount: 100 - fresh, client: "Old", kind: "current", manager },
];

/** So many contacts with new clients in a month, and twice as many with current ones. */
const spoken = (month: string, count: number, manager: string): ActivityRow[] => [
  { day: `${month}-10`, manager, base: "new", count },
  { day: `${month}-10`, manager, base: "current", count: count * 2 },
  { day: `${month}-10`, manager, base: "new", count: 500, noContact: "no answer" },
];

const five = ["Ada", "Grace", "Ida", "Mary", "Rosa"] as const;

/** Five sellers of whom the first does it all: the days of all five count. */
const example: Workbook = {
  team: five.map((name) => ({ name, role: "seller", department: "Sales" })),
  payments: MONTHS.flatMap((month, index) => paid(month, index < 3 ? 28 : 17, "Ada")),
  activities: MONTHS.flatMap((month, index) =>
    spoken(month, [180, 170, 160, 110, 100, 90][index] ?? 0, "Ada"),
  ),
  // Mondays to Fridays are 20, 22, 22, 21, 22 and 23 days: made 21, 22, 20 and 22, 21, 23.
  calendar: [
    { day: "2026-02-07", working: 1 },
    { day: "2026-04-01", working: 0 },
    { day: "2026-04-02", working: 0 },
    { day: "2026-05-02", working: 1 },
    { day: "2026-06-01", working: 0 },
  ],
};

describe("structure.swamp", () => {
  test("contacts 1.619 → 0.909 a day and new share 0.28 → 0.17: sinking", () => {
    const figures = figuresOf(example, AS_OF);
    for (const scope of [{}, { department: "Sales" }]) {
      const swamp = figures.get("structure.swamp", scope, JULY);
      expect(swamp.value).toBe("sinking");
      expect(swamp.inputs.newShare).toBeCloseTo(0.17, 10);
      expect(swamp.inputs.newShareBefore).toBeCloseTo(0.28, 10);
      expect(swamp.inputs.newContactsPerDay).toBeCloseTo(0.909, 3);
      expect(swamp.inputs.newContactsPerDayBefore).toBeCloseTo(1.619, 3);
      const perDay = figures.get("structure.newContactsPerDay", scope, JULY);
      expect(perDay.inputs).toEqual({ newContacts: 300, daysWorked: 330 });
      const before = figures.get("structure.newContactsPerDay", scope, "2026-04");
      expect(before.inputs).toEqual({ newContacts: 510, daysWorked: 315 });
    }
  });

  test("has a value for each month that ends three full ones", () => {
    const figures = figuresOf(example, AS_OF);
    const months = figures.all.filter(
      ({ id, scope }) => id === "structure.swamp" && Object.keys(scope).length === 0,
    );
    expect(months.map(({ value }) => value)).toEqual(["dry", "dry", "dry", "sinking"]);
    expect(figures.value("structure.swamp", { manager: "Grace" }, JULY)).toBe("no-receipts");
  });

  test("without Activities it goes by payments alone", () => {
    const { activities: _, ...workbook } = example;
    const figures = figuresOf(workbook, AS_OF);
    expect(figures.get("structure.swamp", {}, JULY)).toMatchObject({ value: "sinking" });
    expect(Object.keys(figures.get("structure.swamp", {}, JULY).inputs)).toEqual([
      "newShare",
      "newShareBefore",
      "newShareLimit",
    ]);
    expect(figures.all.some(({ id }) => id === "structure.newContactsPerDay")).toBe(false);
  });

  test("contacts that say neither base nor client are as good as none", () => {
    const activities = (example.activities ?? []).map((row) => ({ ...row, base: null }));
    const figures = figuresOf({ ...example, activities }, AS_OF);
    expect(figures.all.some(({ id }) => id === "structure.newContactsPerDay")).toBe(false);
  });

  test("a base that is not written is told by the client", () => {
    const activities: ActivityRow[] = [
      { day: "2026-05-04", manager: "Ada", client: "New of 2026-05" },
      { day: "2026-06-04", manager: "Ada", client: "New of 2026-05" },
      { day: "2026-06-04", manager: "Ada", client: "Never" },
      { day: "2026-07-04", manager: "Ada", client: "Old" },
    ];
    const figures = figuresOf({ ...example, activities }, AS_OF);
    // New in the month it paid first, and as long as it has not paid: two of four.
    expect(figures.get("structure.newContactShare", {}, JULY)).toMatchObject({
      value: 0.5,
      inputs: { newContacts: 2, contacts: 4 },
    });
  });

  test("who left has none, but what they did counts with the others", () => {
    const team = (example.team ?? []).map((one) =>
      one.name === "Ada" ? { ...one, left: "2026-07-31" } : one,
    );
    const figures = figuresOf({ ...example, team }, AS_OF);
    expect(figures.value("structure.swamp", {}, JULY)).toBe("sinking");
    expect(
      figures.all.some(({ id, scope }) => id === "structure.swamp" && scope.manager === "Ada"),
    ).toBe(false);
  });

  test("who came after the first of the three months is too new", () => {
    const team = (example.team ?? []).map((one) =>
      one.name === "Ada" ? { ...one, hired: "2026-05-02" } : one,
    );
    const figures = figuresOf({ ...example, team }, AS_OF);
    expect(figures.value("structure.swamp", { manager: "Ada" }, JULY)).toBe("new-here");
    const months = figures.all.filter(
      ({ id, scope }) => id === "structure.swamp" && scope.manager === "Ada",
    );
    expect(months).toHaveLength(1);
  });

  test("three months ago in the first month: dry, for nobody knows what was before", () => {
    const team = (example.team ?? []).map((one) =>
      one.name === "Ada" ? { ...one, hired: "2026-05-01" } : one,
    );
    const figures = figuresOf({ ...example, team }, AS_OF);
    expect(figures.get("structure.swamp", { manager: "Ada" }, JULY)).toMatchObject({
      value: "dry",
    });
    expect(figures.get("structure.swamp", { manager: "Ada" }, JULY).inputs.newShareBefore).toBe(
      undefined,
    );
  });

  test("farmers should bring nobody; the owner should as long as nobody else sells", () => {
    const only = (role: "owner" | "farmer") =>
      figuresOf({ ...example, team: [{ name: "Ada", role }] }, AS_OF);
    expect(only("owner").value("structure.swamp", { manager: "Ada" }, JULY)).toBe("sinking");
    expect(only("farmer").all.some(({ id }) => id === "structure.swamp")).toBe(false);
    const beside = figuresOf(
      {
        ...example,
        team: [
          { name: "Ada", role: "owner" },
          { name: "Grace", role: "seller" },
        ],
      },
      AS_OF,
    );
    expect(
      beside.all.some(({ id, scope }) => id === "structure.swamp" && scope.manager === "Ada"),
    ).toBe(false);
  });

  test.each([
    [
      "two full months",
      { ...example, payments: example.payments?.slice(8) ?? [] },
      "not-enough-months",
    ],
    [
      "nobody wrote which payments are new",
      { ...example, payments: (example.payments ?? []).map(({ kind: _, ...row }) => row) },
      "history-too-short",
    ],
    [
      "more was paid back than came in",
      {
        ...example,
        payments: [
          ...(example.payments ?? []),
          { day: "2026-07-02", amount: -900, kind: "current", manager: "Ada" },
        ],
      },
      "no-receipts",
    ],
  ] as const)("says why there is none: %s", (_, workbook, reason) => {
    const figures = figuresOf(workbook, AS_OF);
    const last = figures.all.findLast(
      ({ id, scope }) => id === "structure.swamp" && Object.keys(scope).length === 0,
    );
    expect(last).toMatchObject({ value: null, reason });
  });

  test("rows after the as-of day count nowhere", () => {
    const later: ActivityRow[] = [{ day: "2026-07-31", manager: "Ada", base: "new", count: 9_999 }];
    const figures = figuresOf(
      { ...example, activities: [...(example.activities ?? []), ...later] },
      "2026-07-30",
    );
    expect(figures.get("structure.newContactsPerDay", {}, "2026-06").inputs.newContacts).toBe(370);
  });
});
