import { describe, expect, test } from "vitest";
import { severities } from "../../src/model/finding.ts";
import { languages } from "../../src/model/language.ts";
import { settingList } from "../../src/sheets/settings.ts";
import { sheets } from "../../src/sheets/sheets.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { referencePage } from "../../src/view/reference.ts";
import { handMadeDashboard } from "../support/handMadeDashboard.ts";

const dashboard = handMadeDashboard();

describe.each(languages)("referencePage(context) in %s", (language) => {
  const page = referencePage(pageContext(dashboard, language));
  const all = JSON.stringify(page);

  test("holds every sheet with every name that is read", () => {
    for (const { key, names } of sheets) {
      const found = page.sheets.find(({ id }) => id === key);
      expect.soft(found?.name, key).toBe(names[language][0]);
      expect.soft(found?.names.map((of) => of.language).sort(), key).toEqual([...languages].sort());
      for (const of of found?.names ?? []) {
        expect
          .soft(of.text.split(/[,،] /))
          .toEqual(names[of.language].flatMap((n) => n.split(", ")));
      }
    }
  });

  test("holds every column with its help, headings, words and lookalikes", () => {
    for (const sheet of sheets) {
      const entries = page.sheets.find(({ id }) => id === sheet.key)?.columns ?? [];
      for (const [key, column] of Object.entries(sheet.columns)) {
        const id = `${sheet.key}.${key}`;
        const entry = entries.find((of) => of.id === id);
        expect.soft(entry?.name, id).toBe(column.headings[language][0]);
        expect.soft(entry?.help, id).toBe(column.help[language]);
        expect.soft(entry?.mark !== null, id).toBe(column.isRequired);
        const text = JSON.stringify(entry);
        const words = [
          ...Object.values(column.headings).flat(),
          ...Object.values(column.choices ?? {}).flatMap((choice) => Object.values(choice).flat()),
          ...(column.lookalikes ?? []),
          ...(column.lastResort ?? []),
        ];
        const missing = words.filter((word) => !text.includes(JSON.stringify(word).slice(1, -1)));
        expect.soft(missing, id).toEqual([]);
      }
    }
  });

  test("holds every setting with its help", () => {
    expect(page.settings.map(({ id }) => id)).toEqual(
      Object.keys(settingList).map((key) => `settings.${key}`),
    );
    for (const { help } of Object.values(settingList)) expect.soft(all).toContain(help[language]);
  });

  test("tells of every finding code what it is and what to do", () => {
    expect(page.findings.map(({ code }) => code)).toEqual(Object.keys(severities));
    expect(page.findings.filter(({ title, advice }) => !title || !advice)).toEqual([]);
  });

  test("no two places have one anchor", () => {
    const ids = [
      ...page.contents.map(({ id }) => id),
      ...page.sheets.flatMap(({ columns }) => columns.map(({ id }) => id)),
      ...page.settings.map(({ id }) => id),
      ...page.findings.map(({ id }) => id),
    ];
    const settingColumns = ["settings.name", "settings.value"];
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    for (const id of settingColumns) expect(ids).toContain(id);
  });
});

test.each([
  ["onTrackFrom", "100%"],
  ["atRiskFrom", "90%"],
  ["contactIntervalDays", "30"],
  ["calendar", "gregorian"],
  ["timeAxisLeftToRight", "no"],
  ["company", "not set"],
  ["walkInNames", "not set"],
])("the default of %s reads %s", (key, expected) => {
  const { settings } = referencePage(pageContext(dashboard, "en"));
  expect(settings.find(({ id }) => id === `settings.${key}`)?.default).toBe(expected);
});

test("a heading that looks right and means something else is told as refused", () => {
  const { sheets: told } = referencePage(pageContext(dashboard, "en"));
  const date = told
    .find(({ id }) => id === "payments")
    ?.columns.find(({ id }) => id === "payments.date");
  expect(date?.refused).toContain("Invoice date");
  expect(date?.mark).toBe("required");
  expect(date?.remarks).toEqual(["A day yet to come is an error."]);
});
