import { existsSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { attributeOf, htmlTags } from "../../../src/site/htmlTags.ts";
import { pagesOf, pageText } from "../../support/sitePages.ts";

const { sample, persian } = inject("builtSites");

describe.each([
  ["sample", sample],
  ["persian", persian],
])("%s site", (_, site) => {
  const pages = pagesOf(site);

  test("has the pages that people are sent to", () => {
    for (const page of ["", "accounts/", "people/", "data/", "data/reference/", "wall/"]) {
      expect(pages).toContain(`${page}index.html`);
    }
    expect(pages.filter((page) => /^accounts\/[0-9a-f]{10}\//.test(page)).length).toBeGreaterThan(
      5,
    );
  });

  test("every address is relative and leads to a file that is there", () => {
    const wrong = pages.flatMap((page) =>
      htmlTags(pageText(site, page)).flatMap((tag) =>
        ["href", "src"].flatMap((name) => {
          const address = attributeOf(tag, name);
          if (address === null || address.startsWith("#")) return [];
          const [path = ""] = address.split(/[?#]/);
          const target = join(site, posix.dirname(page), decodeURI(path));
          const isFile = existsSync(target) && statSync(target).isFile();
          return /^(?:\/|[a-z]+:)/i.test(address) || !isFile ? [`${page}: ${address}`] : [];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("every page has its policy first after the charset, and allows nothing by name alone", () => {
    const wrong = pages.filter((page) => {
      const [, charset, policy] = htmlTags(pageText(site, page)).filter(({ name }) =>
        ["head", "meta"].includes(name),
      );
      const content = policy && (attributeOf(policy, "content") ?? "");
      return (
        !charset ||
        attributeOf(charset, "charset") !== "utf-8" ||
        !policy ||
        attributeOf(policy, "http-equiv") !== "content-security-policy" ||
        !content?.startsWith("default-src 'none'; style-src ") ||
        /unsafe|https?:|\*/.test(content)
      );
    });
    expect(wrong).toEqual([]);
  });

  test("every page says its language, its title and the day of its figures", () => {
    const wrong = pages.filter((page) => {
      const html = pageText(site, page);
      return (
        !/<html[^>]* lang="(?:en|ru|ro|fa)"/.test(html) ||
        !/<title>[^<]{3,}<\/title>/.test(html) ||
        !/<meta name="viewport"/.test(html)
      );
    });
    expect(wrong).toEqual([]);
  });

  test("no page shows what a program would say of nothing", () => {
    const wrong = pages.flatMap((page) => {
      const said = pageText(site, page)
        .replace(/<(script|style)\b.*?<\/\1>/gs, "")
        .match(/.{0,40}(?:\bNaN\b|\bundefined\b|\bInfinity\b|\[object |>null<).{0,40}/s);
      return said ? [`${page}: ${said[0]}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("nothing is fetched from elsewhere", () => {
    const wrong = pages.flatMap((page) => {
      const addresses = pageText(site, page)
        .replaceAll(/https?:\/\/www\.w3\.org\/[\w/]+/g, "")
        .match(/https?:\/\/[^\s"'<]+/g);
      return addresses ? [`${page}: ${addresses.join(" ")}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("no page is heavier than a phone takes at once: 100 KB as transferred", () => {
    const heavy = pages.filter((page) => gzipSync(pageText(site, page)).length > 100_000);
    expect(heavy).toEqual([]);
  });

  test("the version is told in a file to fetch", () => {
    const version = JSON.parse(readFileSync(join(site, "version.json"), "utf8"));
    expect(version).toEqual({
      build: expect.stringMatching(/^[0-9a-f]{16}$/),
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      savedAt: expect.toBeOneOf([null, expect.any(String)]),
    });
  });
});

test("no page of the English site but those of other languages is right to left", () => {
  const rightToLeft = pagesOf(sample).filter((page) =>
    /<html[^>]* dir="rtl"/.test(pageText(sample, page)),
  );
  expect(rightToLeft.filter((page) => !page.startsWith("fa/"))).toEqual([]);
  expect(pageText(persian, "index.html")).toMatch(/<html[^>]* dir="rtl"/);
});
