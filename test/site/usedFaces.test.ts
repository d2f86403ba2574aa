import { describe, expect, test } from "vitest";
import { isFaceUsed, keepUsedFaces } from "../../src/site/usedFaces.ts";

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

test("keepUsedFaces takes out unused faces and nothing else", () => {
  const html = `<p>@font-face{unicode-range:U+400}</p><style>${face("U+0-FF")}${face("U+400-45F")}p{}</style>`;
  expect(keepUsedFaces("abc")(html)).toBe(
    `<p>@font-face{unicode-range:U+400}</p><style>${face("U+0-FF")}p{}</style>`,
  );
});
