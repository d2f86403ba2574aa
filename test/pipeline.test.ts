import { beforeAll, describe, expect, test } from "vitest";
import type { Dashboard } from "../src/dashboard.ts";
import { dayOf, isoOfDay } from "../src/model/day.ts";
import { type PipelineOptions, pipeline } from "../src/pipeline.ts";
import type { RawWorkbook } from "../src/workbook/rawWorkbook.ts";
import { readWorkbook } from "../src/workbook/readWorkbook.ts";
import { november, type Sheets, smallCompany, workbookBytes } from "./support/smallCompany.ts";

const options: PipelineOptions = {
  todayIn: () => dayOf(2026, 11, 20),
  siteKey: "key",
  asOf: null,
  language: null,
  fileFindings: [],
  program: "program",
};

async function bookOf(sheets: Sheets): Promise<RawWorkbook> {
  const { workbook } = await readWorkbook(workbookBytes(sheets), "boats.xlsx");
  if (workbook === null) throw new Error("the workbook of the test cannot be read");
  return workbook;
}

let book: RawWorkbook;
beforeAll(async () => {
  book = await bookOf(smallCompany());
});

async function dashboardOf(
  changes: Partial<PipelineOptions> = {},
  workbook = book,
): Promise<Dashboard> {
  const { dashboard } = await pipeline([workbook], { ...options, ...changes });
  if (dashboard === null) throw new Error("no dashboard");
  return dashboard;
}

