import { describe, expect, test } from "vitest";
import { growthStage, modelLevels } from "../../../src/metrics/structure/growth.ts";
import { normLack } from "../../../src/metrics/structure/norm.ts";

// The norm of a full department: 5 sellers and 1 head, or 4 and 2.
describe("normLack(counts)", () => {
  test.each([
    ["five and one", 5, 1, 0, 0],
    ["four and two", 4, 2, 0, 0],
    ["more of both", 9, 3, 0, 0],
    ["four and one: a seller, or as well a second head", 4, 1, 1, 0],
    ["three and two is one short of the second way", 3, 2, 1, 0],
    ["nobody leads five", 5, 0, 0, 1],
    ["nobody leads nine", 9, 0, 0, 1],
    ["nobody at all", 0, 0, 5, 1],
    ["three heads and nobody who sells: four are nearer than five", 0, 3, 4, 0],
    ["one who sells", 1, 1, 4, 0],
  ])("%s", (_, sellers, heads, missingSellers, missingHeads) => {
    expect(normLack({ sellers, heads })).toEqual({ sellers: missingSellers, heads: missingHeads });
  });
});

describe("growthStage(counts)", () => {
  test.each([
    ["nobody sells but owner or head", { sellers: 0, heads: 1, farmers: 0, vips: 0 }, 1],
    ["nobody at all", { sellers: 0, heads: 0, farmers: 0, vips: 0 }, 1],
    ["one seller", { sellers: 1, heads: 0, farmers: 0, vips: 0 }, 2],
    ["three with a head: fewer than four", { sellers: 3, heads: 1, farmers: 0, vips: 0 }, 2],
    ["fifteen without a head", { sellers: 15, heads: 0, farmers: 0, vips: 0 }, 2],
    ["four with a head", { sellers: 4, heads: 1, farmers: 0, vips: 0 }, 3],
    ["farmers beside sellers", { sellers: 3, heads: 1, farmers: 1, vips: 0 }, 4],
    ["farmers and nobody who brings clients", { sellers: 0, heads: 1, farmers: 2, vips: 0 }, 2],
    ["a VIP seller and no farmer", { sellers: 5, heads: 1, farmers: 0, vips: 1 }, 3],
    ["a VIP seller alone", { sellers: 0, heads: 0, farmers: 0, vips: 1 }, 2],
    ["a VIP seller beside farmers", { sellers: 4, heads: 1, farmers: 2, vips: 1 }, 5],
  ])("%s", (_, counts, stage) => {
    expect(growthStage(counts)).toBe(stage);
  });
});

describe("modelLevels(counts)", () => {
  test.each([
    ["sellers do it all", { leadManagers: 0, sellers: 3, farmers: 0 }, 1],
    ["lead manager and seller", { leadManagers: 1, sellers: 3, farmers: 0 }, 2],
    ["hunter and farmer", { leadManagers: 0, sellers: 3, farmers: 1 }, 2],
    ["all three", { leadManagers: 1, sellers: 3, farmers: 1 }, 3],
    ["nobody brings clients", { leadManagers: 1, sellers: 0, farmers: 1 }, 1],
  ])("%s", (_, counts, levels) => {
    expect(modelLevels(counts)).toBe(levels);
  });
});
