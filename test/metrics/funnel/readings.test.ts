import { describe, expect, test } from "vitest";
import { type FunnelRow, figuresOf, type LeadRow, type Workbook } from "../../support/dataset.ts";

const FEBRUARY = "2026-02";
const AS_OF = "2026-02-13";
const payments = [{ day: "2025-01-02", amount: 900_000, client: "Old" }];

const find = (workbook: Omit<Workbook, "payments">, asOf = AS_OF) =>
  figuresOf({ payments, ...workbook }, asOf);

describe("one row a lead", () => {
  const leads: readonly LeadRow[] = [
    { created: "2026-02-02", reached: { qualified: "2026-02-03", paid: "2026-02-10" } },
    // The day of the meeting stands, that of qualification does not.
    { created: "2026-02-02", reached: { meeting: "2026-02-09" } },
    // Agreed on for a day yet to come.
    { created: "2026-02-03", reached: { meeting: "2026-02-20" } },
    // A stage without a day.
    { created: "2026-02-04", reached: { qualified: null } },
    { created: "2026-02-05" },
    { created: "2026-02-05", outcome: "won" },
    { created: "2026-02-14", outcome: "won" },
  ];
  const { value, get } = find({ leads });
  const stages = ["lead", "qualified", "meeting", "paid"];

  test("a stage is reached by a day at it or at any later one, up to the as-of day", () => {
    expect(stages.map((stage) => value("funnel.count", { stage }, FEBRUARY))).toEqual([6, 4, 3, 2]);
    expect(
      stages.slice(0, -1).map((stage) => value("funnel.conversion", { stage }, FEBRUARY)),
    ).toEqual([4 / 6, 3 / 4, 2 / 3]);
    expect(value("funnel.overall", {}, FEBRUARY)).toBe(2 / 6);
  });

  test("says which rows were counted", () => {
    const count = get("funnel.count", { stage: "lead" }, FEBRUARY);
    expect(count.sources).toEqual(["sales.xlsx!Leads!A2:F2"]);
    expect(count.where).toEqual({ Created: "2026-02" });
  });

  test("leads that are only said to be won make a funnel of two stages", () => {
    const won = find({
      leads: [{ created: "2026-02-02", outcome: "won" }, { created: "2026-02-02" }],
    });
    expect(won.value("funnel.conversion", { stage: "lead" }, FEBRUARY)).toBe(0.5);
  });

  test("no lead up to the as-of day is no funnel", () => {
    const { all } = find({ leads: [{ created: "2026-02-14" }] });
    expect(all.filter(({ id }) => id.startsWith("funnel."))).toEqual([]);
  });

  test("a running month is held against months as old as it is", () => {
    // On the tenth working day a fifth has paid, as always by then; at the end of a month half has.
    const months = ["2025-11", "2025-12", "2026-01"];
    const history = months.flatMap((month): readonly LeadRow[] => [
      ...Array.from({ length: 4 }, () => ({
        created: `${month}-03`,
        reached: { paid: `${month}-10` },
      })),
      ...Array.from({ length: 6 }, () => ({
        created: `${month}-03`,
        reached: { paid: `${month}-28` },
      })),
      ...Array.from({ length: 10 }, () => ({ created: `${month}-03` })),
    ]);
    const now = Array.from(
      { length: 20 },
      (_, index): LeadRow => ({
        created: "2026-02-02",
        ...(index < 4 ? { reached: { paid: "2026-02-09" } } : {}),
      }),
    );
    const running = find({ leads: [...history, ...now] });
    expect(running.value("funnel.usual", { stage: "lead" }, FEBRUARY)).toBe(0.2);
    expect(running.value("funnel.lost", { stage: "lead" }, FEBRUARY)).toBe(0);
    // What leads are worth goes by the whole months.
    expect(running.value("funnel.toPaid", {}, FEBRUARY)).toBe(0.5);
  });

  test("the middle one of the days to the money; the first day of money counts", () => {
    const days = find({
      leads: [
        { created: "2026-01-05", reached: { paid: "2026-01-15" } },
        { created: "2026-01-05", reached: { paid: "2026-01-25", "first sale": "2026-02-01" } },
        { created: "2026-01-05", reached: { paid: "2026-02-20" } },
        { created: "2025-12-01", reached: { paid: "2026-01-30" } },
      ],
    });
    // 10, 20 and 60 days; who is to pay on 20 February has not.
    expect(days.value("funnel.cycleDays", {}, FEBRUARY)).toBe(20);
    expect(
      find({ leads: [{ created: "2026-01-05" }] }).value("funnel.cycleDays", {}, FEBRUARY),
    ).toBe("nobody-came");
  });
});

