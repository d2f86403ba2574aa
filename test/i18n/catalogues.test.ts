import { describe, expect, test } from "vitest";
import { messagesOf } from "../../src/i18n/messages.ts";
import { severities } from "../../src/model/finding.ts";
import { languages } from "../../src/model/language.ts";
import { findingSamples } from "./findingSamples.ts";
import { staticTexts } from "./staticTexts.ts";

/** Texts of a catalogue by their path: functions left out. */
function leaves(node: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    leaves(value, path === "" ? key : `${path}.${key}`),
  );
}

/** The texts in which a pattern is found, with their files. */
const offenders = (language: (typeof languages)[number], pattern: RegExp): string[] =>
  staticTexts(language)
    .filter(({ text }) => pattern.test(text))
    .map(({ file, text }) => `${file}: ${text}`);

describe.each(languages)("%s", (language) => {
  test("has texts, and none of them is empty or padded", () => {
    const texts = leaves(messagesOf(language));
    expect(texts.length).toBeGreaterThan(300);
    expect(staticTexts(language).length).toBeGreaterThan(700);
    expect(texts.filter(([, text]) => text === "" || text.trim() !== text)).toEqual([]);
  });

  test("raises its voice nowhere", () => {
    expect(offenders(language, /!/)).toEqual([]);
  });

  test("has no replacement characters, double spaces or half-written marks", () => {
    expect(offenders(language, /\uFFFD| {2}(?! )\S*[.,;:]|\bTODO\b|\bundefined\b/)).toEqual([]);
  });
});

describe("Russian", () => {
  test("no word mixes Cyrillic and Latin letters", () => {
    expect(offenders("ru", /[а-яё][a-z]|[a-z][а-яё]/i)).toEqual([]);
  });

  test("quotes are «», not straight", () => {
    expect(offenders("ru", /"/)).toEqual([]);
  });
});

describe("Romanian", () => {
  test("ș and ț have commas below, not cedillas", () => {
    expect(offenders("ro", /[ŞşŢţ]/)).toEqual([]);
  });

  test("quotes are „”, not straight", () => {
    expect(offenders("ro", /"|“/)).toEqual([]);
  });
});

describe("Persian", () => {
  test("digits are Persian", () => {
    expect(offenders("fa", /[0-9\u0660-\u0669]/).filter((text) => !allowedLatin(text))).toEqual([]);
  });

  test("ی and ک are Persian, not Arabic", () => {
    expect(offenders("fa", /[يىكةۀ]/)).toEqual([]);
  });

  test("punctuation is Persian: no ASCII comma, semicolon or question mark after a word", () => {
    expect(offenders("fa", /[\u0600-\u06FF][,;?]/)).toEqual([]);
  });

  test("verbs keep their prefix with a half space", () => {
    expect(offenders("fa", /(?:^|\s)ن?می\s/)).toEqual([]);
  });

  /** Options, dates to type and extensions of the terminal are typed in Latin. */
  const allowedLatin = (text: string): boolean => /cli\.ts: .*(?:2026-11-20|--)/.test(text);
});

// Words that are the same in both: anything else is a text somebody forgot to translate.
const sameAsEnglish: { readonly [language in "ru" | "ro" | "fa"]: readonly string[] } = {
  ru: ["clients.kind.vip: VIP"],
  ro: [
    "accounts.client: Client",
    "clients.client: Client",
    "clients.kind.vip: VIP",
    "common.formula: Formula",
    "common.plan: Plan",
    "figures.plan.amount.name: Plan",
    "funnel.cuts.segment: Segment",
    "funnel.stages.contract: Contract",
    "funnel.stages.lead: Lead",
    "inputs.plan: plan",
    "inputs.total: total",
  ],
  fa: [],
};

test.each(["ru", "ro", "fa"] as const)("%s repeats no English text by mistake", (language) => {
  const english = new Map(leaves(messagesOf("en")));
  const same = leaves(messagesOf(language))
    .filter(([path, text]) => english.get(path) === text)
    .map(([path, text]) => `${path}: ${text}`)
    .sort();
  expect(same).toEqual(sameAsEnglish[language]);
});

test("every finding code has a sample whose text is pinned", () => {
  const sampled = new Set<string>(findingSamples.map(({ code }) => code));
  expect(Object.keys(severities).filter((code) => !sampled.has(code))).toEqual([]);
});
