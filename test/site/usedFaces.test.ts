import { describe, expect, test } from "vitest";
import { facesNamed, isFaceUsed, keepUsedFaces } from "../../src/site/usedFaces.ts";

const face = (range: string): string => `@font-face{src:url(/a.woff2);unicode-range:${range}}`;
const codes = (text: string): number[] =>
  [...text].map((character) => character.codePointAt(0) ?? 0);

describe("isFaceUsed(rule, codePoints)", () => {
  test.each([
    ["a range that holds a letter", face("U+400-45F,U+2116"), "Ж", true],
    ["a range that ends before it", face("U+400-415"), "Ж", false],
    ["one code", face("U+20bd"), "₽", true],
    ["a wildcard", face("U+4??"), "Ж", true],
    ["a wildcard of another hundred", face("U+5??"), "Ж", false],
    ["no range at all", "@font-face{src:url(/a.woff2)}", "Ж", true],
    ["no characters", face("U+400-45F"), "", false],
  ])("%s", (_, rule, text, expected) => {
    expect(isFaceUsed(rule, codes(text))).toBe(expected);
  });
});

test("keepUsedFaces(characters) takes unused faces out of a style, and nothing else", () => {
  const css = `${face("U+0-FF")}${face("U+400-45F")}p{}`;
  expect(keepUsedFaces("abc")(css)).toBe(`${face("U+0-FF")}p{}`);
});

test("facesNamed(pages, trim) gives each face with its weight, once, and only those left", () => {
  const css = [
    "@font-face{src:url(/_astro/a.woff2#wght=400)format('woff2');unicode-range:U+0-FF}",
    "@font-face{src:url('/_astro/a.woff2#wght=600');unicode-range:U+0-FF}",
    "@font-face{src:url(/_astro/b.woff2);unicode-range:U+400-45F}",
  ].join("");
  const pages = [`<style>${css}</style><p>x`, `<style media="all">${css}p{}</style>`];
  expect([...facesNamed(pages, keepUsedFaces("abc"))]).toEqual([
    "_astro/a.woff2#wght=400",
    "_astro/a.woff2#wght=600",
  ]);
});
