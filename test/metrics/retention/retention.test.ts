import { describe, expect, test } from "vitest";
import type { FigureId } from "../../../src/model/figureCatalogue.ts";
import {
  type ActivityRow,
  type ClientRow,
  figuresOf,
  type PaymentRow,
  type Workbook,
} from "../../support/dataset.ts";

const AS_OF = "2026-06-12";
const K = 100_000;

const paid = (client: string, days: readonly string[], amount = K): readonly PaymentRow[] =>
  days.map((day) => ({ day, client, amount }));

/** The clients of a list by place, with what each is worth or why that is not known. */
function listOf(id: FigureId, workbook: Workbook, asOf = AS_OF) {
  return figuresOf(workbook, asOf)
    .all.filter((figure) => figure.id === id && figure.scope.client !== undefined)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map((figure) => [
      figure.rank,
      figure.scope.client,
      figure.value === null ? figure.reason : figure.value,
    ]);
}

const groups = ["neverPaid", "lost", "sleeping", "once"] as const;

/** The one group a client is in; null when it is in none. */
function groupOf(client: string, workbook: Workbook, asOf = AS_OF): string | null {
  const { all } = figuresOf(workbook, asOf);
  const found = groups.filter((group) =>
    all.some(({ id, scope }) => id === `retention.${group}` && scope.client === client),
  );
  expect(found.length).toBeLessThan(2);
  return found[0] ?? null;
}

// A client that pays every 30 days, so that the base has a rhythm of 30 days.
const steady = paid("Steady", ["2026-03-08", "2026-04-07", "2026-05-07", "2026-06-06"]);

describe("silence", () => {
  test.each([
    // The rules' worked examples: gaps of 30, limit max(45, 60), silent 63; gaps of 91, limit 182, silent 102.
    ["sleeping", ["2026-01-10", "2026-02-09", "2026-03-11", "2026-04-10"], 63, 60, "sleeping"],
    ["not sleeping", ["2025-06-02", "2025-09-01", "2025-12-01", "2026-03-02"], 102, 182, null],
    // Two gaps of 22 and 23 days: a median of 22.5, so 45 days either way; the 45th day is still in time.
    ["at its limit", ["2026-03-14", "2026-04-05", "2026-04-28"], 45, 45, null],
    ["a day over", ["2026-03-13", "2026-04-04", "2026-04-27"], 46, 45, "sleeping"],
    // Two paying days: the base's rhythm of 30 days stands in, a limit of 60.
    ["twice, in time", ["2026-01-05", "2026-04-13"], 60, 60, null],
    ["twice, over", ["2026-01-05", "2026-04-12"], 61, 60, "once"],
    ["once", ["2026-03-01"], 103, 60, "once"],
    ["lost after a year", ["2025-03-01", "2025-05-01", "2025-06-11"], 366, 102, "lost"],
    ["a year to the day", ["2025-03-01", "2025-05-01", "2025-06-12"], 365, 103, "sleeping"],
    // Bought once over a year ago: lost, not once.
    ["once, long ago", ["2024-01-01"], 893, 60, "lost"],
  ] as const)("%s", (...[, days, silent, limit, group]) => {
    const workbook = { payments: [...steady, ...paid("X", days)] };
    const { value } = figuresOf(workbook, AS_OF);
    expect(value("retention.daysSincePayment", { client: "X" })).toBe(silent);
    expect(value("retention.silenceLimit", { client: "X" })).toBe(limit);
    expect(groupOf("X", workbook)).toBe(group);
  });

  test("two payments of a day are one paying day, a refund is none, later rows count nowhere", () => {
    const payments = [
      ...steady,
      ...paid("X", ["2026-03-01", "2026-03-01", "2026-03-01"]),
      ...paid("X", ["2026-06-01"], -K),
      ...paid("X", ["2026-06-13"]),
    ];
    const figures = figuresOf({ payments }, AS_OF);
    expect(figures.value("retention.daysSincePayment", { client: "X" })).toBe(103);
    expect(groupOf("X", { payments })).toBe("once");
  });

  test("documents of a month in another order change nothing", () => {
    const days = ["2026-04-20", "2026-04-02", "2026-03-20", "2026-04-11"];
    const payments = days.map((day, index) => ({
      day,
      client: "X",
      amount: K,
      document: `${index}`,
    }));
    // Gaps 13, 9, 9: a median of 9.
    expect(
      figuresOf({ payments }, AS_OF).get("retention.silenceLimit", { client: "X" }).inputs,
    ).toEqual({ rhythm: 9, leastSilence: 45, silenceFactor: 2 });
  });

  test("without anybody's rhythm it is 45 days, and said to be assumed", () => {
    const figures = figuresOf({ payments: paid("X", ["2026-03-01"]) }, AS_OF);
    expect(figures.get("retention.silenceLimit", { client: "X" })).toMatchObject({
      value: 90,
      inputs: { rhythm: 45, rhythmAssumed: 1, leastSilence: 45, silenceFactor: 2 },
    });
  });

  test("the limits are settings", () => {
    const workbook = {
      payments: [...steady, ...paid("X", ["2026-01-10", "2026-02-09", "2026-03-11", "2026-04-10"])],
    };
    const settings = { sleepingDays: 10, sleepingFactor: 3, lostDays: 365 };
    expect(groupOf("X", { ...workbook, settings })).toBeNull();
    expect(groupOf("X", { ...workbook, settings: { lostDays: 60 } })).toBe("lost");
  });
});

