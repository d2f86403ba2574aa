import { expect, test } from "vitest";
import { accountsTable } from "../../src/view/accountsTable.ts";
import { nextTalks } from "../../src/view/nextTalks.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { handMadeDashboard, known } from "../support/handMadeDashboard.ts";
import { said } from "../support/said.ts";

const english = pageContext(handMadeDashboard(), "en");

test("accountsTable(context) has one unit a column and a row an account, largest upside first", () => {
  const table = accountsTable(english)?.table;
  expect(table?.columns.map(({ heading, unit }) => [heading, unit])).toEqual([
    ["Client", undefined],
    ["Manager", undefined],
    ["Buys now", "$K"],
    ["Could buy", "$K"],
    ["Upside", "$K"],
    ["Talks", undefined],
  ]);
  expect(table?.rows.slice(0, 2).map((cells) => cells.map(({ parts }) => said(parts)))).toEqual([
    ["Neva Hyper", "Anna Orlova", "200", "1,000", "800", "Agreed"],
    ["Kidsland", "Boris Lem", "140", "420", "280", "Not asked"],
  ]);
});

test("accountsTable(context) says how many accounts a phone is spared", () => {
  const figures = Array.from({ length: 4_189 }, (_, index) =>
    known("account.upside", 5_000_000 - index, {
      scope: { client: `Client ${index}` },
      rank: index + 1,
    }),
  );
  const { table, more } = accountsTable(pageContext(handMadeDashboard({ figures }), "en")) ?? {};
  expect(table?.rows).toHaveLength(150);
  expect(more).toBe(
    "And 4,039 more accounts that could add less; the totals above count them too.",
  );
});

test("accountsTable(context) is nothing without accounts", () => {
  expect(accountsTable(pageContext(handMadeDashboard({ figures: [] }), "en"))).toBeNull();
});

test("accountsTable(context) gives a page to as many accounts as the setting says", () => {
  const context = pageContext(handMadeDashboard({ accountPages: 1 }), "en");
  const links = accountsTable(context)?.table.rows.map(([client]) =>
    client?.parts.map((part) => part.kind === "name" && part.href !== null),
  );
  expect(links?.slice(0, 2)).toEqual([[true], [false]]);
});

test("nextTalks(context) tells why each account is in the list", () => {
  expect(
    nextTalks(english)
      .map(({ name, upside, why }) => [name, upside.text, why])
      .slice(0, 5),
  ).toEqual([
    ["Neva Hyper", "$800K", "agreed before; more is possible"],
    ["Kidsland", "$280K", "nobody has asked"],
    ["Orbita East", "$215K", "nobody has asked"],
    ["Rodnik", "$180K", "nobody has asked"],
    ["Skazka", "$130K", "talk overdue 9 days"],
  ]);
});
