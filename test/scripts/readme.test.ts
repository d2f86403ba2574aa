import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { severities } from "../../src/model/finding.ts";
import { projectFolder } from "../support/runScript.ts";

const readme = readFileSync(join(projectFolder, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));

describe("README.md", () => {
  test("says what to do about every finding, once, and about no other", () => {
    const rows = readme.split("\n").filter((line) => /^\| `[a-z-]+`/.test(line));
    const told = rows
      .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)])
      .map(([, code]) => code ?? "")
      .filter((code) => code.includes("-") && !code.startsWith("npm "));
    const codes = Object.keys(severities).filter((code) => code.includes("-"));
    expect(told.sort()).toEqual(codes.sort());
  });

  test("names only commands and places that are there", () => {
    const commands = [...readme.matchAll(/npm (?:run (?:-s )?([a-z]+)|(start|test)\b)/g)].map(
      ([, run, own]) => run ?? own ?? "",
    );
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const places = [...readme.matchAll(/\]\(([^):]+)\)|`(src\/[\w./]+\.ts)`/g)].map(
      ([, link, file]) => link ?? file ?? "",
    );
    expect(places.filter((place) => !existsSync(join(projectFolder, place)))).toEqual([]);
  });
});
