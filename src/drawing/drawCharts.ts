import { parentPort } from "node:worker_threads";
import { charts } from "../charts/charts.ts";
import type { ChartOrder } from "../charts/drawn.ts";

/** What comes of an order: the chart, or the defect that drawing it met. */
export type Drawn = { readonly svg: string } | { readonly error: unknown };

function draw(order: string): Drawn {
  try {
    const [name, points, options]: ChartOrder = JSON.parse(order);
    // The order's type holds each name to its own points and options.
    const chart = charts[name] as (points: unknown, options: unknown) => string;
    return { svg: chart(points, options) };
  } catch (error) {
    return { error };
  }
}

// The thread that draws: one answer to each order, in their order.
parentPort?.on("message", (order: string) => parentPort?.postMessage(draw(order)));
