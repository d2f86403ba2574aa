import { describe, expect, test } from "vitest";
import { accountsScene } from "../../../src/view/scenes/accounts.ts";
import { wallContext } from "../../../src/view/scenes/wallContext.ts";
import { hardDashboards, wallDashboard } from "../../support/wallDashboards.ts";

const sceneOf = (accounts?: readonly (readonly [string, number, number])[]) =>
  accountsScene(wallContext(wallDashboard(accounts ? { accounts } : {}), "en"));
const said = (scene: ReturnType<typeof sceneOf>): string =>
  (scene?.sentence.parts ?? []).map(({ text }) => text).join("");

const M = 100_000_000;

describe("accountsScene(context)", () => {
  // Upsides 800, 280, 215, 180, 130 and 105 K of 1,710 K: the first two are 63 %.
  test("says how few hold half of what could be added", () => {
    expect(said(sceneOf())).toBe("Two accounts hold 63% of the $1.71M a month we could add");
  });

  test.each([
    [
      "one holds half",
      [
        ["A", 0, 6 * M],
        ["B", 0, 2 * M],
        ["C", 0, M],
      ],
      "One account holds 67% of the $9M a month we could add",
    ],
    ["one alone", [["A", 0, M]], "We could add $1M a month"],
    ["none with upside", [["A", M, M]], "Every key account buys all it could"],
    [
      "many alike",
      Array.from({ length: 12 }, (_, n) => [`A${n}`, 0, M] as const),
      "We could add $12M a month",
    ],
  ] as const)("when %s", (_, accounts, sentence) => {
    expect(said(sceneOf(accounts))).toBe(sentence);
  });

  test("lists the largest upside first and leaves out the rest, with count and money", () => {
    const scene = accountsScene(wallContext(hardDashboards.many?.() ?? wallDashboard(), "en"));
    expect(scene?.names).toHaveLength(7);
    expect(scene?.more).toMatch(/^53 more accounts, \$/);
    const upsides = scene?.chart.points.map(({ current, possible }) => possible - current) ?? [];
    expect(upsides).toEqual(upsides.toSorted((a, b) => b - a));
  });

  test("writes all amounts in one unit, said once", () => {
    const scene = sceneOf();
    expect(scene?.key.unit).toBe("$K a month");
    expect(
      scene?.chart.points.map(({ currentText, possibleText }) => [currentText, possibleText])[0],
    ).toEqual(["200", "1,000"]);
  });

  test("tells of talks that agreed; what was only asked is a tick, said in the key", () => {
    const scene = sceneOf();
    expect(scene?.chart.points.map(({ note }) => note)).toEqual([
      "agreed 800 of 1,000 asked",
      null,
      null,
      null,
      null,
      null,
    ]);
    // All that is possible was asked of the one with an open talk: there is no tick to explain.
    expect(scene?.key.asked).toBeNull();
  });

  test("has no addresses and no names in the chart", () => {
    expect(sceneOf()?.chart.points.some((point) => "href" in point || point.name !== "")).toBe(
      false,
    );
  });

  test("is not in the rotation without accounts", () => {
    expect(sceneOf([])).toBeNull();
  });
});
