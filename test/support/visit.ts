import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page of a built site, open in a browser, and everything the browser complained of. */
export interface Visit {
  readonly page: Page;
  /** Console errors and warnings, exceptions, blocked by policy, failed or foreign requests. */
  readonly complaints: string[];
}

declare global {
  interface Window {
    policyViolations?: string[];
  }
}

/**
 * Opens an address and waits until it has settled. Whatever the browser says against it is kept:
 * the console, exceptions, policy violations, and requests that fail or leave the site.
 */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ colorScheme: "light", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const { protocol, host } = new URL(address);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== protocol || url.host !== host) complaints.push(`foreign: ${url.href}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, complaints };
}