describe("the cuts", () => {
  const leads: readonly LeadRow[] = [
    {
      created: "2026-02-02",
      channel: "Site",
      base: "new",
      manager: "Anna",
      reached: { paid: "2026-02-05" },
    },
    { created: "2026-02-02", channel: "Fair", base: "current", manager: "Boris" },
    { created: "2026-02-03", base: "new", manager: "Anna", product: "Boats", region: "North" },
    { created: "2026-02-03", channel: "Site", audience: "Shops" },
  ];
  const { all, value } = find({ leads, team: [{ name: "Anna", department: "Sales" }] });
  const count = (cut: string, of: string) =>
    value("funnel.count", { cut, value: of, stage: "lead" }, FEBRUARY);

  test.each([
    ["base", { new: 2, current: 1, "": 1 }],
    ["channel", { Site: 2, Fair: 1, "": 1 }],
    ["product", { Boats: 1, "": 3 }],
    ["manager", { Anna: 2, Boris: 1, "": 1 }],
    ["department", { Sales: 2, "": 2 }],
    ["region", { North: 1, "": 3 }],
    ["audience", { Shops: 1, "": 3 }],
  ] as const)("%s adds up to the whole", (cut, parts) => {
    const found = Object.keys(parts).map((of) => count(cut, of));
    expect(found).toEqual(Object.values(parts));
    expect(found.reduce<number>((sum, part) => sum + Number(part), 0)).toBe(4);
  });

  test("a cut that no lead names is left out", () => {
    expect(all.some(({ scope }) => scope.cut === "segment")).toBe(false);
    const bare = find({ leads: [{ created: "2026-02-02" }] });
    expect(bare.all.some(({ id, scope }) => id === "funnel.count" && scope.cut !== undefined)).toBe(
      false,
    );
  });

  test("each value has its own conversion and worth", () => {
    const site = { cut: "channel", value: "Site" };
    expect(value("funnel.conversion", { ...site, stage: "lead" }, FEBRUARY)).toBe(0.5);
    expect(value("funnel.overall", site, FEBRUARY)).toBe(0.5);
    expect(value("funnel.leak", site, FEBRUARY)).toBe("too-few");
  });
});

