import { describe, expect, test } from "vitest";
import { fold } from "../../src/ingest/fold.ts";
import { keysOfWord } from "../../src/ingest/headingWords.ts";
import { constraintRules } from "../../src/model/finding.ts";
import { type Language, languages } from "../../src/model/language.ts";
import type { Choices, Column, Sheet, Words } from "../../src/sheets/contract.ts";
import type { Setting } from "../../src/sheets/settings/setting.ts";
import { settingList } from "../../src/sheets/settings.ts";
import { sheetKeys, sheets, sheetsByKey } from "../../src/sheets/sheets.ts";
import { gregorianMonthNames, persianMonthNames } from "../../src/sheets/vocabulary/monthNames.ts";
import { weekdayNames } from "../../src/sheets/vocabulary/weekdayNames.ts";

/** Letters by which a text is recognised as of its language. */
const script: Record<Language, RegExp> = {
  en: /^[^\u0400-\u06ff]*$/u,
  ru: /[\u0400-\u04ff]/u,
  ro: /^[^\u0400-\u06ff]*$/u,
  fa: /[\u0600-\u06ff]/u,
};

/** Columns of numbers that may be written in words too. */
const NUMBERS_IN_WORDS: ReadonlySet<string> = new Set(["working", "listened"]);

const columnsOf = (sheet: Sheet): [string, Column][] => Object.entries(sheet.columns);
const settings: [string, Setting][] = Object.entries(settingList);

/** Words that two things of a list share, as `word: one, other`. */
function shared(list: Iterable<readonly [name: string, words: Words]>): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [name, words] of list) {
    for (const word of Object.values(words).flat()) {
      for (const key of keysOfWord(word)) {
        owners.set(key, (owners.get(key) ?? new Set()).add(name));
      }
    }
  }
  return [...owners].flatMap(([key, names]) =>
    names.size > 1 ? [`${key}: ${[...names].join(", ")}`] : [],
  );
}

test("the list holds every sheet of the data set, under its own key", () => {
  expect(sheets.map(({ key }) => key)).toEqual([...sheetKeys]);
  for (const key of sheetKeys) expect(sheetsByKey[key].key).toBe(key);
});

test("no sheet's name is another's", () => {
  expect(shared(sheets.map(({ key, names }) => [key, names] as const))).toEqual([]);
});

describe.each(sheets.map((sheet) => ({ sheet, key: sheet.key })))("sheet $key", ({ sheet }) => {
  test("no heading stands for two columns", () => {
    expect(shared(columnsOf(sheet).map(([key, column]) => [key, column.headings]))).toEqual([]);
  });

  test("headings and helps are there in each language and in its script", () => {
    for (const [key, { headings, help }] of columnsOf(sheet)) {
      for (const language of languages) {
        expect.soft(headings[language][0], `${key} ${language}`).toMatch(script[language]);
        expect.soft(help[language], `${key} ${language}`).toMatch(script[language]);
        expect.soft(help[language], `${key} ${language}`).toMatch(/[.]$/u);
      }
    }
  });

  test("lookalikes and words of last resort are not the column's own", () => {
    for (const [key, { headings, lookalikes = [], lastResort = [] }] of columnsOf(sheet)) {
      const own = new Set(Object.values(headings).flat().map(fold));
      for (const word of [...lookalikes, ...lastResort]) {
        expect.soft(own.has(fold(word)), `${key}: ${word}`).toBe(false);
      }
    }
  });

  test("a cell is required only where its column is", () => {
    for (const [key, column] of columnsOf(sheet)) {
      expect.soft(column.isRequired || !column.isCellRequired, key).toBe(true);
    }
  });

  test("keys that must be unique are columns", () => {
    for (const key of sheet.uniqueBy ?? []) expect(Object.keys(sheet.columns)).toContain(key);
  });

  test("what rows may not say is said of columns", () => {
    const ofOrders = (sheet.orders ?? []).flatMap(({ first, second = first }) => [first, second]);
    const codes = sheet.codes === undefined ? [] : [sheet.codes];
    for (const key of [...ofOrders, ...codes, ...(sheet.unlikelyTwice ?? [])]) {
      expect(Object.keys(sheet.columns)).toContain(key);
    }
  });

  test("choices are there in four languages, and each word means one value", () => {
    for (const [key, { kind, choices }] of columnsOf(sheet)) {
      expect.soft(choices !== undefined, key).toBe(kind === "choice" || NUMBERS_IN_WORDS.has(key));
      if (!choices) continue;
      expect.soft(shared(Object.entries(choices as Choices)), key).toEqual([]);
    }
  });

  test("every value of a choice passes its own schema", () => {
    for (const [key, { kind, choices, schema }] of columnsOf(sheet)) {
      for (const value of Object.keys(choices ?? {})) {
        const parsed = schema.safeParse(kind === "number" ? Number(value) : value);
        expect.soft(parsed.success, `${key} ${value}`).toBe(true);
      }
    }
  });

  test.each([-1, 1.5, 2 ** 60, 2 ** 51, Number.NaN])(
    "what a number column says of %s is a rule with words",
    (value) => {
      for (const [key, { kind, schema }] of columnsOf(sheet)) {
        if (kind !== "money" && kind !== "number" && kind !== "fraction") continue;
        // A cell that is no number never gets as far as the schema.
        if (Number.isNaN(value) || (kind === "money" && !Number.isInteger(value))) continue;
        for (const issue of schema.safeParse(value).error?.issues ?? []) {
          expect.soft(constraintRules, key).toContain(issue.message);
        }
      }
    },
  );
});

