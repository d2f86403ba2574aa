import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addedUp, sharesAddedUp } from "../../src/view/addedUp.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

describe("addedUp(parts, whole)", () => {
  test.each([
    // 244.5 + 244.5 + 252 are shown as 245 + 244 + 252 = 741.
    ["halves", [24_450, 24_450, 25_200], [24_500, 24_400, 25_200]],
    ["exact parts", [37_800, 28_900, 4_500, 2_800], [37_800, 28_900, 4_500, 2_800]],
    ["a part of nothing", [74_100, 0], [74_100, 0]],
    ["fewer than three digits", [3, 4], [3, 4]],
  ] as const)("%s", (_, parts, shown) => {
    expect(addedUp(parts, sum(parts))).toEqual(shown);
  });

  test("leaves parts of nothing, or of less, as they are", () => {
    expect(addedUp([5, -7], -2)).toEqual([5, -7]);
  });

  test("parts add up to the whole as it is shown, refunds among them", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e9 }), { minLength: 1 }), (parts) => {
        const whole = sum(parts);
        fc.pre(whole > 0);
        const step = 10 ** Math.max(0, String(whole).length - 3);
        expect(sum(addedUp(parts, whole))).toBe(Math.round(whole / step) * step);
      }),
    );
  });
});

describe("sharesAddedUp(parts)", () => {
  test.each([
    ["thirds", [1, 1, 1], [0.34, 0.33, 0.33]],
    ["tenths where a whole would hide a crumb", [996, 4], [0.996, 0.004]],
    ["less than a tenth keeps its own share", [99_999, 1], [1, 0.00001]],
    ["nothing", [0, 0], [0, 0]],
  ] as const)("%s", (_, parts, shares) => {
    expect(sharesAddedUp(parts).shares).toEqual(shares);
  });
});
