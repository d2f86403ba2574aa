import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "./browser.ts";
import { projectFolder, runScript } from "./runScript.ts";

/** Sites of the sample, built once a run as a user builds them, and a browser to look at them. */
export interface BuiltSites {
  /** As the sample's own settings say. */
  readonly sample: string;
  /** With Persian first: right to left, its own digits. */
  readonly persian: string;
  /** The folder they were built from. */
  readonly data: string;
  readonly browserPath: string;
}

declare module "vitest" {
  interface ProvidedContext {
    readonly builtSites: BuiltSites;
  }
}

async function build(data: string, out: string, ...words: string[]): Promise<string> {
  const { code, stderr } = await runScript("build", ["--data", data, "--out", out, ...words]);
  if (code !== 0) throw new Error(`the sample could not be built (${code}):\n${stderr}`);
  return out;
}

let folder = "";

export async function setup(project: TestProject): Promise<void> {
  const browserPath = findBrowser();
  folder = await mkdtemp(join(tmpdir(), "plimsoll-sites-"));
  // A folder of its own: a build keeps the site's key with the data.
  const data = join(folder, "data");
  await mkdir(data);
  await copyFile(join(projectFolder, "data/sample.xlsx"), join(data, "sample.xlsx"));
  const sample = await build(data, join(folder, "sample"));
  const persian = await build(data, join(folder, "persian"), "--lang", "fa");
  project.provide("builtSites", { sample, persian, data, browserPath });
}

export const teardown = (): Promise<void> => rm(folder, { recursive: true, force: true });