describe("settings", () => {
  test("no name stands for two settings", () => {
    expect(shared(settings.map(([key, { names }]) => [key, names]))).toEqual([]);
  });

  test("names and helps are there in each language and in its script", () => {
    for (const [key, { names, help }] of settings) {
      for (const language of languages) {
        expect.soft(names[language][0], `${key} ${language}`).toMatch(script[language]);
        expect.soft(help[language], `${key} ${language}`).toMatch(script[language]);
      }
    }
  });

  test("defaults pass their own schema", () => {
    for (const [key, setting] of settings) {
      if (setting.default === null) continue;
      expect.soft(setting.schema.safeParse(setting.default).success, key).toBe(true);
    }
  });

  test.each<[keyof typeof settingList, unknown, string]>([
    ["currency", "EURO", "known-currency"],
    ["languages", ["de"], "known-language"],
    ["country", "XX", "known-country"],
    ["country", "Russia", "known-country"],
    ["timeZone", "Europe/Nowhere", "known-time-zone"],
    ["weekend", [{ weekday: 8, working: 0 }], "weekday"],
    ["waterline", -100, "not-negative"],
    ["newClientWindowMonths", 1.5, "whole-number"],
    ["newClientWindowMonths", 0, "positive"],
    ["keyAccountsShare", 80, "fraction-0-1"],
  ])("%s refuses %j by the rule %s", (key, value, rule) => {
    expect(settingList[key].schema.safeParse(value).error?.issues[0]?.message).toBe(rule);
  });

  test.each<[keyof typeof settingList, unknown]>([
    ["currency", "TOMAN"],
    ["country", "MD"],
    ["timeZone", "Asia/Tehran"],
    ["languages", ["fa", "en"]],
    [
      "weekend",
      [
        { weekday: 4, working: 0.5 },
        { weekday: 5, working: 0 },
      ],
    ],
  ])("%s takes %j", (key, value) => {
    expect(settingList[key].schema.safeParse(value).success).toBe(true);
  });
});

test("no name of a month or weekday stands for two", () => {
  for (const lists of [[...gregorianMonthNames, ...persianMonthNames], weekdayNames]) {
    const owners = lists.flatMap((names, index) =>
      [...new Set(names.map(fold))].map((key) => `${key}: ${index}`),
    );
    const keys = owners.map((owner) => owner.split(":")[0]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  }
});
