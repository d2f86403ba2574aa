import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Finish, type FinishedPage, finishPage } from "../../src/site/finishPage.ts";

const page = (body: string, head = ""): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const hash = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const finish = (
  html: string,
  path = "ru/wall/index.html",
  { faces = new Map(), trim = (css) => css }: Partial<Finish> = {},
): FinishedPage => finishPage(path, html, { faces, trim });

describe("finishPage(path, html, renamed)", () => {
  test("makes every address relative and end in a file's name", () => {
    const { html, links } = finish(
      page(
        '<a href="/">a</a><a href="/ru/accounts/?x=1&amp;y=2">b</a>',
        '<link rel="icon" href="/favicon.svg">',
      ),
    );
    expect(html).toContain('<a href="../../index.html">a</a>');
    expect(html).toContain('<a href="../accounts/index.html?x=1&amp;y=2">b</a>');
    expect(html).toContain('href="../../favicon.svg"');
    expect(links.map(({ file }) => file)).toEqual([
      "favicon.svg",
      "index.html",
      "ru/accounts/index.html",
    ]);
  });

  test("rewrites addresses in styles before it hashes them", () => {
    const { html, links } = finish(page("", "<style>p{background:url('/a.svg')}</style>"));
    const finished = "p{background:url('../../a.svg')}";
    expect(html).toContain(`<style>${finished}</style>`);
    expect(html).toContain(`style-src ${hash(finished)};`);
    expect(links).toEqual([{ file: "a.svg", fragment: null }]);
  });

  test("names font faces as the site has them, each weight of a file by its own name", () => {
    const faces = new Map([
      ["_astro/sofia.abc.woff2#wght=400", "fonts/sofia-400.12.woff"],
      ["_astro/sofia.abc.woff2#wght=600", "fonts/sofia-600.34.woff"],
    ]);
    const css = [400, 600].map(
      (weight) => `@font-face{src:url(/_astro/sofia.abc.woff2#wght=${weight})format("woff2")}`,
    );
    const { html, links } = finish(page("", `<style>${css.join("")}</style>`), "wall/index.html", {
      faces,
    });
    expect(html).toContain(
      '<style>@font-face{src:url(../fonts/sofia-400.12.woff)format("woff")}@font-face{src:url(../fonts/sofia-600.34.woff)format("woff")}</style>',
    );
    expect(links.map(({ file }) => file)).toEqual([...faces.values()]);
  });

  test("trims styles before it hashes them", () => {
    const { html } = finish(page("", "<style>a{}b{}</style>"), "index.html", {
      trim: (css) => css.replace("b{}", ""),
    });
    expect(html).toContain(`style-src ${hash("a{}")};`);
    expect(html).toContain("<style>a{}</style>");
  });

  test("puts the policy right after the charset, with the hash of every style and script", () => {
    const { html } = finish(
      page(
        '<svg><style>.a{}</style></svg><script>run()</script><script type="application/json">{}</script>',
        "<title>x</title><style>.b{}</style>",
      ),
    );
    const policy =
      `default-src 'none'; style-src ${hash(".b{}")} ${hash(".a{}")}; script-src ${hash("run()")}; ` +
      "font-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";
    expect(html).toContain(
      `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><title>`,
    );
  });

  test("allows no style and no script where a page has none", () => {
    expect(finish(page("")).html).toContain("style-src 'none'; script-src 'none';");
  });

  test("leaves links to other hosts alone, and tells of what would load from them", () => {
    const { html, defects } = finish(
      page('<a href="https://example.com/">x</a><img src="https://example.com/x.png">'),
    );
    expect(html).toContain('<a href="https://example.com/">');
    expect(defects).toEqual(["<img> loads https://example.com/x.png"]);
  });

  test.each([
    ['<p style="color:red">', '<p style="…"> is blocked by the policy'],
    ['<p onclick="x()">', '<p onclick="…"> is blocked by the policy'],
    ['<script src="/x.js"></script>', "<script src> is left over"],
    ['<script type="module">1</script>', "a module script is left over"],
    ['<link rel="stylesheet" href="/x.css">', "a stylesheet is not inlined"],
    ['<img srcset="/a.png 2x">', '<img srcset="…"> is not made relative'],
    ['<base href="/">', "<base> is blocked by the policy"],
  ])("%s is a defect", (body, defect) => {
    expect(finish(page(body)).defects).toEqual([defect]);
  });

  test("a page without a charset is a defect", () => {
    expect(finish("<p>x").defects).toEqual(["no <meta charset> to put the policy after"]);
  });

  test("finishing twice changes no address", () => {
    const once = finish(page('<a href="/ru/people/#a">x</a>')).html;
    expect(finish(once).html.match(/href="([^"]+)"/)?.[1]).toBe("../people/index.html#a");
  });
});
