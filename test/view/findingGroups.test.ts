import { describe, expect, test } from "vitest";
import { type Finding, type FindingCode, severities } from "../../src/model/finding.ts";
import { languages } from "../../src/model/language.ts";
import { findingFilters } from "../../src/view/findingFilters.ts";
import { findingGroups } from "../../src/view/findingGroups.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { findingSamples } from "../i18n/findingSamples.ts";
import { handMadeDashboard, known } from "../support/handMadeDashboard.ts";

type Change = Parameters<typeof handMadeDashboard>[0];

const contextOf = (change: Change) => pageContext(handMadeDashboard(change), "en");
const groupsOf = (findings: readonly Finding[], change: Change = {}) =>
  findingGroups(contextOf({ ...change, findings }));

const at = { file: "sales.xlsx", sheet: "Payments" };

const badAmount = (row: number, value = "abc"): Finding => ({
  ...at,
  code: "type-error",
  cell: `C${row}`,
  column: "Amount",
  value,
  facts: { kind: "money" },
});

const unknown = (value: string, cell: string): Finding => ({
  ...at,
  code: "unknown-key",
  cell,
  value,
  facts: { what: "client", sheet: "Clients" },
});

const workbook = (sheet: object) => ({
  workbooks: [
    {
      file: "sales.xlsx",
      sha256: "",
      format: "xlsx",
      savedOn: null,
      sheets: [
        {
          name: "Payments",
          as: "payments",
          rowsRead: 10,
          rowsUsed: 7,
          rowsSetAside: 3,
          rowsSkipped: 0,
          ...sheet,
        },
      ],
    },
  ],
});

test("findingGroups(context) sorts findings by what they ask for", () => {
  const groups = groupsOf([
    { file: "a.xlsx", sheet: "Notes", code: "unknown-sheet", facts: {} },
    { file: "a.xlsx", sheet: "Old", code: "hidden-sheet", facts: {} },
    { ...at, code: "similar-names", cell: "B3", facts: { names: ["Rodnik", "Rodnic"] } },
    badAmount(2),
  ]);
  expect(groups.map(({ title, count }) => `${title} ${count}`)).toEqual([
    "Fix: something is left out 1",
    "Decide: one thing or two? 1",
    "Check: read, but perhaps not as meant 1",
    "For your information 1",
  ]);
});

test("findingGroups(context) folds what says the same into one line with its cells as ranges", () => {
  const [fix] = groupsOf([badAmount(9), badAmount(4), badAmount(3), badAmount(5, "n/k")]);
  const [kind] = fix?.kinds ?? [];
  expect([kind?.code, kind?.title, kind?.count]).toEqual([
    "type-error",
    "Value that cannot be read",
    "4",
  ]);
  expect(kind?.places[0]?.shown.map(({ cells, countText }) => [cells, countText])).toEqual([
    [["C3:C4", "C9"], "3 cells"],
    [["C5"], null],
  ]);
  expect(kind?.places[0]?.prefix).toBe("Payments!");
});

test("findingGroups(context) keeps five lines in sight and folds the others, all of them there", () => {
  const findings = Array.from({ length: 5000 }, (_, row) => badAmount(row + 2, `abc ${row}`));
  const [place] = groupsOf(findings)[0]?.kinds[0]?.places ?? [];
  expect(place?.shown.length).toBe(5);
  expect(place?.more).toBe("4,995 more of this kind");
  const all = [...(place?.shown ?? []), ...(place?.folded ?? [])].flatMap(({ cells }) => cells);
  expect(new Set(all).size).toBe(5000);
});

test("findingGroups(context) folds addresses beyond twelve", () => {
  // Every other row, so that none are neighbours.
  const findings = Array.from({ length: 30 }, (_, index) => badAmount(2 * index + 2));
  const line = groupsOf(findings)[0]?.kinds[0]?.places[0]?.shown[0];
  expect([line?.cells.length, line?.furtherCells.length, line?.more]).toEqual([12, 18, "18 more"]);
  expect(line?.furtherCells.at(-1)).toBe("C60");
});

