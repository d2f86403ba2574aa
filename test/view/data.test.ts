import { expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { SheetAccount } from "../../src/model/workbookAccount.ts";
import { dataPage } from "../../src/view/data.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { handMadeDashboard, known } from "../support/handMadeDashboard.ts";
import { said } from "../support/said.ts";

const pageOf = (change: Parameters<typeof handMadeDashboard>[0] = {}) =>
  dataPage(pageContext(handMadeDashboard(change), "en"));

const badAmount = (row: number): Finding => ({
  code: "type-error",
  file: "sales.xlsx",
  sheet: "Payments",
  cell: `C${row}`,
  column: "Amount",
  value: "abc",
  facts: { kind: "money" },
});

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
      sha256: "0123abcd4567",
      format: "xlsx",
      savedOn: "2026-11-20",
      sheets: [sheet],
    },
  ],
});

test("dataPage(context) lists every finding: five in sight, the others folded", () => {
  const findings = [2, 3, 4, 5, 6, 7, 8].map(badAmount);
  const [errors] = pageOf({ findings }).findings;
  const [kind] = errors?.kinds ?? [];
  expect(errors?.title).toBe("7 errors");
  expect(kind?.shown.map(({ address }) => address)).toEqual(
    [2, 3, 4, 5, 6].map((row) => `sales.xlsx!Payments!C${row}`),
  );
  expect(kind?.folded.map(({ address }) => address)).toEqual([
    "sales.xlsx!Payments!C7",
    "sales.xlsx!Payments!C8",
  ]);
  expect(kind?.more).toBe("2 more of this kind");
  expect(kind?.shown[0]?.text).toContain("abc");
});

test("dataPage(context) puts errors before warnings before notes", () => {
  const findings: Finding[] = [
    { code: "unknown-sheet", file: "a.xlsx", sheet: "Notes", facts: {} },
    { code: "hidden-sheet", file: "a.xlsx", sheet: "Old", facts: {} },
    badAmount(2),
  ];
  expect(pageOf({ findings }).findings.map(({ severity }) => severity)).toEqual([
    "error",
    "warning",
    "information",
  ]);
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

test("dataPage(context) accounts for the rows of each sheet", () => {
  const [file] = pageOf(workbookOf(payments)).rows;
  expect(file?.table.rows.map((cells) => cells.map(({ parts }) => said(parts)))).toEqual([
    ["Payments", "Payments", "1,234", "1,230", "3", "1"],
  ]);
});

test.each([
  [
    "agrees with its total row",
    payments,
    ["Payments", "$8,611,410.47", "", "$8,611,410.47", "agrees"],
  ],
  [
    "differs from its total row",
    { ...payments, claimedTotal: 861_141_000, setAsideTotal: 500 },
    ["Payments", "$8,611,410.47", "$5.00", "$8,611,410.00", "differs"],
  ],
] as const)(
  "dataPage(context) holds the sum against the workbook's own: %s",
  (_, sheet, expected) => {
    const [row] = pageOf(workbookOf(sheet)).totals?.rows ?? [];
    expect(row?.map(({ parts }) => said(parts))).toEqual(expected);
  },
);

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

test("dataPage(context) says what absent sheets would add", () => {
  expect(pageOf({ absentSheets: ["team"] }).absent).toEqual([
    "Team: departments, and who joined or left when",
  ]);
});
