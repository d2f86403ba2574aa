import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

export interface ScriptResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const projectFolder = resolve(import.meta.dirname, "../..");

/** Runs a command line of `scripts/` as its user does, and returns all that it answers. */
export async function runScript(
  name: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ScriptResult> {
  const { FORCE_COLOR, NO_COLOR, INIT_CWD, ...own } = process.env;
  const env = { ...own, ...environment };
  const child = spawn(process.execPath, [resolve(projectFolder, `scripts/${name}.ts`), ...words], {
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
