import { describe, expect, test } from "vitest";
import { smallestText } from "../../../src/model/wallText.ts";
import { wallRoom } from "../../../src/view/scenes/wallRoom.ts";

const settings = { names: "full", secondsPerScene: 25, scenes: null } as const;

describe("smallestText({ tvInches, viewingDistanceMetres })", () => {
  // Text sizes that put capitals of 0.7 at 16 minutes of arc, in pixels of a 1080 line picture,
  // worked out apart from this code: 1080 × distance × tan(16′) ÷ 0.7 ÷ (inches × 0.0254 × 0.4903).
  test.each([
    [43, 5, 67],
    [55, 3, 31],
    [55, 5, 52],
    [55, 8, 84],
    [65, 8, 71],
    [75, 5, 38],
  ])("%i inches at %i metres: %i pixels of 1080", (tvInches, viewingDistanceMetres, pixels) => {
    expect(Math.round(smallestText({ tvInches, viewingDistanceMetres }) * 1.08)).toBe(pixels);
  });
});

describe("wallRoom(settings)", () => {
  test.each([
    ["the usual set", 55, 5, 49],
    ["a larger set keeps its air", 75, 3, 49],
    ["a farther seat gets larger text", 55, 7, 68],
    ["up to what the scenes can hold", 43, 8, 72],
  ])("%s", (_, tvInches, viewingDistanceMetres, read) => {
    const room = wallRoom({ ...settings, tvInches, viewingDistanceMetres });
    expect(room.read).toBe(read);
    expect(room.note * 2).toBeGreaterThanOrEqual(room.read);
    expect(room.figure).toBeGreaterThan(room.read);
  });
});