describe("worth a month", () => {
  // First: 30 + 28 + 31 + 27 K since January, 116 ÷ 6 = 19,333.33; second: 4 × 90 K, of which July to June 270 ÷ 12 = 22,500.
  const payments = [
    { day: "2026-01-10", client: "First", amount: 30 * K },
    { day: "2026-02-09", client: "First", amount: 28 * K },
    { day: "2026-03-11", client: "First", amount: 31 * K },
    { day: "2026-04-10", client: "First", amount: 27 * K },
    ...paid("Second", ["2025-06-02", "2025-09-01", "2025-12-01", "2026-03-02"], 90 * K),
    ...paid("Third", ["2026-04-01"], 6 * K),
    ...paid("Third", ["2026-05-20"], -3 * K),
  ];
  const clients: readonly ClientRow[] = [
    { name: "Known", possible: 500_000 },
    { name: "Blank" },
    { name: "Empty too" },
    { name: "Walk-in", isWalkIn: true },
  ];
  // A contact long ago: contacts are recorded, and nobody has had one lately.
  const activities: readonly ActivityRow[] = [
    { day: "2026-01-05", manager: "Anna", client: "Known" },
  ];

  test("is of the last twelve calendar months, over months since the first, at least three", () => {
    expect(listOf("retention.toCall", { payments, clients, activities })).toEqual([
      [1, "Second", 2_250_000],
      [2, "First", 1_933_333],
      [3, "Known", 500_000],
      [4, "Third", K],
      [5, "Blank", "no-possible-volume"],
      [5, "Empty too", "no-possible-volume"],
    ]);
  });

  test("equal worth shares a place; the list and its sum say how many there are and what is unknown", () => {
    const workbook = {
      payments: [
        ...steady,
        ...paid("A", ["2026-01-05"], 6 * K),
        ...paid("B", ["2026-01-05"], 6 * K),
      ],
      clients: [{ name: "C" }, { name: "D", possible: 50 }],
    };
    expect(listOf("retention.once", workbook)).toEqual([
      [1, "A", K],
      [1, "B", K],
    ]);
    const figures = figuresOf(workbook, AS_OF);
    expect(figures.value("retention.once")).toBe(2);
    expect(figures.value("retention.onceWorth")).toBe(2 * K);
    expect(figures.value("retention.neverPaid")).toBe(2);
    expect(figures.get("retention.neverPaidWorth")).toMatchObject({
      value: 50,
      inputs: { clients: 2, withoutWorth: 1 },
    });
    expect(figures.value("retention.sleeping")).toBe(0);
    expect(figures.value("retention.sleepingWorth")).toBe(0);
    expect(figures.value("retention.toCall")).toBe(4);
    expect(figures.value("retention.atRisk")).toBe(2 * K + 50);
  });

  test("nothing but clients of unknown worth has no sum", () => {
    const figures = figuresOf({ payments: steady, clients: [{ name: "C" }] }, AS_OF);
    expect(figures.value("retention.neverPaid")).toBe(1);
    expect(figures.value("retention.neverPaidWorth")).toBe("no-possible-volume");
  });
});

