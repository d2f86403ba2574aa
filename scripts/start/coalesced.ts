/**
 * A trigger for work that must not overlap: while it runs, however many calls make one more run
 * after it.
 */
export function coalesced(run: () => Promise<void>): () => void {
  let isRunning = false;
  let isDue = false;
  async function runAll(): Promise<void> {
    isRunning = true;
    while (isDue) {
      isDue = false;
      await run();
    }
    isRunning = false;
  }
  return () => {
    isDue = true;
    if (!isRunning) void runAll();
  };
}
