import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A tab that goes through pages, and everything that the browser complained of on the way. */
export interface Visitor {
  readonly page: Page;
  /** Opens an address and waits until it has settled. */
  readonly open: (address: string) => Promise<void>;
  /** Console errors and warnings, exceptions, failed requests, and those that leave the site. */
  readonly complaints: string[];
  readonly leave: () => Promise<void>;
}

/** A new tab of a browser, with its own storage and the given screen, colours and scripts. */
export async function visitor(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({ colorScheme: "light", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  let at = "";
  const complain = (text: string): void => {
    complaints.push(`${new URL(at).pathname}: ${text}`);
  };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complain(message.text());
  });
  page.on("pageerror", (error) => complain(error.message));
  page.on("requestfailed", (request) => complain(`failed: ${request.url()}`));
  page.on("request", (request) => {
    const [asked, here] = [new URL(request.url()), new URL(at)];
    if (asked.protocol !== here.protocol || asked.host !== here.host) complain(`left for ${asked}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`);
  });
  return {
    page,
    complaints,
    leave: () => context.close(),
    open: async (address) => {
      at = address;
      await page.goto(address, { waitUntil: "load" });
      if (options.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready);
    },
  };
}
