import { expect, test } from "vitest";
import { markLine } from "../../src/view/markLine.ts";

// The circle reaches 8 units from its middle; half the target off is its edge.
test.each([
  ["on target", 1, 0],
  ["without a plan", null, 0],
  ["a quarter over", 1.25, 4],
  ["a quarter under", 0.75, -4],
  ["nothing yet", 0, -8],
  ["far over", 3, 8],
])("markLine(completion): %s", (_, completion, expected) => {
  expect(markLine(completion)).toBe(expected);
});
