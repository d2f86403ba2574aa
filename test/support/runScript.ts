import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export interface ScriptResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const projectFolder = resolve(import.meta.dirname, "../..");

/** "build": "node scripts/run.mjs build" */
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(resolve(projectFolder, "package.json"), "utf8"),
);

/** Runs a command as its user does, and returns all that it answers. */
export async function runScript(
  name: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ScriptResult> {
  const { FORCE_COLOR, NO_COLOR, INIT_CWD, ...own } = process.env;
  const env = { ...own, ...environment };
  const [, script = "", ...given] = scripts[name]?.split(" ") ?? [];
  const child = spawn(process.execPath, [resolve(projectFolder, script), ...given, ...words], {
    cwd: projectFolder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const [code] = await once(child, "close");
  return { code, stdout, stderr };
}
