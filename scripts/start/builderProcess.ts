import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { messagesOf } from "../../src/i18n/messages.ts";
import type { BuildOrder, BuildReport } from "./messages.ts";

/** Builds in a process of its own, one at a time. */
export interface BuilderProcess {
  readonly build: (order: BuildOrder) => Promise<BuildReport>;
  /** Ends the process when the build under way, if any, is over. */
  readonly stop: () => Promise<void>;
}

/** Builds of one process; each leaves a few megabytes behind in Node's module cache. */
const BUILDS_PER_PROCESS = 50;

function died(code: number | null, { options }: BuildOrder): BuildReport {
  const language = options.language ?? "en";
  const line = messagesOf(language).cli.builderEnded(code === null ? "" : String(code));
  return {
    outcome: "failed",
    exitCode: null,
    language,
    title: "",
    lines: [line],
    reasons: [line],
  };
}

/** A builder that starts its process with the first build and renews it every fifty. */
export function builderProcess(): BuilderProcess {
  let child: ChildProcess | null = null;
  let builds = 0;

  async function end(): Promise<void> {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.disconnect();
    await ended;
    child = null;
  }

  async function build(order: BuildOrder): Promise<BuildReport> {
    if (builds === BUILDS_PER_PROCESS) {
      await end();
      builds = 0;
    }
    child ??= fork(join(import.meta.dirname, "builder.ts"));
    builds += 1;
    const current = child;
    current.send(order);
    const abort = new AbortController();
    const report = once(current, "message", { signal: abort.signal }).then(
      ([message]) => message as BuildReport,
    );
    const exit = once(current, "exit", { signal: abort.signal }).then(([code]) => {
      child = null;
      return died(code, order);
    });
    try {
      return await Promise.race([report, exit]);
    } finally {
      abort.abort();
      await Promise.allSettled([report, exit]);
    }
  }

  return { build, stop: end };
}
