import { Worker } from "node:worker_threads";
import { type DrawOrder, haveChartsDrawn } from "./charts/drawn.ts";
import type { Drawn } from "./drawing/drawCharts.ts";

/** Draws the charts of the pages, in a thread beside the one that writes them. */
export interface ChartDrawer {
  /** Begins a build of a program: charts the last build of it did not show are forgotten. */
  readonly begin: (program: string) => void;
  readonly close: () => void;
}

/** What is asked of a thread and not yet answered, in the order asked. */
interface Pending {
  readonly resolve: (svg: string) => void;
  readonly reject: (defect: unknown) => void;
}

interface ChartThread {
  /** Draws an order given as JSON: a text goes from thread to thread quicker than objects. */
  readonly draw: (order: string) => Promise<string>;
  readonly close: () => void;
}

function chartThread(): ChartThread {
  const worker = new Worker(new URL("./drawing/drawCharts.ts", import.meta.url));
  const pending: Pending[] = [];
  worker.on("message", (drawn: Drawn) => {
    const asked = pending.shift();
    if ("svg" in drawn) asked?.resolve(drawn.svg);
    else asked?.reject(drawn.error);
  });
  worker.on("error", (defect) => {
    for (const { reject } of pending.splice(0)) reject(defect);
  });
  return {
    draw: (order) =>
      new Promise((resolve, reject) => {
        pending.push({ resolve, reject });
        worker.postMessage(order);
      }),
    close: () => void worker.terminate(),
  };
}

/**
 * A drawer with a thread of its own, which starts now. The same points and options are drawn once: after a
 * save most charts are as they were, and drawing them is the better part of a page.
 */
export function chartDrawer(startThread: () => ChartThread = chartThread): ChartDrawer {
  let thread = startThread();
  let drawnBy = "";
  let earlier: ReadonlyMap<string, Promise<string>> = new Map();
  let latest = new Map<string, Promise<string>>();
  const draw: DrawOrder = (order) => {
    const key = JSON.stringify(order);
    const svg = latest.get(key) ?? earlier.get(key) ?? thread.draw(key);
    latest.set(key, svg);
    return svg;
  };
  return {
    begin: (program) => {
      const isSameProgram = program === drawnBy;
      if (!isSameProgram && drawnBy !== "") {
        thread.close();
        thread = startThread();
      }
      earlier = isSameProgram ? latest : new Map();
      latest = new Map();
      drawnBy = program;
      haveChartsDrawn(draw);
    },
    close: () => thread.close(),
  };
}
