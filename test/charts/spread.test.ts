import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spread } from "../../src/charts/spread.ts";

const room = { pitch: 5, from: 0, to: 100 };

describe("spread(wishes, room)", () => {
  test.each([
    ["far ones stay", [10, 40], [10, 40]],
    ["two too close part evenly", [10, 12], [7.5, 12.5].map((y) => y + 1)],
    ["the order of wishes is kept", [12, 10], [13.5, 8.5]],
    ["a group keeps to the beginning", [1, 2, 3], [0, 5, 10]],
    ["a group keeps to the end", [99, 100], [95, 100]],
    ["a moved group takes in the next", [10, 11, 16], [7.33, 12.33, 17.33]],
    ["none", [], []],
  ])("%s", (_, wishes, expected) => {
    expect(spread(wishes, room).map((y) => Math.round(y * 100) / 100)).toEqual(expected);
  });

  test("no two nearer than the pitch, whatever is wished", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 200, noNaN: true }), { maxLength: 12 }),
        (wishes) => {
          const places = spread(wishes, room).toSorted((a, b) => a - b);
          return places.slice(1).every((y, index) => y - (places[index] ?? 0) > room.pitch - 1e-6);
        },
      ),
    );
  });
});