describe("contacts", () => {
  const clients: readonly ClientRow[] = ["A", "B", "C", "D", "E", "F"].map((name) => ({
    name,
    possible: 100,
  }));
  const anna = (client: string | undefined, day: string, more: Partial<ActivityRow> = {}) => ({
    day,
    manager: "Anna",
    ...(client === undefined ? {} : { client }),
    ...more,
  });
  const workbook: Workbook = {
    payments: steady,
    clients,
    activities: [
      anna("A", "2026-05-13"),
      anna("B", "2026-05-12"),
      anna("C", "2026-05-20", { noContact: "missed" }),
      anna("C", "2026-06-11", { noContact: "no answer" }),
      anna("D", "2026-05-01", { noContact: "missed" }),
      anna("D", "2026-06-01", { kind: "letter" }),
      anna("E", "2026-06-13"),
      anna("Steady", "2026-06-10", { count: 0 }),
      anna(undefined, "2026-06-11", { count: 20 }),
    ],
    actions: [
      { client: "F", status: "done", doneOn: "2026-06-05" },
      { client: "E", status: "open", due: "2026-06-05" },
    ],
  };

  test("a missed or unanswered call is none, a letter or a step done is one; 30 days are still in time", () => {
    const { value } = figuresOf(workbook, AS_OF);
    const since = (client: string) => value("retention.daysSinceContact", { client });
    expect(["A", "B", "C", "D", "E", "F"].map(since)).toEqual([
      30,
      31,
      "never-contacted",
      11,
      "never-contacted",
      7,
    ]);
    expect(since("Steady")).toBe("never-contacted");
    const missed = listOf("retention.notContacted", workbook).map(([, client]) => client);
    expect(missed).toEqual(["Steady", "B", "C", "E"]);
  });

  test("not contacted is apart: a client in it is also in its own group, and once in the sum", () => {
    const figures = figuresOf(workbook, AS_OF);
    expect(figures.value("retention.neverPaid")).toBe(6);
    expect(figures.value("retention.notContacted")).toBe(4);
    expect(figures.value("retention.toCall")).toBe(7);
    // Six that could buy 100 each, and the steady one: 4 × 1,000.00 since March, four months.
    expect(figures.value("retention.atRisk")).toBe(600 + K);
  });

  test.each([
    ["there is no Activities sheet", { payments: steady, clients }],
    ["no row names a client", { ...workbook, activities: [anna(undefined, "2026-06-01")] }],
    ["only a later row does", { ...workbook, activities: [anna("A", "2026-06-13")] }],
  ])("%s: n/a, not everyone", (_, book) => {
    const figures = figuresOf(book, AS_OF);
    expect(figures.value("retention.notContacted")).toBe("no-contacts");
    expect(figures.value("retention.notContactedWorth")).toBe("no-contacts");
    expect(figures.value("retention.daysSinceContact", { client: "A" })).toBe("no-contacts");
    expect(listOf("retention.notContacted", book)).toEqual([]);
    expect(figures.value("retention.toCall")).toBe(6);
  });

  test.each([
    ["first contact 13 days ago", { firstContact: "2026-05-30" }, []],
    ["first contact 14 days ago", { firstContact: "2026-05-29" }, ["N"]],
    ["first contact still to come", { firstContact: "2026-07-01" }, []],
    ["nothing says since when", {}, ["N"]],
  ])("%s: given time for fourteen days", (_, client, expected) => {
    const book = { ...workbook, clients: [{ name: "N", ...client }], actions: [] };
    const named = (id: FigureId) =>
      listOf(id, book)
        .map(([, name]) => name)
        .filter((name) => name === "N");
    expect(named("retention.neverPaid")).toEqual(expected);
    expect(named("retention.notContacted")).toEqual(expected);
  });

  test("a first call less than a fortnight ago gives time too, though it was missed", () => {
    const book = (day: string): Workbook => ({
      ...workbook,
      activities: [anna("B", "2026-05-12"), anna("N", day, { noContact: "missed" })],
      clients: [{ name: "N" }],
    });
    expect(groupOf("N", book("2026-05-30"))).toBeNull();
    expect(groupOf("N", book("2026-05-29"))).toBe("neverPaid");
  });

  test("a first payment a fortnight ago gives time too", () => {
    const book = (day: string) => ({ ...workbook, payments: [...steady, ...paid("N", [day])] });
    const missed = (day: string) =>
      listOf("retention.notContacted", book(day)).some(([, client]) => client === "N");
    expect(missed("2026-05-30")).toBe(false);
    expect(missed("2026-05-29")).toBe(true);
  });
});

