import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { pagesOfEachKind } from "../support/sitePages.ts";
import { visitor } from "../support/visit.ts";

const { sample, persian, browserPath } = inject("builtSites");
const phone = { width: 390, height: 844 };
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(browserPath);
});
afterAll(() => browser.close());

const isOwners = (path: string): boolean => !path.includes("wall/");

/** What is wider than the screen and not in a box of its own that scrolls, with all tables unfolded. */
const sidewaysScroll = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll("details:not(.figure)")) {
      folded.setAttribute("open", "");
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} px on a screen of ${clientWidth}`] : [];
  });

/** Of the reference page's hundreds of entries, drawn alike, the first of each sheet stands for all. */
async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude(".entry ~ .entry").analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)}`),
    );
}

describe.each([
  ["sample", sample],
  ["persian", persian],
])("owner pages of the %s site", (_, site) => {
  const ofFirstLanguage = pagesOfEachKind(site, { onlyFirstLanguage: true }).filter(isOwners);
  // The other languages are the same on both sites.
  const pages = site === sample ? pagesOfEachKind(site).filter(isOwners) : ofFirstLanguage;
  let served: ServedFolder;
  beforeAll(async () => {
    served = await serveFolder(site);
  });
  afterAll(() => served.close());

  async function inEach(
    options: BrowserContextOptions,
    look: (page: Page) => Promise<string[]>,
    paths = pages,
  ): Promise<string[]> {
    const { page, open, leave } = await visitor(browser, options);
    const found: string[] = [];
    for (const path of paths) {
      await open(new URL(path, served.url).href);
      found.push(...(await look(page)).map((fault) => `${path}: ${fault}`));
    }
    await leave();
    return found;
  }

  test("need no sideways scroll on a phone 390 or 320 pixels wide", async () => {
    const faults = await inEach({ viewport: phone }, async (page) => {
      const wide = await sidewaysScroll(page);
      await page.setViewportSize({ ...phone, width: 320 });
      const narrow = await sidewaysScroll(page);
      await page.setViewportSize(phone);
      return [...wide, ...narrow];
    });
    expect(faults).toEqual([]);
  });

  // Colours are the same on both sites: one of them is looked at by night alone.
  test.each(site === sample ? (["light", "dark"] as const) : (["dark"] as const))(
    "have no serious fault for axe, %s",
    async (colorScheme) => {
      const options = { colorScheme, viewport: phone };
      expect(await inEach(options, seriousFaults, ofFirstLanguage)).toEqual([]);
    },
    // The reference page alone has some thousand elements: a busy machine takes its time.
    120_000,
  );

  test("work with scripts off: every figure's explanation opens, every section is there", async () => {
    const faults = await inEach({ javaScriptEnabled: false, viewport: phone }, async (page) => {
      const text = await page.locator("main").innerText();
      const open = await page.locator("main details[open]").count();
      const details = page.locator("main details:not([open])").first();
      if ((await details.count()) > 0) {
        await details.locator("summary").click();
        if ((await page.locator("main details[open]").count()) <= open) {
          return ["an explanation does not open"];
        }
      }
      return text.length > 200 ? [] : [`only says: ${text}`];
    });
    expect(faults).toEqual([]);
  });
});

test("an address that leads nowhere shows the ways to the first pages, at any depth below any path", async () => {
  const { url, close } = await serveFolder(sample, "/shared/links/plimsoll/");
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const gone of ["gone", "accounts/gone/deeper/index.html"]) {
    expect((await page.goto(url + gone))?.status()).toBe(404);
    await page.locator("a").first().waitFor();
    expect(await page.$$eval("a", (links) => links.map(({ href }) => href))).toEqual(
      ["", "ru/", "ro/", "fa/"].map((language) => `${url}${language}index.html`),
    );
  }
  await page.locator("a").nth(1).click();
  expect(await page.getAttribute("html", "lang")).toBe("ru");
  await context.close();
  close();
});
