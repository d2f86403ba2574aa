import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { pagesOfEachKind } from "../support/sitePages.ts";
import { visitor } from "../support/visit.ts";

const { sample, persian, browserPath } = inject("builtSites");
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(browserPath);
});
afterAll(() => browser.close());

/** What the browser says against any page of a kind, under an address of the site's root. */
async function complaintsOf(site: string, root: string): Promise<readonly string[]> {
  const { page, open, complaints, leave } = await visitor(browser);
  // The other languages are the same on both sites.
  for (const path of pagesOfEachKind(site, { onlyFirstLanguage: site === persian })) {
    await open(new URL(path, root).href);
    // Scripts that act a moment later have had their say.
    await page.waitForTimeout(100);
  }
  await leave();
  return complaints;
}

describe.each([
  ["sample", sample],
  ["persian", persian],
])("no page of the %s site makes the browser complain", (_, site) => {
  let served: ServedFolder[] = [];
  beforeAll(async () => {
    served = [await serveFolder(site), await serveFolder(site, "/shared/links/plimsoll/")];
  });
  afterAll(() => {
    for (const { close } of served) close();
  });

  test("at the root of a host", async () => {
    expect(await complaintsOf(site, served[0]?.url ?? "")).toEqual([]);
  });

  test("below a path", async () => {
    expect(await complaintsOf(site, served[1]?.url ?? "")).toEqual([]);
  });

  test("from a disk", async () => {
    expect(await complaintsOf(site, `${pathToFileURL(site).href}/`)).toEqual([]);
  });
});

test("the harness sees what it must: a blocked style, an exception, a missing file", async () => {
  const { url, close } = await serveFolder(sample);
  const { page, open, complaints } = await visitor(browser);
  await open(url);
  await page.evaluate(() => {
    document.body.setAttribute("style", "color:red");
    document.body.append(Object.assign(new Image(), { src: "gone.png" }));
    setTimeout(() => {
      throw new Error("thrown on purpose");
    });
  });
  await page.waitForTimeout(200);
  close();
  expect(complaints.join("\n")).toMatch(/style/);
  expect(complaints.join("\n")).toMatch(/thrown on purpose/);
  expect(complaints.join("\n")).toMatch(/404: .*gone\.png/);
});
