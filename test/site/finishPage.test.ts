import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { finishPage } from "../../src/site/finishPage.ts";

const page = (body: string, head = ""): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const hash = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const finish = (html: string, path = "ru/wall/index.html", renamed = new Map<string, string>()) =>
  finishPage(path, html, renamed);

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

  test("rewrites addresses in styles, under a file's new name, before it hashes them", () => {
    const renamed = new Map([["_astro/sofia.abc.woff2", "fonts/sofia.123.woff2"]]);
    const css = '@font-face{src:url(/_astro/sofia.abc.woff2)format("woff2")}';
    const { html } = finish(page("", `<style>${css}</style>`), "wall/index.html", renamed);
    const finished = '@font-face{src:url(../fonts/sofia.123.woff2)format("woff2")}';
    expect(html).toContain(`<style>${finished}</style>`);
    expect(html).toContain(`style-src ${hash(finished)};`);
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