describe("pipeline(workbooks, options)", () => {
  test("gives what the pages show, from the workbook's own settings", async () => {
    const { company, currency, languages, asOf, savedAt, absentSheets } = await dashboardOf();
    expect({ company, currency, languages, asOf: isoOfDay(asOf), savedAt, absentSheets }).toEqual({
      company: "Small Boats",
      currency: "EUR",
      languages: ["en"],
      asOf: "2026-11-10",
      savedAt: null,
      absentSheets: [
        "actions",
        "opportunities",
        "activities",
        "funnel",
        "leads",
        "calendar",
        "rates",
        "aliases",
        "audit",
        "workday",
        "emails",
        "contests",
        "productGroups",
      ],
    });
  });

  test("tells settings that the workbook gives from those at their defaults", async () => {
    const { statedSettings } = await dashboardOf();
    expect([...statedSettings].sort()).toEqual([
      "asOf",
      "company",
      "currency",
      "languages",
      "waterline",
    ]);
  });

  test("gives every client and person a card with its place in the workbook", async () => {
    const { clients, people } = await dashboardOf();
    expect(clients.map(({ name, manager, source }) => [name, manager, source])).toEqual([
      ["Northwind", "Anna Orlova", "boats.xlsx!Clients!A2"],
      ["Sea Shop", "Boris Dan", "boats.xlsx!Clients!A3"],
      ["Harbour", "Anna Orlova", "boats.xlsx!Clients!A4"],
    ]);
    expect(people.map(({ name, role, isEmployed }) => [name, role, isEmployed])).toEqual([
      ["Anna Orlova", "seller", true],
      ["Boris Dan", "seller", true],
    ]);
  });

  test.each([
    ["hired the day after", "hired", 11, false],
    ["hired that day", "hired", 10, true],
    ["left that day", "left", 10, true],
    ["left the day before", "left", 9, false],
  ])("somebody %s the as-of day", async (_, heading, date, isEmployed) => {
    const sheets = smallCompany();
    sheets.Team = [
      ["name", "role", heading],
      ["Anna Orlova", "seller", november(date)],
    ];
    const { people } = await dashboardOf({}, await bookOf(sheets));
    expect(people.find(({ name }) => name === "Anna Orlova")?.isEmployed).toBe(isEmployed);
  });

  test("calls an action overdue when it is open and was due before the as-of day", async () => {
    const sheets = smallCompany();
    sheets.Actions = [
      ["client", "step", "due", "status"],
      ["Harbour", "ask", november(9), "open"],
      ["Harbour", "ask again", november(10), "open"],
      ["Harbour", "meet", november(1), "done"],
      ["Harbour", "write", null, "open"],
    ];
    const { actions } = await dashboardOf({}, await bookOf(sheets));
    expect(actions.map(({ step, isOverdue, source }) => [step, isOverdue, source])).toEqual([
      ["ask", true, "boats.xlsx!Actions!A2"],
      ["ask again", false, "boats.xlsx!Actions!A3"],
      ["meet", false, "boats.xlsx!Actions!A4"],
      ["write", false, "boats.xlsx!Actions!A5"],
    ]);
  });

  test("the language asked for comes first, the workbook's own after it", async () => {
    expect((await dashboardOf({ language: "fa" })).languages).toEqual(["fa", "en"]);
    expect((await dashboardOf({ language: "en" })).languages).toEqual(["en"]);
  });

  test("the as-of day asked for wins over the workbook's", async () => {
    expect(isoOfDay((await dashboardOf({ asOf: dayOf(2026, 11, 3) })).asOf)).toBe("2026-11-03");
  });

  test("today is the date in the workbook's time zone", async () => {
    const sheets = smallCompany();
    sheets.Settings = [
      ["name", "value"],
      ["time zone", "Pacific/Auckland"],
    ];
    sheets.Payments?.push([november(21), "Harbour", 500, "Anna Orlova"]);
    const workbook = await bookOf(sheets);
    const todayIn = (zone: string | null) => dayOf(2026, 11, zone === "Pacific/Auckland" ? 21 : 20);
    const there = await pipeline([workbook], { ...options, todayIn });
    expect(there.findings.map(({ code }) => code)).not.toContain("date-in-future");
    const here = await pipeline([workbook], options);
    expect(here.findings.map(({ code }) => code)).toContain("date-in-future");
  });

  test("a build is another when the data, the day, the program or the addresses are, and else the same", async () => {
    const changed = smallCompany();
    const last = changed.Payments?.at(-1);
    if (last) last[2] = 10_001;
    const builds = await Promise.all([
      dashboardOf(),
      dashboardOf({}, await bookOf(changed)),
      dashboardOf({ asOf: dayOf(2026, 11, 3) }),
      dashboardOf({ program: "another" }),
      dashboardOf({ siteKey: "another" }),
      dashboardOf({ language: "ru" }),
    ]);
    expect(new Set(builds.map(({ build }) => build)).size).toBe(builds.length);
    const later = await dashboardOf({ todayIn: () => dayOf(2026, 12, 1) });
    expect(later.build).toBe(builds[0]?.build);
  });

  test("without clients, payments and plans there is no dashboard, but there are findings", async () => {
    const { Team = [] } = smallCompany();
    const { dashboard, findings, accounts } = await pipeline([await bookOf({ Team })], options);
    expect(dashboard).toBeNull();
    expect(findings.map(({ code }) => code)).toContain("missing-sheet");
    expect(accounts).toHaveLength(1);
  });
});

describe("stale-workbook", () => {
  // The last payment is of Tuesday 10 November; news is expected every three days: by Friday the 13th.
  const staleOn = async (
    date: number,
    changes: Partial<PipelineOptions> = {},
  ): Promise<unknown> => {
    const { Settings = [], ...sheets } = smallCompany();
    const undated = Settings.filter(([name]) => name !== "as of");
    const book = await bookOf({ ...sheets, Settings: undated });
    const todayIn = () => dayOf(2026, 11, date);
    const { findings } = await dashboardOf({ todayIn, ...changes }, book);
    return findings.filter(({ code }) => code === "stale-workbook");
  };

  test("nothing while the rhythm lasts, a warning at the file the day after", async () => {
    expect(await staleOn(13)).toEqual([]);
    expect(await staleOn(14)).toEqual([
      {
        code: "stale-workbook",
        file: "boats.xlsx",
        facts: { last: "2026-11-10", rhythmDays: 3 },
      },
    ]);
  });

  test("nothing where the day of the figures is asked for", async () => {
    expect(await staleOn(20, { asOf: dayOf(2026, 11, 10) })).toEqual([]);
  });
});
