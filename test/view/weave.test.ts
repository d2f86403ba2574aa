import { expect, test } from "vitest";
import type { ShownFigure } from "../../src/view/shownFigure.ts";
import { weave } from "../../src/view/weave.ts";

const figure: ShownFigure = {
  text: "$740K",
  tone: "plain",
  explanation: {
    name: "Received",
    of: [],
    month: null,
    value: "$740,000.00",
    meaning: "",
    reason: null,
    formula: "",
    worked: null,
    inputs: [],
    sources: [],
    filter: [],
    rows: null,
  },
};

test("parts(sentence) keeps words, figures and names in the sentence's own order", () => {
  const loom = weave();
  const money = loom.figure(figure);
  const name = loom.name("Rodnik", "/accounts/1/");
  expect(loom.parts(`${name} buys ${money} a month`)).toEqual([
    { kind: "name", name: "Rodnik", href: "/accounts/1/" },
    { kind: "text", text: " buys " },
    { kind: "figure", figure },
    { kind: "text", text: " a month" },
  ]);
});

test.each([
  [".", "en"],
  ["؟", "fa"],
  ["»;", "ru"],
])("parts(sentence) holds %s to the figure before it", (after) => {
  const loom = weave();
  expect(loom.parts(`so far ${loom.figure(figure)}${after} More`)).toEqual([
    { kind: "text", text: "so far " },
    { kind: "figure", figure, after },
    { kind: "text", text: " More" },
  ]);
});

test("parts(sentence) leaves punctuation after a name to the words", () => {
  const loom = weave();
  expect(loom.parts(`${loom.name("Skazka")}: late`)).toEqual([
    { kind: "name", name: "Skazka", href: null },
    { kind: "text", text: ":" },
    { kind: "text", text: " late" },
  ]);
});

test("parts(sentence) of a sentence without figures is one text", () => {
  expect(weave().parts("Nothing needs you.")).toEqual([
    { kind: "text", text: "Nothing needs you." },
  ]);
});
