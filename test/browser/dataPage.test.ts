import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { launchBrowser } from "../support/browser.ts";
import { buildSiteOf } from "../support/buildSiteOf.ts";
import { handMadeDashboard } from "../support/handMadeDashboard.ts";
import { pageText } from "../support/sitePages.ts";
import { type Visitor, visitor } from "../support/visit.ts";

const { browserPath } = inject("builtSites");

/** Five thousand cells that say different things, a dozen that say the same, and what else there is. */
const findings: readonly Finding[] = [
  ...Array.from(
    { length: 5000 },
    (_, index): Finding => ({
      file: "sales.xlsx",
      sheet: "Оплаты 2026",
      cell: `C${index + 2}`,
      column: "Сумма",
      code: "type-error",
      value: `contract no. ${index}`,
      facts: { kind: "money" },
    }),
  ),
  ...Array.from(
    { length: 12 },
    (_, index): Finding => ({
      file: "sales.xlsx",
      sheet: "Clients",
      cell: `A${index + 2}`,
      column: "Client",
      code: "missing-cell",
      facts: { kind: "name" },
    }),
  ),
  {
    file: "sales.xlsx",
    sheet: "Clients",
    cell: "A30",
    code: "similar-names",
    facts: { names: ["Rodnik", "Rodnic"] },
  },
  { file: "old.xlsx", sheet: "Notes", code: "unknown-sheet", facts: {} },
];

let browser: Browser;
let folder: string;
let address: string;
beforeAll(async () => {
  browser = await launchBrowser(browserPath);
  folder = await mkdtemp(join(tmpdir(), "plimsoll-data-"));
  const dashboard = handMadeDashboard({ findings, languages: ["en"], accountPages: 0 });
  address = pathToFileURL(join(await buildSiteOf(dashboard, folder), "data/index.html")).href;
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function onPage(
  look: (page: Page, visit: Visitor) => Promise<void>,
  options: Parameters<typeof visitor>[1] = {},
): Promise<void> {
  const visit = await visitor(browser, { viewport: { width: 390, height: 844 }, ...options });
  await visit.open(address);
  await look(visit.page, visit);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
}

const choice = (page: Page, by: string) => page.locator(`.filters [data-by="${by}"]`);
const shown = (page: Page): Promise<string | null> => page.locator(".filters p").textContent();
const linesInSight = (page: Page): Promise<number> =>
  page
    .locator(".place li:not([hidden])")
    .evaluateAll((lines) => lines.filter((line) => line.closest("[hidden]") === null).length);

test("five thousand findings are a page that a phone takes: under 100 KB, and none is left out", () => {
  const html = pageText(folder, "data/index.html");
  expect(gzipSync(html).length).toBeLessThan(100_000);
  expect(html.match(/contract no\. \d+/g)?.length).toBe(5000);
});

test("findings are filtered by severity, sheet, kind and text, and together", async () => {
  await onPage(async (page) => {
    expect(await shown(page)).toBe("Shown: 5,014 of 5,014");
    await choice(page, "sheet").selectOption("Clients");
    expect(await shown(page)).toBe("Shown: 13 of 5,014");
    await choice(page, "severity").selectOption("warning");
    expect([await shown(page), await linesInSight(page)]).toEqual(["Shown: 1 of 5,014", 1]);
    await page.getByRole("button", { name: "Clear" }).click();
    await choice(page, "code").selectOption("unknown-sheet");
    expect(await shown(page)).toBe("Shown: 1 of 5,014");
    await page.getByRole("button", { name: "Clear" }).click();
    await choice(page, "text").fill("CONTRACT no. 4999");
    expect([await shown(page), await linesInSight(page)]).toEqual(["Shown: 1 of 5,014", 1]);
    // It was folded away with 4,994 others.
    expect(await page.getByText("contract no. 4999").isVisible()).toBe(true);
    await choice(page, "text").fill("no such words");
    expect([await shown(page), await linesInSight(page)]).toEqual(["Shown: 0 of 5,014", 0]);
  });
});

test("what was asked stays when a save draws the page anew", async () => {
  await onPage(async (page) => {
    await choice(page, "file").selectOption("old.xlsx");
    await page.reload();
    expect(await shown(page)).toBe("Shown: 1 of 5,014");
    expect(await choice(page, "file").inputValue()).toBe("old.xlsx");
  });
});

test("an address is copied as Excel's name box takes it, by a click and by the keyboard", async () => {
  await onPage(async (page) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: {
          writeText: async (text: string) => {
            document.title = text;
          },
        },
      });
    });
    await page.locator(".place code", { hasText: /^C2$/ }).click();
    expect(await page.title()).toBe("'Оплаты 2026'!C2");
    await page.locator(".place code", { hasText: /^A2:A13$/ }).press("Enter");
    expect(await page.title()).toBe("Clients!A2:A13");
    await page.locator(".copy-table").click();
    expect(await page.title()).toBe("Rodnic Rodnik");
  });
});

test("with scripts off everything is there, and nothing that would need them", async () => {
  await onPage(
    async (page) => {
      expect(await page.locator(".filters").isVisible()).toBe(false);
      expect(await page.locator(".copy-table").isVisible()).toBe(false);
      expect(await page.locator(".place li").count()).toBe(5003);
      await page.getByText("4,995 more of this kind").click();
      expect(await page.getByText("contract no. 4999").isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

test.each(["light", "dark"] as const)(
  "axe has nothing serious to say of findings and filters, %s",
  async (colorScheme) => {
    await onPage(
      async (page) => {
        // Folded lines are as those in sight: five thousand of them would only take time.
        const { violations } = await new AxeBuilder({ page }).exclude(".behind").analyze();
        const serious = violations.filter(
          ({ impact }) => impact === "serious" || impact === "critical",
        );
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      },
      { colorScheme },
    );
  },
);
