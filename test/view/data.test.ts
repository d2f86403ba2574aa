import { expect, test } from "vitest";
import type { SheetAccount } from "../../src/model/workbookAccount.ts";
import { dataPage } from "../../src/view/data.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { handMadeDashboard, known } from "../support/handMadeDashboard.ts";
import { said } from "../support/said.ts";

const pageOf = (change: Parameters<typeof handMadeDashboard>[0] = {}) =>
  dataPage(pageContext(handMadeDashboard(change), "en"));

const payments: SheetAccount = {
  name: "Payments",
  as: "payments",
  rowsRead: 1_234,
  rowsUsed: 1_230,
  rowsSetAside: 3,
  rowsSkipped: 1,
  controlTotal: 861_141_047,
  claimedTotal: 861_141_047,
};

const workbookOf = (sheet: SheetAccount) => ({
  workbooks: [
    {
      file: "sales.xlsx",
      sha256: "0123abcd4567890ef",
      format: "xlsx",
      savedOn: "2026-11-20",
      sheets: [sheet],
    },
  ],
});

test.each([
  [
    "rows set aside",
    workbookOf(payments),
    "3 rows are not in the figures: each is listed below with its cell.",
  ],
  [
    "a sheet that could not be read",
    {
      findings: [
        { code: "no-table-found", file: "a.xlsx", sheet: "Payments", facts: { expected: [] } },
      ],
    },
    "Part of what was found could not be read: see the errors below.",
  ],
  ["nothing amiss", {}, "Every row of the workbook is in the figures."],
] as const)("dataPage(context) begins with what is missing: %s", (_, change, expected) => {
  expect(pageOf(change).answer).toBe(expected);
});

test("dataPage(context) accounts for the rows of each sheet, and says which file it is", () => {
  const [file] = pageOf(workbookOf(payments)).rows;
  expect(file?.table.rows.map((cells) => cells.map(({ parts }) => said(parts)))).toEqual([
    ["Payments", "Payments", "1,234", "1,230", "3", "1"],
  ]);
  expect(file?.facts).toEqual(["saved on 20\u00a0November 2026", "xlsx, SHA-256 0123abcd4567"]);
});

test("dataPage(context) names who pays without being in Clients, largest first", () => {
  const own = (client: string, value: number, rank: number) =>
    known("clients.unlistedTurnover", value, { scope: { client }, rank });
  const { unlisted } = pageOf({
    figures: [
      known("clients.unlisted", 2),
      known("clients.unlistedTurnover", 90_000),
      own("Small", 20_000, 2),
      own("Large", 70_000, 1),
    ],
  });
  expect(said(unlisted?.answer)).toBe(
    "2 clients brought $900. The money counts everywhere, but in no account.",
  );
  expect(unlisted?.table.rows.map((cells) => cells.map(({ parts }) => said(parts)))).toEqual([
    ["Large", "$700.00"],
    ["Small", "$200.00"],
  ]);
});

test("dataPage(context) says nothing of unlisted clients when there are none", () => {
  expect(pageOf({ figures: [known("clients.unlisted", 0)] }).unlisted).toBeNull();
});

test("dataPage(context) says what absent sheets would add, and where their columns are told", () => {
  expect(pageOf({ absentSheets: ["audit", "rates"] }).absent).toEqual([
    {
      name: "Audit",
      adds: "how the department scores by block, and what to mend first",
      pages: "Page: Structure",
      href: "/data/reference/#audit",
    },
    {
      name: "Rates",
      adds: "amounts in other currencies, each at the rate of its day",
      pages: null,
      href: "/data/reference/#rates",
    },
  ]);
});

test.each([
  ["en", "Pages: People, Activity and Structure"],
  ["ru", "Страницы: Люди, Активность и Структура"],
  ["ro", "Paginile: Oameni, Activitate și Structură"],
  ["fa", "صفحه‌ها: افراد، فعالیت و ساختار"],
] as const)("dataPage(context) names the pages a sheet adds to in %s", (language, pages) => {
  const dashboard = handMadeDashboard({ absentSheets: ["team"] });
  expect(dataPage(pageContext(dashboard, language)).absent[0]?.pages).toBe(pages);
});

test("dataPage(context) lists the sections that it has", () => {
  const ids = (change: Parameters<typeof pageOf>[0]) => pageOf(change).contents.map(({ id }) => id);
  expect(ids({})).toEqual(["findings", "rows", "defaults"]);
  expect(ids({ ...workbookOf(payments), absentSheets: ["team"] })).toEqual([
    "findings",
    "rows",
    "totals",
    "defaults",
    "absent",
  ]);
});
