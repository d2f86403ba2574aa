import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../src/styles/theme.css"), "utf8");

/** The custom properties of the rule whose selector ends so. */
function propertiesOf(selector: string): ReadonlyMap<string, string> {
  const rule =
    css.split("}").find((part) => part.slice(0, part.lastIndexOf("{")).trim().endsWith(selector)) ??
    "";
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const dark = propertiesOf('[data-theme="dark"]');
const light = propertiesOf('[data-theme="light"]');

describe.each([
  ["dark", dark],
  ["light", light],
])("the %s theme", (_, colours) => {
  const on = (name: string, ground: string): number =>
    contrast(colours.get(name) ?? "#000000", colours.get(ground) ?? "#000000");

  test.each(["ink", "word", "quiet"])("%s is read from afar: 7 to 1", (name) => {
    expect(on(name, "ground")).toBeGreaterThanOrEqual(7);
  });

  test.each(["water", "upside", "gain", "ahead", "at-risk", "behind", "focus"])(
    "%s is read as text: 4.5 to 1",
    (name) => {
      expect(on(name, "ground")).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("figures in the water are read too: 7 to 1", () => {
    expect(on("ink", "water-body")).toBeGreaterThanOrEqual(7);
  });

  test("the waterline stands out from the water and the ground: 3 to 1", () => {
    expect(on("water", "water-body")).toBeGreaterThanOrEqual(3);
    expect(on("water", "ground")).toBeGreaterThanOrEqual(3);
  });
});

test("a screen that prefers dark gets the dark theme, whole", () => {
  expect([...propertiesOf(":root:not([data-theme])")]).toEqual([...dark]);
});
