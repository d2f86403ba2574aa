import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  emptyPage,
  type Notice,
  servedPage,
  servedVersion,
} from "../../scripts/start/servedPage.ts";

const page = (style = "'none'", script = "'none'"): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src ${style}; script-src ${script}; font-src 'self'"></head><body class="x"><h1>Plan</h1></body></html>`;

const notice: Notice = { language: "fa", title: "پذیرفته نشد", lines: ["a<b>", "c", "d", "e"] };

const hashes = (html: string, element: "style" | "script"): string[] =>
  [...html.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, "gs"))].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );

describe("servedPage(html, version, notice)", () => {
  test("adds a script that its policy allows, at the end, and nothing else", () => {
    const served = servedPage(page(), "v1", null);
    expect(served).toContain(`script-src ${hashes(served, "script")[0]};`);
    expect(served).toContain("style-src 'none';");
    expect(served).toMatch(/<h1>Plan<\/h1><script>.*<\/script><\/body><\/html>$/s);
  });

  test("keeps what the policy already allows", () => {
    const served = servedPage(page("'sha256-S'", "'sha256-A' 'sha256-B'"), "v1", notice);
    expect(served).toContain(`style-src 'sha256-S' ${hashes(served, "style")[0]};`);
    expect(served).toContain(`script-src 'sha256-A' 'sha256-B' ${hashes(served, "script")[0]};`);
  });

  test("puts the bar first on the page, in its language, with three lines at most", () => {
    const served = servedPage(page(), "v1", notice);
    expect(served).toMatch(
      /<body class="x"><style>[^<]*<\/style><aside class="plimsoll-notice" role="alert" lang="fa" dir="rtl">پذیرفته نشد<p>a&lt;b><\/p><p>c<\/p><p>d<\/p><p>…<\/p><\/aside><h1>/,
    );
  });

  test("the page shown while there is no site has the bar too", () => {
    const served = servedPage(emptyPage(notice), "", notice);
    expect(served).toContain("<title>پذیرفته نشد</title>");
    expect(served).toContain('role="alert"');
  });
});

test("servedVersion changes with the build and with what is wrong", () => {
  const versions = [
    servedVersion("a", null),
    servedVersion("b", null),
    servedVersion("a", notice),
    servedVersion("a", { ...notice, lines: ["x"] }),
  ];
  expect(new Set(versions).size).toBe(4);
  expect(servedVersion("a", { ...notice })).toBe(versions[2]);
});
