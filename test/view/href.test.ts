import { expect, test } from "vitest";
import { href } from "../../src/view/href.ts";
import { languagePaths } from "../../src/view/languagePaths.ts";

test.each([
  ["the first language stands at the root", ["ru", "en"], "ru", "", "/"],
  ["pages of the first language below it", ["ru", "en"], "ru", "data/", "/data/"],
  ["another language below its code", ["ru", "en"], "en", "", "/en/"],
  ["its pages below that", ["ru", "en"], "en", "accounts/0a/", "/en/accounts/0a/"],
] as const)("href(languages, language, path): %s", (_, languages, language, path, expected) => {
  expect(href(languages, language, path)).toBe(expected);
});

test("languagePaths(languages) gives the first language no folder", () => {
  expect(languagePaths(["fa", "en"])).toEqual([
    { params: { lang: undefined }, props: { language: "fa" } },
    { params: { lang: "en" }, props: { language: "en" } },
  ]);
});
