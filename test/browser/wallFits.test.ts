import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { smallestText } from "../../src/model/wallText.ts";
import { launchBrowser } from "../support/browser.ts";
import { buildSiteOf } from "../support/buildSiteOf.ts";
import { screenFaults } from "../support/screenFaults.ts";
import { hardDashboards } from "../support/wallDashboards.ts";

const { browserPath } = inject("builtSites");
const languages = ["en", "ru", "ro", "fa"] as const;
/** The composition is one for all sizes: the hardest data prove it at the larger ones too. */
const everySize = ["usual", "many", "billions", "farAway"];
const sizesFor = (hardship: string): readonly (readonly [width: number, height: number])[] => [
  [1280, 720],
  ...(everySize.includes(hardship)
    ? ([
        [1920, 1080],
        [3840, 2160],
      ] as const)
    : []),
];

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser(browserPath);
  folder = await mkdtemp(join(tmpdir(), "plimsoll-walls-"));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** What of a scene lies over the strip or the foot, and rows whose bars are not beside them. Runs in the page. */
function misplaced(name: string): string[] {
  const scene = document.querySelector(name === "" ? ".scene" : `[data-scene="${name}"]`);
  const middle = (element: Element): number => {
    const { top, height } = element.getBoundingClientRect();
    return top + height / 2;
  };
  const bottom = document.querySelector(".strip")?.getBoundingClientRect().bottom ?? 0;
  const foot = document.querySelector(".foot")?.getBoundingClientRect().top ?? 0;
  const parts = [...(scene?.querySelectorAll("h2, p, li, svg text, .label") ?? [])];
  const rows = [...(scene?.querySelectorAll(".rows li") ?? [])];
  const bars = [...(scene?.querySelectorAll(".bar path, .way path") ?? [])];
  return [
    ...parts
      .filter((part) => middle(part) < bottom || middle(part) > foot)
      .map((part) => `“${part.textContent?.trim()}” is not between strip and foot`),
    ...bars
      .filter((bar, index) => Math.abs(middle(bar) - middle(rows[index] ?? bar)) > 4)
      .map((_, index) => `bar ${index + 1} is not beside its row`),
  ];
}

/** Every scene of the wall in turn, with what is wrong on it. */
async function faultsOf(page: Page, least: { read: number; note: number }): Promise<string[]> {
  const names = await page.$$eval("[data-scene]", (scenes) =>
    scenes.map((scene) => scene.getAttribute("data-scene") ?? ""),
  );
  const faults: string[] = [];
  for (const name of names.length > 0 ? names : [""]) {
    await page.$$eval(
      "[data-scene]",
      (scenes, current) => {
        for (const scene of scenes) {
          scene.toggleAttribute("data-current", scene.getAttribute("data-scene") === current);
        }
      },
      name,
    );
    const found = [
      ...(await page.evaluate(screenFaults, least)),
      ...(await page.evaluate(misplaced, name)),
    ];
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

test("the check sees text that is small, cut, outside, or over other text, and scrolling", async () => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 500 } });
  await page.setContent(`<!doctype html><body style="margin:0;font:30px/1 monospace">
    <p style="margin:0;font-size:20px">small</p><p data-note style="margin:0;font-size:20px">note</p>
    <p style="margin:0;width:40px;overflow:hidden;white-space:nowrap">widthwise</p>
    <p style="margin:0;width:40px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">designed</p>
    <p style="margin:0;height:8px;overflow:hidden">heightwise</p>
    <div style="position:absolute;left:900px;top:0;white-space:nowrap">sticks out</div>
    <div style="position:absolute;top:300px">under</div><div style="position:absolute;top:305px">over</div>
    <svg width="100" height="100" viewBox="0 0 1000 1000"><text y="900" font-size="150">svg</text></svg>`);
  expect(await page.evaluate(screenFaults, { read: 5, note: 3 })).toEqual([
    "scrolls: 1080×500",
    "“small” is 4.00 vh high",
    "“widthwise” is cut in width",
    "“heightwise” is cut in height",
    "“sticks out” leaves the screen",
    "“svg” is 3.00 vh high",
    "“under” lies over “over”",
  ]);
  await page.close();
});

// Text under 16 minutes of arc at the declared distance cannot be read; notes may be half of it.
describe.each(Object.entries(hardDashboards))("the wall, %s", (hardship, make) => {
  const dashboard = make();
  const read = Math.max(4.8, smallestText(dashboard.wall) / 10);
  let site: string;
  beforeAll(async () => {
    site = pathToFileURL(await buildSiteOf(dashboard, join(folder, hardship))).href;
  });

  test.each(sizesFor(hardship))("fits %i×%i in four languages", async (width, height) => {
    // Scripts off: what the page shows is then what the build laid out, and nothing moves.
    const context = await browser.newContext({
      viewport: { width, height },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const language of languages) {
      const path = language === "en" ? "wall" : `${language}/wall`;
      await page.goto(`${site}/${path}/index.html`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const found = await faultsOf(page, { read, note: read / 2 });
      faults.push(...found.map((fault) => `${language} ${fault}`));
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});
