import { cp, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { folderWith, removeFolders } from "../support/dataFolder.ts";

const { sample, browserPath } = inject("builtSites");
const HOST = "http://office.test";
/** The sample's figures are of Friday 20 November 2026. */
/** The sample has data for every scene. */
const scenes = ["today", "people", "accounts", "income", "activity", "call", "contest"] as const;
const FRIDAY = new Date("2026-11-20T18:04:00");

let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the host answers in place of a file, by path; null is no answer at all. */
let answers: Map<string, string | number | null>;
let asked: string[];

beforeAll(async () => {
  browser = await launchBrowser(browserPath);
});
afterAll(async () => {
  await browser.close();
  await removeFolders();
});

beforeEach(async () => {
  answers = new Map();
  asked = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  page = await context.newPage();
  await context.route("**/*", async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    asked.push(path);
    const answer = answers.get(path);
    if (answer === null) return route.abort();
    if (typeof answer === "number") return route.fulfill({ status: answer });
    if (answer !== undefined) return route.fulfill({ body: answer, contentType: typeOf(path) });
    return route.fulfill({ body: await readFile(join(sample, path)), contentType: typeOf(path) });
  });
});
afterEach(() => context.close());

const typeOf = (path: string): string =>
  path.endsWith(".html") ? "text/html" : path.endsWith(".json") ? "application/json" : "";

/** Opens the wall at a moment of the screen's clock, which then stands until it is moved on. */
async function openWall(query = "", path = "wall/", at = FRIDAY): Promise<void> {
  // From an hour before: a clock can be stopped only where it has not been yet.
  await page.clock.install({ time: at.getTime() - 3_600_000 });
  await page.clock.pauseAt(at);
  await page.goto(`${HOST}/${path}index.html${query}`);
}

const shown = (): Promise<string[]> =>
  page.$$eval("[data-scene]", (scenes) =>
    scenes
      .filter((scene) => getComputedStyle(scene).visibility === "visible")
      .map((scene) => scene.getAttribute("data-scene") ?? ""),
  );

const textOf = (selector: string): Promise<string> => page.locator(selector).first().innerText();

describe("the wall turns its scenes", () => {
  test("one after another, each its time, and begins again", async () => {
    await openWall("?seconds=10");
    const turns = [await shown()];
    for (let turn = 0; turn < scenes.length; turn += 1) {
      await page.clock.runFor(10_000);
      turns.push(await shown());
    }
    expect(turns).toEqual([...scenes, "today"].map((scene) => [scene]));
  });

  test("and shows how long each still stays", async () => {
    await openWall("?seconds=10");
    const turn = page.locator(".turn.current");
    expect(await turn.getAttribute("data-turn")).toBe("today");
    const width = (): Promise<number> =>
      turn.evaluate((element) => new DOMMatrix(getComputedStyle(element, "::after").transform).a);
    expect(await width()).toBe(0);
    await page.clock.runFor(5_000);
    expect(await width()).toBe(0.5);
  });

  test("and its heart beats with its script", async () => {
    await openWall();
    const heart = (): Promise<string> =>
      page.locator(".heart").evaluate((element) => getComputedStyle(element).opacity);
    const beats = [await heart()];
    for (let beat = 0; beat < 3; beat += 1) {
      await page.clock.runFor(1_000);
      beats.push(await heart());
    }
    expect(beats).toEqual(["0.4", "1", "0.4", "1"]);
  });

  test.each([
    ["?scene=accounts", [["accounts"], ["accounts"]]],
    ["?scenes=accounts,today", [["accounts"], ["today"]]],
    ["?scenes=nothing,people", [["people"], ["people"]]],
    ["?scene=unknown", [["today"], ["people"]]],
  ])("as its address asks: %s", async (query, expected) => {
    await openWall(`${query}&seconds=5`);
    const first = await shown();
    await page.clock.runFor(5_000);
    expect([first, await shown()]).toEqual(expected);
  });

  test("by the arrows, forwards where reading goes, and pauses at the space bar", async () => {
    await openWall("?seconds=5");
    await page.keyboard.press("ArrowRight");
    expect(await shown()).toEqual(["people"]);
    await page.keyboard.press("ArrowLeft");
    expect(await shown()).toEqual(["today"]);
    await page.keyboard.press("Space");
    await page.clock.runFor(60_000);
    expect(await shown()).toEqual(["today"]);
    await page.keyboard.press("Space");
    await page.clock.runFor(6_000);
    expect(await shown()).toEqual(["people"]);

    await page.goto(`${HOST}/fa/wall/index.html`);
    await page.keyboard.press("ArrowLeft");
    expect(await shown()).toEqual(["people"]);
  });

  test("in the language and colours asked for", async () => {
    await openWall("?lang=ru&theme=light");
    await page.waitForURL(`${HOST}/ru/wall/index.html?lang=ru&theme=light`);
    expect(
      await page.evaluate(() => [
        document.documentElement.lang,
        document.documentElement.dataset.theme,
      ]),
    ).toEqual(["ru", "light"]);
  });
});

