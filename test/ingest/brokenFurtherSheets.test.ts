import { describe, expect, test } from "vitest";
import { type Cell, date, shown } from "../support/book.ts";
import { type Changes, type Office, toldOf } from "../support/brokenOffice.ts";

/**
 * A healthy workbook of the sheets that few offices keep, of which nothing is told; then one thing at a
 * time is broken, and what is told must be that thing at its cell and nothing else.
 */
const nov = (day: number): Cell => date(`2026-11-${String(day).padStart(2, "0")}`);

const office: Office = {
  Settings: [
    ["Setting", "Value"],
    ["Company", "Northern Boats"],
    ["Currency", "EUR"],
    ["Language", "en"],
    ["As of", nov(20)],
  ],
  Team: [
    ["Name", "Role", "Hired", "Left"],
    ["Anna Orlova", "seller", date("2026-03-02"), null],
    ["Boris Dan", "hunter", date("2026-04-01"), null],
    ["Vera Pop", "seller", date("2025-04-01"), date("2026-06-30")],
  ],
  Clients: [
    ["Client", "Current volume", "Possible volume", "Manager"],
    ["Northwind", 20_000, 60_000, "Anna Orlova"],
    ["Sea Shop", 12_000, 15_000, "Boris Dan"],
  ],
  Payments: [
    ["Date", "Client", "Amount", "Manager", "Product", "Currency"],
    [date("2026-10-14"), "Northwind", 20_000, "Anna Orlova", "Oars", "EUR"],
    [nov(2), "Sea Shop", 12_000, "Boris Dan", "Sails", "EUR"],
    [nov(10), "Northwind", 1000, "Anna Orlova", "Oars", "USD"],
  ],
  Plans: [
    ["Month", "Measure", "Scope", "Name", "Amount"],
    ["2026-11", "payments", "company", null, 84_000],
  ],
  Opportunities: [
    [
      "Client",
      "Amount",
      "Expected month",
      "Manager",
      "Status",
      "Probability",
      "Created",
      "Closed on",
    ],
    ["Northwind", 9000, "2026-12", "Anna Orlova", "open", 0.5, nov(2), null],
    ["Sea Shop", 3000, "2026-11", "Boris Dan", "won", 1, nov(3), nov(12)],
  ],
  Activities: [
    ["Date", "Manager", "Kind", "Client", "Count", "Minutes", "Quality"],
    [nov(2), "Anna Orlova", "call", "Northwind", null, 7.5, 8],
    [nov(3), "Boris Dan", "call", "Sea Shop", null, 4, 6],
    [nov(4), "Boris Dan", "meeting", null, 3, null, null],
  ],
  Funnel: [
    ["Month", "Stage", "Count", "Cut", "Value"],
    ["2026-10", "lead", 40, null, null],
    ["2026-10", "meeting", 12, null, null],
    ["2026-10", "lead", 25, "channel", "site"],
  ],
  Leads: [
    ["Lead", "Created", "Meeting", "Paid", "Manager", "Outcome", "Amount"],
    ["L-1", nov(2), nov(4), nov(10), "Anna Orlova", "won", 500],
    ["L-2", nov(3), null, null, "Boris Dan", "open", 700],
  ],
  Workday: [
    ["Date", "Employee", "Action", "Minutes", "Verdict"],
    [nov(2), "Anna Orlova", "calls", 240, "useful"],
    [nov(2), "Anna Orlova", "search for papers", 90, "wasted"],
  ],
  Emails: [
    ["Date", "Campaign", "Sent", "Delivered", "Opened", "Clicked"],
    [nov(2), "Autumn", 100, 98, 40, 7],
    [nov(9), "Winter", 120, 117, 51, 9],
  ],
  Contests: [
    ["Name", "From", "To", "Measure", "Minimum"],
    ["Sprint", nov(2), nov(13), "calls", 20],
    ["Race", nov(16), nov(27), "payments", 5000],
  ],
  Rates: [
    ["Date", "Currency", "Rate"],
    [nov(1), "USD", 0.9],
    [nov(9), "USD", 0.91],
    [nov(9), "EUR", 1],
  ],
  Aliases: [
    ["Name", "Means"],
    ["Nord Wind", "Northwind"],
    ["The Sea Shop", "Sea Shop"],
  ],
  "Product groups": [
    ["Product", "Group", "Margin"],
    ["Oars", "Rowing", 0.25],
    ["Sails", "Sailing", 0.3],
  ],
  Audit: [
    ["Criterion", "Block", "Score", "Max"],
    ["Script", "technology", 4, 5],
    ["Training", "people", 7, null],
  ],
};

test("of the healthy workbook nothing is told", async () => {
  const { told, rows } = await toldOf(office, {});
  expect(told).toEqual([]);
  for (const [sheet, { length }] of Object.entries(office)) {
    expect(rows(sheet), sheet).toBe(`${length - 1} = ${length - 1} + 0 + 0`);
  }
});

