import { expect, test } from "vitest";
import type { ActionCard } from "../../src/dashboard.ts";
import { dayOf } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import { needsYou } from "../../src/view/needsYou.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { handMadeDashboard, known, november } from "../support/handMadeDashboard.ts";
import { said } from "../support/said.ts";

const overdue = (client: string, date: number): ActionCard => ({
  client,
  step: "Ask",
  owner: null,
  due: dayOf(2026, 11, date),
  status: "open",
  doneOn: null,
  asked: null,
  agreed: null,
  baseline: null,
  isOverdue: true,
  source: "sales.xlsx!Actions!A2",
});

const department = (name: string, status: "behind" | "at-risk" | "on-track", share: number) => {
  const at = { scope: { department: name }, month: november };
  return [known("plan.status", status, at), known("plan.completionToDate", share, at)];
};

const upside = (client: string, value: number) =>
  known("account.upside", value, { scope: { client }, rank: 1 });

const error: Finding = {
  code: "type-error",
  file: "sales.xlsx",
  sheet: "Payments",
  cell: "C17",
  column: "Amount",
  value: "12,3a",
  facts: { kind: "money" },
};
const warning: Finding = { code: "hidden-sheet", file: "sales.xlsx", sheet: "Old", facts: {} };

const itemsOf = (change: Parameters<typeof handMadeDashboard>[0], language: "en" | "fa" = "en") =>
  needsYou(
    pageContext(handMadeDashboard({ figures: [], actions: [], findings: [], ...change }), language),
  ).items.map(said);

test.each([
  ["nothing", {}, []],
  [
    "a department behind; one on track is left out",
    {
      figures: [...department("Clients", "behind", 0.81), ...department("Sales", "on-track", 1.02)],
    },
    ["Clients: 81% of the plan to date"],
  ],
  [
    "departments at risk, after the talks",
    {
      figures: [...department("Sales", "at-risk", 0.94), upside("Skazka", 13_000_000)],
      actions: [overdue("Skazka", 11)],
    },
    ["Skazka: talk overdue 9 days, $130K a month", "Sales: 94% of the plan to date"],
  ],
  [
    "two talks by name, largest upside first, and how many more",
    {
      figures: [upside("A", 1_000_000), upside("B", 9_000_000), upside("C", 5_000_000)],
      actions: [overdue("A", 19), overdue("B", 19), overdue("C", 1)],
    },
    [
      "B: talk overdue 1 day, $90K a month",
      "C: talk overdue 19 days, $50K a month",
      "1 more talk overdue",
    ],
  ],
  [
    "key accounts whose loss goes under the waterline",
    {
      figures: [
        known("concentration.gapWorst30", -42_000_000, { inputs: { leaving: 3 } }),
        known("concentration.keyAccounts", 10),
        known("accounts.count", 10),
      ],
    },
    ["Losing the 3 largest key accounts would leave $420K under the waterline"],
  ],
  [
    "the largest clients where no column says which are key",
    {
      figures: [
        known("concentration.gapWorst30", -42_000_000, { inputs: { leaving: 1 } }),
        known("concentration.keyAccounts", 2),
        known("accounts.count", 4_189),
      ],
    },
    ["Losing the largest client would leave $420K under the waterline"],
  ],
  [
    "a loss that stays above the waterline",
    { figures: [known("concentration.gapWorst30", 5_000_000, { inputs: { leaving: 3 } })] },
    [],
  ],
  [
    "one seller with nearly half of the receipts; nobody's share is no seller",
    {
      figures: [
        known("concentration.bySeller", 0.46, { scope: { manager: "Ada Byron" } }),
        known("concentration.bySeller", 0.54, { scope: { manager: "" } }),
      ],
    },
    ["Ada Byron holds 46% of twelve months’ receipts"],
  ],
  ["errors before warnings", { findings: [warning, error, error] }, ["2 errors in the workbook"]],
  ["warnings alone", { findings: [warning] }, ["1 warning in the workbook"]],
] as const)("needsYou(context) of %s", (_, change, expected) => {
  expect(itemsOf(change)).toEqual(expected);
});

test("needsYou(context) says at most five things", () => {
  const figures = ["A", "B", "C", "D", "E", "F"].flatMap((name) => department(name, "behind", 0.5));
  expect(itemsOf({ figures })).toHaveLength(5);
});

test("needsYou(context) in Persian has its own digits", () => {
  const change = { figures: department("Sales", "behind", 0.81) };
  expect(itemsOf(change, "fa")).toEqual(["Sales: ۸۱٪ از هدف تا امروز"]);
});
