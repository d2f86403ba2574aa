import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type FindingCode, severities } from "../../src/model/finding.ts";

const root = new URL("../../", import.meta.url);

/** Every file below a folder with what it says; those whose path has one of `without` in it left out. */
const filesIn = (folder: string, without: readonly string[]): readonly string[] =>
  readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|txt)$/u.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((path) => !without.some((part) => path.includes(part)))
    .map((path) => readFileSync(path, "utf8"));

// Words, advice and severity are of a code; only what is left can emit it.
const emitting = filesIn("src", ["/src/i18n/", "/src/model/", "/src/view/", "/src/template/"]);
const testing = filesIn("test", ["/test/i18n/", "findingCodes.test.ts"]);

const codes = Object.keys(severities) as readonly FindingCode[];

const says = (files: readonly string[], code: string): boolean =>
  files.some((text) => new RegExp(`(?<![\\w-])${code}(?![\\w-])`, "u").test(text));

describe("every finding code", () => {
  test.each(codes)("%s is emitted somewhere, and a test sees it", (code) => {
    expect(emitting.some((text) => text.includes(`"${code}"`))).toBe(true);
    expect(says(testing, code)).toBe(true);
  });
});
