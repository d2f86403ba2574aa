import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, test } from "vitest";
import { charactersOf } from "../../src/site/charactersOf.ts";
import { faceCutter } from "../../src/site/faceCutter.ts";
import { finishSite, type SiteFiles } from "../../src/site/finishSite.ts";

const version = { build: "b1", asOf: "2026-11-20", savedAt: null };
const page = (body: string, css = ""): Buffer =>
  Buffer.from(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><style>${css}</style></head><body>${body}</body></html>`,
  );
const cutter = faceCutter({ startsAtOnce: false });
afterAll(cutter.close);
const finish = (built: SiteFiles) => finishSite(built, version, { cache: new Map(), cutter });

const site = (files: Record<string, Buffer>): Map<string, Uint8Array> =>
  new Map(Object.entries(files));
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

test("charactersOf(pages) gives each character once, beyond the first plane too, and what scripts write", () => {
  const characters = [...charactersOf(["Жaя😀", "a😀"])];
  expect(characters.filter((character) => character > "\u02ff")).toEqual(
    [..."\u2009\u2011\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u202f\u2212Жя😀"].sort(),
  );
  expect(charactersOf([])).toContain("0123456789");
  expect(charactersOf(["پ"])).toContain("۰۱۲۳۴۵۶۷۸۹");
});

describe("finishSite(built, version, making)", () => {
  test("adds the version to be polled, after everything else", async () => {
    const files = await finish(site({ "index.html": page("") }));
    expect(text(files.get("version.json"))).toBe(
      '{"build":"b1","asOf":"2026-11-20","savedAt":null}\n',
    );
    expect([...files.keys()].at(-1)).toBe("version.json");
  });

  test("refuses a site with a link that leads nowhere", async () => {
    const built = site({ "index.html": page('<a href="/gone/">x</a>') });
    await expect(finish(built)).rejects.toThrow(
      "index.html: leads to gone/index.html, which is not there",
    );
  });

  test("refuses a site with a link to an id that is not on its page", async () => {
    const built = site({
      "index.html": page('<a href="/data/#a">x</a><a href="/data/#b">x</a>'),
      "data/index.html": page('<h2 id="a">x</h2>'),
    });
    await expect(finish(built)).rejects.toThrow(
      "index.html: leads to data/index.html#b, which is not there",
    );
  });

  test("refuses a site with a page whose script the policy would block", async () => {
    const built = site({
      "index.html": page('<script src="/x.js"></script>'),
      "x.js": Buffer.of(),
    });
    await expect(finish(built)).rejects.toThrow("<script src> is left over");
  });

  test("cuts the faces that pages use, under a name of their content, and drops the others", async () => {
    const faces = "node_modules/@fontsource-variable/sofia-sans/files";
    const latin = await readFile(`${faces}/sofia-sans-latin-wght-normal.woff2`);
    const cyrillic = await readFile(`${faces}/sofia-sans-cyrillic-wght-normal.woff2`);
    const css =
      "@font-face{src:url(/_astro/latin.AA.woff2);unicode-range:U+0-FF}" +
      "@font-face{src:url(/_astro/cyrillic.BB.woff2);unicode-range:U+400-45F}";
    const built = site({
      "wall/index.html": page("Plan", css),
      "_astro/latin.AA.woff2": latin,
      "_astro/cyrillic.BB.woff2": cyrillic,
    });
    const files = await finish(built);
    const fonts = [...files.keys()].filter((path) => path.startsWith("fonts/"));
    expect(fonts).toHaveLength(1);
    expect(fonts[0]).toMatch(/^fonts\/latin\.[0-9a-f]{10}\.woff$/);
    expect(files.get(fonts[0] ?? "")?.length).toBeLessThan(latin.length);
    expect(text(files.get("wall/index.html"))).toContain(`url(../${fonts[0]})`);
  });
});
