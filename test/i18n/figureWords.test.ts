import { describe, expect, test } from "vitest";
import { messagesOf } from "../../src/i18n/messages.ts";
import { type FigureId, figureCatalogue } from "../../src/model/figureCatalogue.ts";
import type { InputName } from "../../src/model/inputs.ts";
import { type Language, languages } from "../../src/model/language.ts";

const ids = Object.keys(figureCatalogue) as FigureId[];

/** Numbers that say how a figure was come by; its arithmetic does not use them. */
const besides: ReadonlySet<InputName> = new Set([
  "comparedDays",
  "months",
  "baselineAssumed",
  "marginAssumed",
  "rhythmAssumed",
  "accounts",
  "withoutMargin",
  "actions",
  "leaving",
  "secondLargest",
  "normFrom",
  "normTo",
]);

const inputsOf = (id: FigureId): readonly InputName[] => {
  const kind: { readonly unit: string; readonly inputs?: readonly InputName[] } =
    figureCatalogue[id];
  return (kind.inputs ?? []).filter((name) => !besides.has(name));
};

/** Formulas that count: with a division, a product or a difference in them. */
const isArithmetic = (id: FigureId): boolean =>
  / [/×−] /.test(messagesOf("en").figures[id].formula);

describe.each(languages)("%s", (language: Language) => {
  const { figures, inputs } = messagesOf(language);

  test.each(ids.filter(isArithmetic))("%s names its inputs in its formula", (id) => {
    const missing = inputsOf(id).filter((name) => !figures[id].formula.includes(inputs[name]));
    expect(missing).toEqual([]);
  });

  test("meanings are sentences, names and formulas are not", () => {
    for (const id of ids) {
      const { name, formula, meaning } = figures[id];
      expect(meaning).toMatch(/\.$/);
      expect(name).not.toMatch(/[.:]$/);
      expect(formula).not.toMatch(/\.$/);
    }
  });

  test("no two figures of a family have one name", () => {
    const names = ids.map((id) => `${id.split(".")[0]}: ${figures[id].name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

// The one formula that the command line's contract quotes.
test("plan to date is fact / (plan / working days × days worked)", () => {
  expect(messagesOf("en").figures["plan.completionToDate"].formula).toBe(
    "fact / (plan / working days × days worked)",
  );
});
