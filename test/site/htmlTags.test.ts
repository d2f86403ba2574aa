import { describe, expect, test } from "vitest";
import { applyEdits, attributeOf, htmlTags } from "../../src/site/htmlTags.ts";

describe("htmlTags(html)", () => {
  test("gives attributes with the place of their value", () => {
    const html = `<p>a < b</p><a class=x href='/a?b=1&amp;c=2' hidden data-e="">x</a>`;
    const [, link] = htmlTags(html);
    expect(link?.attributes.map(({ name, value }) => [name, value])).toEqual([
      ["class", "x"],
      ["href", "/a?b=1&amp;c=2"],
      ["hidden", ""],
      ["data-e", ""],
    ]);
    const href = link?.attributes[1];
    expect(html.slice(href?.start, href?.end)).toBe("/a?b=1&amp;c=2");
  });

  test.each([
    [
      "a script's text",
      `<script>if (a < b) x("<a href='/no/'>")</script>`,
      `if (a < b) x("<a href='/no/'>")`,
    ],
    ["a style's text", "<style>a > b { c: url(/x) }</style>", "a > b { c: url(/x) }"],
    ["empty text", "<script></script>", ""],
    ["an end tag in capitals", "<script>1</SCRIPT>", "1"],
  ])("gives %s whole, and no tags inside it", (_, html, text) => {
    const tags = htmlTags(html);
    expect(tags).toHaveLength(1);
    expect(tags[0]?.content?.text).toBe(text);
  });

  test("sees nothing in comments", () => {
    expect(htmlTags('<!-- <a href="/x/"> --><!DOCTYPE html><br/>').map(({ name }) => name)).toEqual(
      ["br"],
    );
  });

  test("attributeOf tells an empty attribute from none", () => {
    const [tag] = htmlTags("<script async>1</script>");
    if (!tag) throw new Error("no tag");
    expect([attributeOf(tag, "async"), attributeOf(tag, "src")]).toEqual(["", null]);
  });
});

test("applyEdits(text, edits) changes only the places named, in any order", () => {
  const edits = [
    { start: 4, end: 5, text: "" },
    { start: 0, end: 1, text: "AA" },
    { start: 3, end: 3, text: "+" },
  ];
  expect(applyEdits("abcdef", edits)).toBe("AAbc+df");
});