describe("counts by month", () => {
  const row = (stage: string, count: number, part: Partial<FunnelRow> = {}): FunnelRow => ({
    month: FEBRUARY,
    stage,
    count,
    ...part,
  });
  const lead = (funnel: readonly FunnelRow[], scope = {}) =>
    find({ funnel }).value("funnel.count", { ...scope, stage: "lead" }, FEBRUARY);

  test("rows without a cut are the company's, whatever the parts say", () => {
    expect(lead([row("lead", 100), row("lead", 70, { channel: "Site" })])).toBe(100);
  });

  test("parts of one cut add up; parts of another count the same people again", () => {
    const funnel = [
      row("lead", 70, { channel: "Site" }),
      row("lead", 30, { channel: "Fair" }),
      row("lead", 60, { region: "North" }),
    ];
    expect(lead(funnel)).toBe(100);
    expect(lead(funnel, { cut: "region", value: "North" })).toBe(60);
  });

  test("a cut within another adds up over the other", () => {
    const funnel = [
      row("lead", 40, { channel: "Site", manager: "Anna" }),
      row("lead", 30, { channel: "Site", manager: "Boris" }),
      row("lead", 30, { channel: "Fair", manager: "Anna" }),
    ];
    expect(lead(funnel, { cut: "channel", value: "Site" })).toBe(70);
    expect(lead(funnel, { cut: "manager", value: "Anna" })).toBe(70);
  });

  test("a department without rows of its own is its people's", () => {
    const team = ["Anna", "Boris"].map((name) => ({ name, department: "Sales" }));
    const funnel = [row("lead", 40, { manager: "Anna" }), row("lead", 30, { manager: "Boris" })];
    const { value } = find({ team, funnel });
    expect(
      value("funnel.count", { cut: "department", value: "Sales", stage: "lead" }, FEBRUARY),
    ).toBe(70);
  });

  test("a stage that was not counted is unknown, and zero for whoever has no row of it", () => {
    const { value } = find({
      funnel: [
        { month: "2026-01", stage: "paid", count: 1 },
        row("lead", 20, { channel: "Site" }),
        row("lead", 10, { channel: "Fair" }),
        row("meeting", 5, { channel: "Site" }),
      ],
    });
    const fair = { cut: "channel", value: "Fair" };
    expect(value("funnel.count", { ...fair, stage: "meeting" }, FEBRUARY)).toBe(0);
    expect(value("funnel.count", { stage: "paid" }, FEBRUARY)).toBe("not-counted");
    expect(value("funnel.conversion", { stage: "meeting" }, FEBRUARY)).toBe("not-counted");
    expect(value("funnel.conversion", { stage: "lead" }, FEBRUARY)).toBe(5 / 30);
  });

  test("more may come out of a stage in a month than went in; zero in is no share", () => {
    const { value } = find({ funnel: [row("lead", 4), row("meeting", 5), row("paid", 0)] });
    expect(value("funnel.conversion", { stage: "lead" }, FEBRUARY)).toBe(1.25);
    const none = find({ funnel: [row("lead", 0), row("meeting", 5)] });
    expect(none.value("funnel.conversion", { stage: "lead" }, FEBRUARY)).toBe("nobody-came");
  });

  test("lost ones are no stage, and months to come count nowhere", () => {
    const { all } = find({
      funnel: [row("lead", 4), row("lost", 2), { month: "2026-03", stage: "lead", count: 9 }],
    });
    const counted = all.filter(({ id }) => id === "funnel.count");
    expect(counted.map(({ scope }) => scope)).toEqual([{ stage: "lead" }]);
    expect(counted[0]?.where).toEqual({ Month: "2026-02" });
  });
});

describe("both sheets", () => {
  const funnel = ["2025-12", "2026-01", "2026-02"].map((month) => ({
    month,
    stage: "lead",
    count: 500,
  }));
  const count = (leads: readonly LeadRow[], of: string) =>
    find({ funnel, leads }).value("funnel.count", { stage: "lead" }, of);

  test("rows are taken for the months they cover, counts for the others, never both", () => {
    const leads = [{ created: "2026-01-05" }, { created: "2026-02-02" }, { created: "2026-02-03" }];
    expect(["2025-12", "2026-01", "2026-02"].map((of) => count(leads, of))).toEqual([500, 1, 2]);
  });

  test("a month in whose middle the rows begin is the counts'", () => {
    const leads = [{ created: "2026-01-20" }, { created: "2026-02-02" }];
    expect([count(leads, "2026-01"), count(leads, "2026-02")]).toEqual([500, 1]);
  });

  test("a month without a row is the counts'", () => {
    expect(count([{ created: "2025-12-01" }], "2026-01")).toBe(500);
  });

  test("a cut that the rows never name is the counts'", () => {
    const { value } = find({
      funnel: [...funnel, { month: FEBRUARY, stage: "lead", count: 40, audience: "Shops" }],
      leads: [{ created: "2026-02-02" }],
    });
    const shops = { cut: "audience", value: "Shops", stage: "lead" };
    expect(value("funnel.count", shops, FEBRUARY)).toBe(40);
  });
});

describe("funnel.dealDays", () => {
  test("comes from the sheet of opportunities, when there is one", () => {
    expect(find({}).all.some(({ id }) => id === "funnel.dealDays")).toBe(false);
  });
});
