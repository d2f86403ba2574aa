import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordingOf } from "../../scripts/command/wording.ts";
import { dayOf } from "../../src/model/day.ts";
import { folderWith, removeFolders } from "../support/dataFolder.ts";
import { runScript } from "../support/runScript.ts";
import { smallCompany, workbookBytes } from "../support/smallCompany.ts";

interface FigureJson {
  readonly id: string;
  readonly scope: Readonly<Record<string, string>>;
  readonly month?: string;
  readonly value: number | string | null;
  readonly reason?: string;
  readonly unit: string;
  readonly formula: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly sources: readonly string[];
}

let data = "";
afterAll(removeFolders);
beforeAll(async () => {
  data = await folderWith({ "boats.xlsx": workbookBytes(smallCompany()) });
});

describe("figures --json", () => {
  let document: { figures: FigureJson[] } & Record<string, unknown>;
  beforeAll(async () => {
    const { code, stdout, stderr } = await runScript("figures", ["--data", data, "--json"]);
    expect([code, stderr]).toEqual([0, ""]);
    document = JSON.parse(stdout);
  });

  const find = (id: string, scope: object = {}): FigureJson | undefined =>
    document.figures.find(
      (figure) =>
        figure.id === id &&
        (figure.month ?? "2026-11") === "2026-11" &&
        JSON.stringify(figure.scope) === JSON.stringify(scope),
    );

  test("says the day, the currency and the calendar at the top", () => {
    expect({ ...document, figures: [] }).toEqual({
      asOf: "2026-11-10",
      currency: "EUR",
      minorUnits: 2,
      calendar: "gregorian",
      figures: [],
    });
  });

  // By hand: 2 to 10 November 2026 are 7 working days of 21.
  test.each([
    ["plan.fact", {}, 4_200_000],
    ["plan.share", {}, 0.5],
    ["plan.completionToDate", {}, 1.5],
    ["plan.completionToDate", { manager: "Boris Dan" }, 1],
    ["accounts.upside", {}, 7_300_000],
    ["accounts.ratio", {}, 115_000 / 42_000],
  ])("%s of %j is %d", (id, scope, value) => {
    expect(find(id, scope)?.value).toBeCloseTo(value, 12);
  });

  test("every figure has its unit, its formula in words, its inputs and its sources", () => {
    const wanting = document.figures.filter(
      ({ unit, formula, inputs, sources }) =>
        !unit || !formula || typeof inputs !== "object" || !Array.isArray(sources),
    );
    expect(wanting).toEqual([]);
    expect(find("plan.fact")?.sources).toContain("boats.xlsx!Payments!A2:D4");
  });

  test("a figure without a value has a reason, one with a value has none", () => {
    expect(
      document.figures.filter(({ value, reason }) => (value === null) !== (reason !== undefined)),
    ).toEqual([]);
    expect(document.figures.some(({ value }) => value === null)).toBe(true);
  });

  test("formulas are in the language asked for", async () => {
    const { stdout } = await runScript("figures", ["--data", data, "--json", "--lang", "ru"]);
    const russian: FigureJson[] = JSON.parse(stdout).figures;
    expect(russian.find(({ id }) => id === "plan.share")?.formula).toMatch(/[а-я]/);
  });
});

test("validate --json accounts for every row of every sheet", async () => {
  const { code, stdout, stderr } = await runScript("validate", ["--data", data, "--json"]);
  expect([code, stderr]).toEqual([0, ""]);
  const { asOf, workbooks } = JSON.parse(stdout);
  expect(asOf).toBe("2026-11-10");
  expect(workbooks).toMatchObject([
    { file: "boats.xlsx", sha256: expect.stringMatching(/^[0-9a-f]{64}$/), format: "xlsx" },
  ]);
  const rows = workbooks[0].sheets.map(
    ({ as, rowsRead, rowsUsed }: { as: string; rowsRead: number; rowsUsed: number }) => [
      as,
      rowsRead,
      rowsUsed,
    ],
  );
  expect(rows).toEqual([
    ["settings", 5, 5],
    ["team", 2, 2],
    ["clients", 3, 3],
    ["payments", 3, 3],
    ["plans", 3, 3],
  ]);
});

test("figures in a terminal: the company's, and a row a manager", async () => {
  const { code, stdout } = await runScript("figures", ["--data", data]);
  expect(code).toBe(0);
  expect(stdout).toContain("Small Boats");
  expect(stdout).toMatch(/^Anna Orlova +€30,000\.00 +€48,000\.00 /m);
});

test("--as-of moves the day of the figures", async () => {
  const { stdout } = await runScript("figures", [
    "--data",
    data,
    "--json",
    "--as-of",
    "2026-11-03",
  ]);
  expect(JSON.parse(stdout).asOf).toBe("2026-11-03");
});

test("--as-of after today: the figures are of today, and one line says so", async () => {
  const words = ["--data", data, "--json", "--as-of", "2999-12-31"];
  const { code, stdout, stderr } = await runScript("validate", words);
  expect(JSON.parse(stdout).asOf < "2999").toBe(true);
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/^--as-of 2999-12-31 is after today: the figures are of .+\.\n$/),
  ]);
});

test.each([
  ["en", "--as-of 2999-12-31 is after today: the figures are of 20 November 2026."],
  ["ru", "--as-of 2999-12-31 — позже сегодняшнего дня: данные на 20 ноября 2026."],
  ["ro", "--as-of 2999-12-31 este după ziua de azi: datele sunt din 20 noiembrie 2026."],
  ["fa", "روز --as-of 2999-12-31 پس از امروز است: ارقام تا ۲۰ نوامبر ۲۰۲۶ است."],
] as const)("in %s: %s", (language, expected) => {
  const { messages, formats } = wordingOf(language, null);
  const said = messages.cli.asOfAfterToday("2999-12-31", formats.dayLong(dayOf(2026, 11, 20)));
  expect(said.replaceAll("\u00a0", " ")).toBe(expected);
});