describe("the wall says how old its figures are", () => {
  // New figures are due on the next working day, Monday the 23rd; on Tuesday they are late.
  test.each([
    ["on their own day", "2026-11-20T18:04:00", "", "Figures of"],
    ["over the weekend", "2026-11-22T12:00:00", "", "Figures of"],
    ["on the day the next are due", "2026-11-23T23:59:00", "", "Figures of"],
    ["in amber when late", "2026-11-24T00:01:00", "amber", "Data is 4 days old"],
    ["in red when very late", "2026-11-25T09:00:00", "red", "Data is 5 days old"],
    ["in words when out of count", "2027-03-01T09:00:00", "red", "Data is over a month old"],
    ["not at all by a clock that is wrong", "2026-11-02T09:00:00", "", "Figures of"],
  ])("%s", async (_, now, mark, label) => {
    await openWall("", "wall/", new Date(now));
    expect(
      await page.evaluate(() =>
        ["amber", "red"].filter((name) => document.documentElement.classList.contains(name)).join(),
      ),
    ).toBe(mark);
    expect(await textOf("[data-age]")).toBe(label);
  });

  test("and calls a day today only on that day", async () => {
    await openWall();
    expect(await textOf("[data-day]")).toBe("Came today");
    await openWall("", "wall/", new Date("2026-11-21T09:00:00"));
    expect(await textOf("[data-day]")).toBe("Came on 20\u00a0Nov");
  });

  test("in the language's own digits", async () => {
    await openWall("", "fa/wall/");
    expect(await textOf("[data-clock]")).toBe("۱۸:۰۴");
  });
});

describe("the wall takes a new build", () => {
  const wall = "wall/index.html";
  const version = JSON.stringify({ build: "f00d", asOf: "2026-11-21", savedAt: null });
  const loads = (): number => asked.filter((path) => path === wall).length;
  let newPage: string;
  beforeEach(async () => {
    const old = await readFile(join(sample, wall), "utf8");
    newPage = old.replace(/data-build="[^"]*"/, 'data-build="f00d"');
  });

  test("by reloading itself when its page has come whole", async () => {
    await openWall();
    answers.set("version.json", version);
    answers.set(wall, newPage);
    await page.clock.runFor(61_000);
    await expect.poll(() => page.getAttribute("html", "data-build")).toBe("f00d");
  });

  test.each([
    ["the host answers 500", 500],
    ["half of the page came", (page: string) => page.slice(0, page.length / 2)],
    ["the page is still the old one", (page: string) => page.replace("f00d", "0ld")],
  ])("but not when %s: the last good picture stays", async (_, answer) => {
    await openWall();
    answers.set("version.json", version);
    answers.set(wall, typeof answer === "number" ? answer : answer(newPage));
    await page.clock.runFor(61_000);
    await expect.poll(loads).toBe(2);
    await page.clock.runFor(1_000);
    expect(await page.getAttribute("html", "data-build")).not.toBe("f00d");
    expect(await shown()).toHaveLength(1);
  });

  test("and says since when there is no connection, until there is", async () => {
    await openWall();
    answers.set("version.json", null);
    await page.clock.runFor(61_000);
    // The answer comes in its own time; the next beat tells of it.
    const notice = async (): Promise<string> => {
      await page.clock.runFor(1_000);
      return textOf("[data-notice]");
    };
    await expect.poll(notice).toBe("No connection since 18:05; last good picture");
    answers.delete("version.json");
    await page.clock.runFor(60_000);
    await expect.poll(notice).toBe("");
  });
});

test.each(["wall/", "ru/wall/", "ro/wall/", "fa/wall/"])(
  "%s comes in less than 150 KB with its faces",
  async (path) => {
    await openWall("", path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const files = [...new Set(asked)].filter((file) => file !== "favicon.svg");
    expect(files.length).toBeGreaterThan(3);
    const sizes = await Promise.all(
      files.map(async (file) => {
        const bytes = await readFile(join(sample, file));
        return file.endsWith(".html") ? gzipSync(bytes).length : bytes.length;
      }),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150 * 1024);
  },
);

test("from a disk the page is read again every ten minutes, and stays while the disk is gone", async () => {
  const folder = join(await folderWith({}), "site");
  await cp(sample, folder, { recursive: true });
  const wall = join(folder, "wall/index.html");
  const screen = await browser.newContext();
  const picture = await screen.newPage();
  await picture.clock.install({ time: FRIDAY });
  await picture.goto(pathToFileURL(wall).href);
  const newer = (await readFile(wall, "utf8")).replace(/data-build="[^"]*"/, 'data-build="f00d"');
  await writeFile(wall, newer);
  await picture.clock.runFor(601_000);
  await expect.poll(() => picture.getAttribute("html", "data-build")).toBe("f00d");
  await rename(folder, `${folder}.away`);
  await picture.clock.runFor(601_000);
  const notice = async (): Promise<string> => {
    await picture.clock.runFor(1_000);
    return picture.locator("[data-notice]").innerText();
  };
  await expect.poll(notice).toMatch(/^No connection since/);
  expect(await picture.getAttribute("html", "data-build")).toBe("f00d");
  await screen.close();
});

test("Cyrillic names stand in Russian letter forms on a wall of another language", async () => {
  await openWall();
  const widthIn = (forms: string): Promise<number> =>
    page.evaluate(async (forms) => {
      const name = document.createElement("span");
      name.textContent = "Филипп Дзюбин влюблён";
      name.style.cssText = `position:absolute;font-size:400px;${forms}`;
      document.body.append(name);
      await document.fonts.ready;
      return name.getBoundingClientRect().width;
    }, forms);
  const russian = await widthIn('font-language-override:"RUS"');
  expect(await widthIn("")).toBe(russian);
  expect(await widthIn("font-language-override:normal")).not.toBe(russian);
});

test("with scripts off the first scene is complete and alone", async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const first = await still.newPage();
  await first.goto(new URL(`file://${join(sample, "wall/index.html")}`).href);
  const visible = await first.$$eval("[data-scene]", (scenes) =>
    scenes.map((scene) => [scene.getAttribute("data-scene"), getComputedStyle(scene).opacity]),
  );
  expect(visible).toEqual(scenes.map((scene) => [scene, scene === "today" ? "1" : "0"]));
  expect(await first.locator("[data-scene=today] svg path").count()).toBeGreaterThan(2);
  await still.close();
});
