import { expect, test } from "vitest";
import { addUp } from "../../../src/view/activity/addUp.ts";
import { inSentence } from "../../../src/view/activity/inSentence.ts";

test.each([
  ["parts that would each round down", [333, 333, 334], 1_000, [0, 1_000, 0]],
  ["a fall through nought", [-1_499, -2], 1_000, [-1_000, -1_000]],
  ["nothing", [0, 0], 1_000, [0, 0]],
  ["to the unit", [8_647_986, -9_267_739], 1, [8_647_986, -9_267_739]],
])("addUp(before, parts, step): %s", (_, parts, step, expected) => {
  const shown = addUp(1_000, parts, step);
  expect(shown.parts).toEqual(expected);
  expect(shown.before + shown.parts.reduce((sum, part) => sum + part, 0)).toBe(shown.now);
});

test.each([
  ["New clients", "new clients"],
  ["VIP clients", "VIP clients"],
  ["Звонки", "звонки"],
  ["VIP-клиенты", "VIP-клиенты"],
  ["تماس‌ها", "تماس‌ها"],
  ["", ""],
])("inSentence(%s) is %s", (name, expected) => {
  expect(inSentence(name)).toBe(expected);
});
