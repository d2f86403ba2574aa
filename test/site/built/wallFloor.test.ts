import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import cssUsage from "doiuse/stream";
import { runChecks } from "es-check";
import { describe, expect, inject, test } from "vitest";

const { sample } = inject("builtSites");

/** What stands between all tags of a name on the built wall. */
async function contentsOf(tag: string): Promise<string[]> {
  const html = await readFile(join(sample, "wall/index.html"), "utf8");
  return [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, "g"))].map(
    (match) => match[1] ?? "",
  );
}

// Television sets of 2020 run Chromium 68 and never anything newer.
describe("the built wall keeps to Chromium 68", () => {
  test("its one script is small, classic and lowered", async () => {
    const scripts = await contentsOf("script");
    expect(scripts).toHaveLength(1);
    const [script = ""] = scripts;
    expect(gzipSync(script).length).toBeLessThan(4096);

    const folder = await mkdtemp(join(tmpdir(), "plimsoll-script-"));
    const file = join(folder, "wall.js");
    await writeFile(file, script);
    const { errors } = await runChecks(
      [{ ecmaVersion: "es2018", files: [file], checkFeatures: true }],
      null,
    );
    await rm(folder, { recursive: true });
    expect(errors.map(({ err }) => err.message)).toEqual([]);
  });

  test("its styles use what that engine has", async () => {
    const usage = cssUsage({ browsers: "chrome 68" }, "wall.css");
    usage.end((await contentsOf("style")).join("\n"));
    const features = new Set<string>();
    for await (const { feature } of usage) features.add(feature);
    // Two questions that the engine does not know and answers with no; and `overflow` in two
    // words, which is not used.
    expect([...features].sort()).toEqual([
      "css-overflow",
      "prefers-color-scheme",
      "prefers-reduced-motion",
    ]);
  });

  // What the table of features above does not tell from older uses of the same words.
  test.each([
    ["clamp(), min(), max()", /\b(?:clamp|min|max)\(/],
    ["cascade layers", /@layer/],
    ["aspect-ratio", /[;{]aspect-ratio:/],
    ["gaps", /[;{](?:row-|column-)?gap:/],
    [":is(), :where(), :has()", /:(?:is|where|has)\(/],
    ["inset", /[;{]inset(?:-inline|-block)?:/],
    ["logical margins and paddings", /[;{](?:margin|padding)-(?:inline|block)/],
    ["nesting", /&/],
    ["newer units and colours", /\d[dsl]v[hw]\b|oklch|color-mix|light-dark/],
  ])("and not %s", async (_, pattern) => {
    expect((await contentsOf("style")).join("\n")).not.toMatch(pattern);
  });
});
