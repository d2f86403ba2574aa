import { describe, expect, test } from "vitest";
import { spokenParts, strong, withoutEmphasis } from "../../../src/i18n/emphasis.ts";
import { figureWidth, textWidth } from "../../../src/model/textWidth.ts";
import { listRows } from "../../../src/view/scenes/listRows.ts";
import { shownName } from "../../../src/view/scenes/shownName.ts";
import { spokenSentence } from "../../../src/view/scenes/spokenSentence.ts";
import { wallRoom } from "../../../src/view/scenes/wallRoom.ts";
import { wallDashboard } from "../../support/wallDashboards.ts";

const room = wallRoom(wallDashboard().wall);

describe("shownName(name, setting)", () => {
  test.each([
    ["Anna Orlova", "full", "Anna Orlova"],
    ["Anna Orlova", "initials", "A.\u00a0O."],
    ["анна-мария де ла крус", "initials", "А.\u00a0М."],
    ["«Кидсленд»", "initials", "К."],
    ["آنا اورلووا", "initials", "آ.\u00a0ا."],
    ["7 Eleven", "initials", "7.\u00a0E."],
    ["—", "initials", null],
    ["Anna Orlova", "hidden", null],
  ] as const)("%s as %s", (name, setting, expected) => {
    expect(shownName(name, setting)).toBe(expected);
  });
});

describe("spokenParts(message)", () => {
  test("tells the strong words from the plain", () => {
    expect(spokenParts(`${strong("7%")} up, ${strong("a day")}`)).toEqual([
      { text: "7%", isStrong: true },
      { text: " up, ", isStrong: false },
      { text: "a day", isStrong: true },
    ]);
    expect(spokenParts("plain")).toEqual([{ text: "plain", isStrong: false }]);
    expect(withoutEmphasis(`${strong("7%")} up`)).toBe("7% up");
  });
});

describe("spokenSentence(message, tone, room)", () => {
  test.each([
    ["short", 20, false, 1],
    ["long", 60, true, 1],
    ["very long", 90, true, 2],
  ])("a %s one", (_, letters, isCondensed, lines) => {
    const sentence = spokenSentence("n".repeat(letters), "plain", room);
    expect([sentence.isCondensed, sentence.lines]).toEqual([isCondensed, lines]);
    expect(sentence.body.top + sentence.body.height).toBeLessThan(room.foot);
  });
});

describe("listRows(rows, limits, room)", () => {
  const limits = { height: 600, least: 1.5, greatest: 3 };
  test.each([
    [0, 0, 0],
    [1, 1, 0],
    [8, 8, 0],
    [40, 8, 32],
  ])("%i rows: %i shown, %i left", (count, shown, left) => {
    const rows = Array.from({ length: count }, (_, index) => index);
    const list = listRows(rows, limits, room);
    expect([list.rows.length, list.left.length]).toEqual([shown, left]);
    expect(list.pitch * list.rows.length).toBeLessThanOrEqual(600);
    expect(list.size).toBeGreaterThanOrEqual(room.read);
  });

  test("keeps the room for a count only when something is left out", () => {
    const shown = (count: number): number =>
      listRows(Array.from({ length: count }), { ...limits, more: 60 }, room).rows.length;
    expect([shown(8), shown(9)]).toEqual([8, 7]);
  });
});

describe("textWidth(text, size)", () => {
  // Widths in Chromium of the shipped faces at 100 units, weight 600 and condensed 700.
  test.each([
    ["$57K a day so far; $66K a day makes plan", 1776, 1442],
    ["Сейчас 57 тыс. $ в день; для плана 66", 1711, 1387],
    ["دو مشتری ۶۲٪ از رشد ممکن را دارند", 1381, 1354],
    ["The Very Long Trading House", 1239, 1003],
    ["Acum 57 de mii de lei pe zi", 1123, 905],
  ])("%s is not taken for narrower than it is, nor for a fifth wider", (text, wide, condensed) => {
    for (const [estimate, measured] of [
      [textWidth(text, 100), wide],
      [figureWidth(text, 100), condensed],
    ] as const) {
      expect(estimate).toBeGreaterThan(measured);
      expect(estimate).toBeLessThan(measured * 1.2);
    }
  });
});
