import { beforeEach, expect, test } from "vitest";
import { type ChartOrder, drawn } from "../src/charts/drawn.ts";
import { chartDrawer } from "../src/drawing.ts";

let orders: string[] = [];
let threads = 0;
let closed = 0;

/** A thread that answers at once, and notes what it was asked. */
const thread = () => {
  threads += 1;
  return {
    draw: (order: string) => {
      orders.push(order);
      return Promise.resolve(`<svg>${order}</svg>`);
    },
    close: () => {
      closed += 1;
    },
  };
};

// The memory looks at what an order says, never at what a chart makes of it.
const order = (label: string): Promise<string> =>
  (drawn as unknown as (...order: readonly unknown[]) => Promise<string>)("months", [1], { label });

beforeEach(() => {
  orders = [];
  threads = 0;
  closed = 0;
});

test("the same points and options are drawn once, others anew", async () => {
  chartDrawer(thread).begin("program");
  expect(await order("a")).toBe('<svg>["months",[1],{"label":"a"}]</svg>');
  expect(await order("a")).toBe(await order("a"));
  expect(orders).toHaveLength(1);
  await order("b");
  expect(orders).toHaveLength(2);
});

test("a build finds the charts of the build before it, and only those", async () => {
  const charts = chartDrawer(thread);
  charts.begin("program");
  await order("a");
  await order("b");
  charts.begin("program");
  await order("a");
  expect(orders).toHaveLength(2);
  charts.begin("program");
  await order("a");
  await order("b");
  expect(orders.map((text) => JSON.parse(text)[2].label)).toEqual(["a", "b", "b"]);
});

test("another program draws everything anew, in a thread that has its own code", async () => {
  const charts = chartDrawer(thread);
  charts.begin("program");
  await order("a");
  charts.begin("another");
  await order("a");
  expect(orders).toHaveLength(2);
  expect([threads, closed]).toEqual([2, 1]);
});

test("a chart that cannot be drawn is a defect of the page that asked for it", async () => {
  const charts = chartDrawer();
  charts.begin("program");
  const unknown = ["no such chart", [], {}] as unknown as ChartOrder;
  const draw = drawn as unknown as (...order: ChartOrder) => Promise<string>;
  await expect(draw(...unknown)).rejects.toThrow("is not a function");
  charts.close();
});
