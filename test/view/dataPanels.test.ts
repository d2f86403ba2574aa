import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { SheetAccount } from "../../src/model/workbookAccount.ts";
import { settingList } from "../../src/sheets/settings.ts";
import { alikeNames } from "../../src/view/alikeNames.ts";
import { controlTotals } from "../../src/view/controlTotals.ts";
import { defaults } from "../../src/view/defaults.ts";
import { drift } from "../../src/view/drift.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import type { TableView } from "../../src/view/tableView.ts";
import { handMadeDashboard } from "../support/handMadeDashboard.ts";
import { said } from "../support/said.ts";

type Change = Parameters<typeof handMadeDashboard>[0];

const contextOf = (change: Change = {}, language: "en" | "fa" = "en") =>
  pageContext(handMadeDashboard(change), language);
const rowsOf = (table: TableView | undefined) =>
  table?.rows.map((cells) => cells.map(({ parts }) => said(parts)));

const payments: SheetAccount = {
  name: "Payments",
  as: "payments",
  rowsRead: 4,
  rowsUsed: 4,
  rowsSetAside: 0,
  rowsSkipped: 0,
  controlTotal: 861_141_047,
  claimedTotal: 861_141_047,
};

const book = (file: string, ...sheets: SheetAccount[]) => ({
  file,
  sha256: "",
  format: "xlsx",
  savedOn: null,
  sheets,
});

describe("controlTotals(accounts, context)", () => {
  test.each([
    ["agrees", payments, ["Payments", "$8,611,410.47", "", "$8,611,410.47", "agrees"]],
    [
      "differs",
      { ...payments, claimedTotal: 861_141_000, setAsideTotal: 500 },
      ["Payments", "$8,611,410.47", "$5.00", "$8,611,410.00", "differs"],
    ],
  ])("holds the sum against the workbook's own: it %s", (_, sheet, expected) => {
    const totals = controlTotals([book("sales.xlsx", sheet)], contextOf());
    expect(rowsOf(totals?.table)).toEqual([expected]);
  });

  test("goes month by month, by file where there are several; one month is the sum itself", () => {
    const months = [
      { month: "2026-10", rows: 1, total: 100_000 },
      { month: "2026-11", rows: 3, total: 861_041_047 },
      { month: null, rows: 2, total: -500 },
    ];
    const [one] = months;
    const totals = controlTotals(
      [
        book("north.xlsx", { ...payments, months }),
        book("south.xlsx", { ...payments, months: one ? [one] : [] }),
      ],
      contextOf(),
    );
    expect(rowsOf(totals?.table)?.map(([name]) => name)).toEqual([
      "north.xlsx · Payments",
      "south.xlsx · Payments",
    ]);
    expect(totals?.months.map(({ title }) => title)).toEqual([
      "north.xlsx · Payments, month by month",
    ]);
    expect(rowsOf(totals?.months[0]?.table)).toEqual([
      ["October 2026", "1", "$1,000.00"],
      ["November 2026", "3", "$8,610,410.47"],
      ["without a date", "2", "−$5.00"],
    ]);
  });

  test("is not there without a sheet of money", () => {
    const { controlTotal: _, claimedTotal: __, ...team } = payments;
    expect(controlTotals([book("sales.xlsx", team)], contextOf())).toBeNull();
  });
});

describe("drift(context)", () => {
  const at = (row: number) => ({ file: "sales.xlsx", sheet: "Clients", cell: `B${row}` });
  const findings: Finding[] = [
    { ...at(5), code: "volume-drift", facts: { declared: "200000.00", paid: "194000.00" } },
    { ...at(6), code: "volume-drift", facts: { declared: "140000.00", paid: "260000.00" } },
    { ...at(99), code: "volume-drift", facts: { declared: "900.00", paid: "0.00" } },
  ];

  test("names the client of the row, the widest gap first", () => {
    const panel = drift(contextOf({ findings }));
    expect(panel?.answer).toBe(
      "3 clients pay far more or less a month than the workbook declares.",
    );
    // Current volumes of the hand-made company: 200,000 and 140,000; paid averages 97% of them.
    expect(rowsOf(panel?.table)).toEqual([
      ["Kidsland", "$140,000.00", "$135,800.00", "+$120,000.00", "Clients!B6"],
      ["Neva Hyper", "$200,000.00", "$194,000.00", "−$6,000.00", "Clients!B5"],
      ["", "$900.00", "$0.00", "−$900.00", "Clients!B99"],
    ]);
  });

  test("speaks of one client as of one", () => {
    expect(drift(contextOf({ findings: findings.slice(0, 1) }))?.answer).toBe(
      "1 client pays far more or less a month than the workbook declares.",
    );
  });

  test("is not there when volumes hold", () => {
    expect(drift(contextOf())).toBeNull();
  });
});

describe("alikeNames(context)", () => {
  const alike = (...names: string[]): Finding => ({
    file: "sales.xlsx",
    sheet: "Payments",
    cell: "B7",
    code: "similar-names",
    facts: { names },
  });

  test("writes the rows that join names: the listed spelling is what the others mean", () => {
    const panel = alikeNames(
      contextOf({
        findings: [alike("Kidslend", "Kidsland", "KidsLand LLC"), alike("Anna", "Ana")],
      }),
    );
    expect(panel?.table.columns.map(({ heading }) => heading)).toEqual(["Name", "Means"]);
    expect(rowsOf(panel?.table)).toEqual([
      ["Kidslend", "Kidsland"],
      ["KidsLand LLC", "Kidsland"],
      ["Ana", "Anna"],
    ]);
    expect(panel?.answer).toBe("2 groups of names look alike. Each name counts by itself.");
    expect(panel?.note).toContain("a sheet named Aliases");
  });

  test("is not there when no names are alike", () => {
    expect(alikeNames(contextOf())).toBeNull();
  });
});

describe("defaults(context)", () => {
  const keys = Object.keys(settingList);

  test("names what nobody wrote down, with what holds and what it means", () => {
    const stated = keys.filter((key) => !["atRiskFrom", "currency", "asOf"].includes(key));
    const panel = defaults(contextOf({ statedSettings: stated }));
    expect(panel.answer).toBe(
      `3 of ${keys.length} settings are not in the workbook and hold by default.`,
    );
    expect(panel.settings.map(({ name, value }) => [name, value])).toEqual([
      ["Currency", "USD, from the data"],
      ["As of", "20\u00a0November 2026, from the data"],
      ["At risk from", "90%"],
    ]);
    expect(panel.settings[2]?.href).toBe("/data/reference/#settings.atRiskFrom");
    expect(panel.settings[2]?.meaning).toBe(settingList.atRiskFrom.help.en);
  });

  test("speaks of one setting as of one", () => {
    const panel = defaults(contextOf({ statedSettings: keys.slice(1) }));
    expect(panel.answer).toBe(
      `1 of ${keys.length} settings is not in the workbook and holds by default.`,
    );
  });

  test("has nothing to name when all are stated", () => {
    const panel = defaults(contextOf({ statedSettings: keys }));
    expect(panel).toEqual({ answer: "Every setting stands in the workbook.", settings: [] });
  });

  test("writes Persian digits on Persian pages", () => {
    const { settings } = defaults(contextOf({}, "fa"));
    expect(settings.find(({ href }) => href.endsWith("contactIntervalDays"))?.value).toBe("۳۰");
  });
});