test.each([
  [1, {}, "1 row is left out. "],
  [3, {}, "3 rows are left out. "],
  [
    3,
    { setAsideTotal: 120_000 },
    "3 rows are left out, with amounts of $1,200.00 that could be read. ",
  ],
])(
  "findingGroups(context) says how much is left out: %d rows %j",
  (rowsSetAside, more, expected) => {
    const [fix] = groupsOf([badAmount(2)], workbook({ rowsSetAside, ...more }));
    expect(fix?.note.startsWith(expected)).toBe(true);
  },
);

describe("findingGroups(context): the money at stake", () => {
  test("of clients not listed is what they paid, the most first", () => {
    const figures = [
      known("clients.unlistedTurnover", 20_000, { scope: { client: "Small" } }),
      known("clients.unlistedTurnover", 7_000_000, { scope: { client: "Large" } }),
    ];
    const [decide] = groupsOf([unknown("Small", "B2"), unknown("Large", "B9")], { figures });
    const [kind] = decide?.kinds ?? [];
    expect(kind?.stake).toBe("$70K");
    expect(kind?.places[0]?.shown.map(({ cells, stake }) => [cells[0], stake])).toEqual([
      ["B9", "$70K"],
      ["B2", "$200"],
    ]);
  });

  test.each<[string, Finding, string | null]>([
    [
      "a total that differs, by how much",
      {
        ...at,
        code: "total-mismatch",
        cell: "C40",
        facts: { claimed: "5000.00", computed: "4400.00" },
      },
      "$600",
    ],
    [
      "a declared volume, by how much it is off",
      {
        ...at,
        code: "volume-drift",
        cell: "C5",
        facts: { declared: "200000.00", paid: "80000.00" },
      },
      "$120K",
    ],
    [
      "an amount far above the usual, itself",
      { ...at, code: "outlier-amount", cell: "C7", value: "940000.00", facts: { usual: "900.00" } },
      "$940K",
    ],
    ["a cell that cannot be read: nobody knows", badAmount(2), null],
  ])("of %s", (_, finding, expected) => {
    const kind = groupsOf([finding])[0]?.kinds[0];
    expect(kind?.stake).toBe(expected);
  });
});

test.each<[string, Finding, string | null]>([
  [
    "a column that is missing",
    { ...at, code: "missing-column", facts: { expected: "Date", accepted: [] } },
    "/data/reference/#payments",
  ],
  [
    "a sheet of another name",
    { file: "sales.xlsx", sheet: "Notes", code: "unknown-sheet", facts: {} },
    "/data/reference/",
  ],
  ["a cell to correct", badAmount(2), null],
])("findingGroups(context) leads to what the sheet may hold: %s", (_, finding, href) => {
  const kind = groupsOf([finding], workbook({}))[0]?.kinds[0];
  expect(kind?.places[0]?.help?.href ?? null).toBe(href);
  expect(kind?.href).toBe(`/data/reference/#finding.${finding.code}`);
});

test.each(languages)(
  "findingGroups(context) has a place and words for every code, %s",
  (language) => {
    const dashboard = handMadeDashboard({ findings: findingSamples });
    const groups = findingGroups(pageContext(dashboard, language));
    const codes = groups.flatMap(({ kinds }) => kinds.map(({ code }) => code));
    expect(codes.sort()).toEqual((Object.keys(severities) as FindingCode[]).sort());
    const lines = groups.flatMap(({ kinds }) =>
      kinds.flatMap(({ places }) =>
        places.flatMap(({ shown, folded }) => [...shown, ...folded].map(({ count }) => count)),
      ),
    );
    expect(lines.reduce((sum, count) => sum + count, 0)).toBe(findingSamples.length);
  },
);

test("findingFilters(groups, context) offers what there is to choose among", () => {
  const findings: Finding[] = [
    badAmount(2),
    { ...at, code: "hidden-rows", facts: { count: 1 } },
    { file: "sales.xlsx", sheet: "Notes", code: "unknown-sheet", facts: {} },
  ];
  const context = contextOf({ findings });
  const filters = findingFilters(findingGroups(context), context);
  // One file: nothing to choose.
  expect(filters.map(({ by, options }) => [by, options.map(({ text }) => text)])).toEqual([
    ["severity", ["Error", "Note"]],
    ["sheet", ["Notes", "Payments"]],
    ["code", ["Value that cannot be read (1)", "Sheet that was not read (1)", "Hidden rows (1)"]],
  ]);
});
