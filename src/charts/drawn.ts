import type { charts } from "./charts.ts";

type Charts = typeof charts;
type ChartName = keyof Charts;

/** A chart by its name, what it shows, and how. */
export type ChartOrder = {
  readonly [name in ChartName]: readonly [name, ...Parameters<Charts[name]>];
}[ChartName];

/** Draws charts elsewhere. */
export type DrawOrder = (order: ChartOrder) => Promise<string>;

// Pages are bundled: builds that follow each other in one process have each a copy of this module. So
// who draws hangs on the process, as the dashboard does.
const KEY = Symbol.for("plimsoll.charts");
const shelf = globalThis as { [KEY]?: DrawOrder };

/** Says who draws the charts of the pages built in this process. */
export function haveChartsDrawn(draw: DrawOrder): void {
  shelf[KEY] = draw;
}

/**
 * A chart's SVG text. It is drawn in another thread while this one goes on with the page.
 * @example await drawn("months", points, { ...options, composition: "phone" }) // "<svg …"
 */
export function drawn<Name extends ChartName>(
  name: Name,
  ...args: Parameters<Charts[Name]>
): Promise<string> {
  const draw = shelf[KEY];
  if (!draw) throw new Error("nobody draws the charts: build with `npm run build`");
  // TypeScript does not see that a name and its own arguments are one of the orders.
  return draw([name, ...args] as unknown as ChartOrder);
}