type Broken = [broken: string, changes: Changes, told: readonly string[], rows: string];

describe("one broken cell, one finding", () => {
  test.each<Broken>([
    [
      "a deal with words for its amount",
      { "Opportunities!B2": "soon" },
      ['error Opportunities!B2 type-error «soon» {"kind":"money"}'],
      "2 = 1 + 1 + 0",
    ],
    [
      "a chance of 150 %",
      { "Opportunities!F2": shown(1.5, "0%") },
      ['error Opportunities!F2 constraint-error «1.5» {"rule":"fraction-0-1"}'],
      "2 = 1 + 1 + 0",
    ],
    [
      "a deal closed in the future",
      { "Opportunities!H3": nov(28) },
      ['error Opportunities!H3 date-in-future «2026-11-28» {"today":"2026-11-21"}'],
      "2 = 1 + 1 + 0",
    ],
    [
      "a deal closed before it was created",
      { "Opportunities!H3": nov(1) },
      [
        'warning Opportunities!H3 cells-contradict «2026-11-01» {"than":"Created","limit":"2026-11-03","is":"before"}',
      ],
      "2 = 2 + 0 + 0",
    ],
    [
      "an open deal without a month",
      { "Opportunities!C2": "" },
      ['warning Opportunities!C2 vague-opportunity {"missing":"month"}'],
      "2 = 2 + 0 + 0",
    ],
    [
      "a deal twice",
      { "Opportunities!A4": [["Northwind", 9000, "2026-12", "Anna Orlova", "open", 0.5, nov(2)]] },
      ['warning Opportunities!A4 probable-duplicate-row {"first":"A2","isWhole":true}'],
      "3 = 3 + 0 + 0",
    ],
    [
      "a mark above ten",
      { "Activities!G2": 11 },
      ['error Activities!G2 constraint-error «11» {"rule":"zero-to-ten"}'],
      "3 = 2 + 1 + 0",
    ],
    [
      "a count below zero",
      { "Activities!E4": -3 },
      ['error Activities!E4 constraint-error «-3» {"rule":"not-negative"}'],
      "3 = 2 + 1 + 0",
    ],
    [
      "a contact of nobody known",
      { "Activities!B4": "Zed Unknown" },
      ['warning Activities!B4 unknown-key «Zed Unknown» {"what":"person","sheet":"Team"}'],
      "3 = 3 + 0 + 0",
    ],
    [
      "a contact yet to come",
      { "Activities!A4": nov(28) },
      ['error Activities!A4 date-in-future «2026-11-28» {"today":"2026-11-21"}'],
      "3 = 2 + 1 + 0",
    ],
    [
      "a call twice",
      { "Activities!A5": [[nov(2), "Anna Orlova", "call", "Northwind", null, 7.5, 8]] },
      ['warning Activities!D5 probable-duplicate-row {"first":"D2","isWhole":true}'],
      "4 = 4 + 0 + 0",
    ],
    [
      "a month of the funnel that is none",
      { "Funnel!A3": "2026-13" },
      ["error Funnel!A3 unknown-month «2026-13»"],
      "3 = 2 + 1 + 0",
    ],
    [
      "a cut without its value",
      { "Funnel!E4": "" },
      ['error Funnel!E4 missing-cell {"kind":"name"}'],
      "3 = 2 + 1 + 0",
    ],
    [
      "a stage counted twice",
      { "Funnel!A5": [["2026-10", "meeting", 12]] },
      ['warning Funnel!A5 probable-duplicate-row {"first":"A3","isWhole":true}'],
      "4 = 4 + 0 + 0",
    ],
    [
      "a lead without the day it came",
      { "Leads!B3": "" },
      ['error Leads!B3 missing-cell {"kind":"day"}'],
      "2 = 1 + 1 + 0",
    ],
    [
      "a lead's code twice",
      { "Leads!A4": [["L-2", nov(5)]] },
      ['error Leads!A4 duplicate-key «L-2» {"first":"A3"}'],
      "3 = 2 + 1 + 0",
    ],
    [
      "a lead that paid before it came",
      { "Leads!D2": nov(1) },
      [
        'warning Leads!D2 cells-contradict «2026-11-01» {"than":"Created","limit":"2026-11-02","is":"before"}',
      ],
      "2 = 2 + 0 + 0",
    ],
    [
      "an outcome that is none",
      { "Leads!F3": "perhaps" },
      [
        'error Leads!F3 type-error «perhaps» {"kind":"choice","choices":["won","lost","open","later","not target"]}',
      ],
      "2 = 1 + 1 + 0",
    ],
    [
      "no time at all",
      { "Workday!D3": 0 },
      ['error Workday!D3 constraint-error «0» {"rule":"positive"}'],
      "2 = 1 + 1 + 0",
    ],
    [
      "a stretch of two days",
      { "Workday!D3": 2880 },
      ['error Workday!D3 constraint-error «2880» {"rule":"within-a-day"}'],
      "2 = 1 + 1 + 0",
    ],
    [
      "more than a day in a day",
      { "Workday!D3": 1300 },
      ['warning Workday!D3 day-too-long «1300» {"hours":25.7}'],
      "2 = 2 + 0 + 0",
    ],
    [
      "half a letter",
      { "Emails!C2": 100.5 },
      ['error Emails!C2 constraint-error «100.5» {"rule":"whole-number"}'],
      "2 = 1 + 1 + 0",
    ],
    [
      "more delivered than sent",
      { "Emails!D2": 101 },
      ['warning Emails!D2 cells-contradict «101» {"than":"Sent","limit":"100","is":"above"}'],
      "2 = 2 + 0 + 0",
    ],
    [
      "more opened than delivered",
      { "Emails!E3": 118 },
      ['warning Emails!E3 cells-contradict «118» {"than":"Delivered","limit":"117","is":"above"}'],
      "2 = 2 + 0 + 0",
    ],
    [
      "a contest that ends before it begins",
      { "Contests!C2": nov(1) },
      [
        'error Contests!C2 impossible-row «2026-11-01» {"than":"From","limit":"2026-11-02","is":"before"}',
      ],
      "2 = 1 + 1 + 0",
    ],
    [
      "a contest in what nobody counts",
      { "Contests!D2": "smiles" },
      [
        'error Contests!D2 type-error «smiles» {"kind":"choice","choices":["payments","new payments","current payments","VIP payments","captured volume","calls","meetings","presentations","new clients","deals","leads","headcount"]}',
      ],
      "2 = 1 + 1 + 0",
    ],
    [
      "a rate of nothing",
      { "Rates!C3": 0 },
      ['error Rates!C3 constraint-error «0» {"rule":"positive"}'],
      "3 = 2 + 1 + 0",
    ],
    [
      "a rate of the main currency",
      { "Rates!C4": 1.1 },
      ['error Rates!C4 constraint-error «1.1» {"rule":"rate-of-itself"}'],
      "3 = 2 + 1 + 0",
    ],
    [
      "a rate twice",
      { "Rates!A5": [[nov(9), "USD", 0.92]] },
      ['error Rates!B5 duplicate-key «USD» {"first":"B3"}'],
      "4 = 3 + 1 + 0",
    ],
    [
      "an alias for nobody known",
      { "Aliases!B3": "Sea Ship" },
      ['warning Aliases!B3 unknown-key «Sea Ship» {"what":"alias","sheet":"Aliases"}'],
      "2 = 2 + 0 + 0",
    ],
    [
      "aliases in a circle",
      { "Aliases!A4": [["Sea Shop", "The Sea Shop"]] },
      [
        'error Aliases!A3 circular-alias «The Sea Shop» {"names":["The Sea Shop","Sea Shop"]}',
        'error Aliases!A4 circular-alias «Sea Shop» {"names":["Sea Shop","The Sea Shop"]}',
      ],
      "3 = 1 + 2 + 0",
    ],
    [
      "a product twice",
      { "Product groups!A4": [["oars", "Sailing"]] },
      ['error Product groups!A4 duplicate-key «oars» {"first":"A2"}'],
      "3 = 2 + 1 + 0",
    ],
    [
      "a margin of 250 %",
      { "Product groups!C2": shown(2.5, "0%") },
      ['error Product groups!C2 constraint-error «2.5» {"rule":"fraction-0-1"}'],
      "2 = 1 + 1 + 0",
    ],
    [
      "a score above its maximum",
      { "Audit!C2": 6 },
      ['error Audit!C2 impossible-row «6» {"than":"Max","limit":"5","is":"above"}'],
      "2 = 1 + 1 + 0",
    ],
    [
      "a score above ten",
      { "Audit!C3": 11 },
      ['error Audit!C3 impossible-row «11» {"than":"Max","limit":"10","is":"above"}'],
      "2 = 1 + 1 + 0",
    ],
    [
      "somebody who left before coming",
      { "Team!D4": date("2024-12-31") },
      [
        'warning Team!D4 cells-contradict «2024-12-31» {"than":"Hired","limit":"2025-04-01","is":"before"}',
      ],
      "3 = 3 + 0 + 0",
    ],
  ])("%s", async (_, changes, expected, expectedRows) => {
    const { told, rows } = await toldOf(office, changes);
    expect(told.toSorted()).toEqual(expected.toSorted());
    const [place = ""] = Object.keys(changes);
    expect(rows(place.split("!")[0] ?? "")).toBe(expectedRows);
  });
});
