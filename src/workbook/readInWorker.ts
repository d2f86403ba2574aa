import { Worker } from "node:worker_threads";
import type { Order } from "./parseWorker.ts";
import { type Reading, refused } from "./reading.ts";

/** What reading may take before it is stopped. */
interface Allowance {
  readonly seconds: number;
  readonly heapMegabytes: number;
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

/**
 * Reads a file in a thread of its own, which can be stopped: the parser itself cannot. Past its time
 * it is `reading-took-too-long`, past its memory `file-too-large`.
 */
export function readInWorker(
  order: Order,
  { seconds, heapMegabytes }: Allowance,
): Promise<Reading> {
  const { file, bytes } = order;
  const worker = new Worker(new URL("./parseWorker.ts", import.meta.url), {
    workerData: order,
    transferList: [bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    // The parser talks to the console about what it does not know.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(refused({ code: "reading-took-too-long", file, facts: { seconds } }));
      void worker.terminate();
    }, seconds * 1000);
    const settle = (): void => clearTimeout(timer);
    worker.once("message", (reading: Reading) => {
      settle();
      resolve(reading);
    });
    worker.once("error", (error) => {
      settle();
      const limit = `${heapMegabytes} MB`;
      const facts = { measure: "memory", limit, found: `> ${limit}` } as const;
      if (isOutOfMemory(error)) resolve(refused({ code: "file-too-large", file, facts }));
      else reject(error);
    });
  });
}