describe("who should call", () => {
  const silent = ["2026-01-05"];
  const workbook: Workbook = {
    payments: [
      ...steady.map((row) => ({ ...row, manager: "Anna" })),
      ...paid("Own", silent).map((row) => ({ ...row, manager: "Boris" })),
      ...paid("Last", ["2026-01-02"]).map((row) => ({ ...row, manager: "Anna" })),
      ...paid("Last", ["2026-01-05"]).map((row) => ({ ...row, manager: "Boris" })),
      ...paid("Handed on", silent).map((row) => ({ ...row, manager: "Anna" })),
      ...paid("Left alone", silent).map((row) => ({ ...row, manager: "Gone" })),
      ...paid("Nobody", silent),
    ],
    clients: [
      { name: "Own", manager: "Anna" },
      { name: "Handed on", manager: "Gone" },
    ],
    team: [
      { name: "Anna", department: "Sales" },
      { name: "Boris", department: "Clients" },
      { name: "Gone", department: "Clients", left: "2026-03-31" },
    ],
  };

  test("its manager, else whoever the last payment is credited to, as long as they are here", () => {
    const { value } = figuresOf(workbook, AS_OF);
    const count = (scope: object) => value("retention.toCall", scope);
    expect(count({})).toBe(5);
    expect(count({ manager: "Anna" })).toBe(2);
    expect(count({ manager: "Boris" })).toBe(1);
    expect(count({ manager: "" })).toBe(2);
    expect(count({ department: "Sales" })).toBe(2);
    expect(count({ department: "Clients" })).toBe(1);
    expect(count({ department: "" })).toBe(2);
  });

  test.each([
    "retention.toCall",
    "retention.atRisk",
    "retention.once",
    "retention.onceWorth",
  ] as const)("%s: people and nobody add up to the company, and so do departments", (id) => {
    const { all, value } = figuresOf(workbook, AS_OF);
    for (const key of ["manager", "department"] as const) {
      const parts = all.filter((figure) => figure.id === id && figure.scope[key] !== undefined);
      expect(parts.reduce((sum, part) => sum + Number(part.value), 0)).toBe(value(id));
    }
  });

  test("with nobody named there are no scopes of people", () => {
    const { all } = figuresOf({ payments: paid("A", silent) }, AS_OF);
    expect(
      all.some(({ id, scope }) => id === "retention.toCall" && scope.manager !== undefined),
    ).toBe(false);
  });
});

describe("retention.repeatShare", () => {
  test("24 clients old enough, 18 paid again: 0.75; later ones had no chance yet", () => {
    const names = Array.from({ length: 24 }, (_, index) => `C${index}`);
    const payments = [
      ...names.flatMap((name) => paid(name, ["2026-03-14"])),
      ...names.slice(0, 18).flatMap((name) => paid(name, ["2026-06-01"])),
      ...paid("Young", ["2026-03-15", "2026-06-01"]),
      // Twice on one day is not again, nor is a refund.
      ...paid("C20", ["2026-03-14"]),
      ...paid("C21", ["2026-05-14"], -K),
    ];
    expect(figuresOf({ payments }, AS_OF).get("retention.repeatShare")).toMatchObject({
      value: 0.75,
      inputs: { paidAgain: 18, clients: 24 },
    });
  });

  test.each([
    ["nobody is old enough", { payments: paid("A", ["2026-06-01"]) }, "no-old-clients"],
    ["nobody has paid", { payments: [], clients: [{ name: "A" }] }, "no-payments"],
  ])("%s", (_, workbook, reason) => {
    expect(figuresOf(workbook, AS_OF).value("retention.repeatShare")).toBe(reason);
  });
});

describe("what the data cannot tell", () => {
  test("without payments nobody is said never to have bought", () => {
    const clients = [{ name: "A", possible: 5 }];
    const empty = figuresOf({ payments: [], clients }, AS_OF);
    expect(empty.value("retention.neverPaid")).toBe("no-payments");
    expect(empty.value("retention.toCall")).toBe("no-payments");
    const absent = figuresOf({ clients }, AS_OF);
    expect(absent.value("retention.neverPaid")).toBe("no-sheet");
    expect(absent.value("retention.sleepingWorth")).toBe("no-sheet");
    const called = figuresOf(
      { clients, activities: [{ day: "2026-01-01", manager: "Anna", client: "A" }] },
      AS_OF,
    );
    expect(called.value("retention.toCall")).toBe(1);
    expect(called.value("retention.atRisk")).toBe(5);
  });

  test("without Clients nobody can be missing from the payments", () => {
    const figures = figuresOf({ payments: steady }, AS_OF);
    expect(figures.value("retention.neverPaid")).toBe("no-sheet");
    expect(figures.value("retention.toCall")).toBe(0);
  });

  test("a client of the payments alone is not one that never paid, whatever was given back", () => {
    const payments = [...steady, ...paid("Back", ["2026-01-05"], -K)];
    expect(groupOf("Back", { payments, clients: [{ name: "Other" }] })).toBeNull();
  });

  test("with neither payments nor clients there is nothing to say", () => {
    const { all } = figuresOf({ plans: [{ month: "2026-06", amount: 5 }] }, AS_OF);
    expect(all.some(({ id }) => id.startsWith("retention."))).toBe(false);
  });
});
