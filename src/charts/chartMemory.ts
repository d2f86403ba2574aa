/** Charts of this build and of the one before it, by what they were drawn from. */
interface ChartMemory {
  readonly earlier: ReadonlyMap<string, string>;
  readonly latest: Map<string, string>;
}

// Builds that follow each other in one process have each a copy of this module, so the memory hangs
// on the process, as the dashboard does.
const KEY = Symbol.for("plimsoll.charts");
const shelf = globalThis as { [KEY]?: ChartMemory };

const emptyMemory = (): ChartMemory => ({ earlier: new Map(), latest: new Map() });

/**
 * The same drawing, done once for the same points and options: after a save most charts are as they
 * were, and drawing them is the better part of drawing a page.
 */
export function remembered<Points, Options>(
  name: string,
  draw: (points: Points, options: Options) => string,
): (points: Points, options: Options) => string {
  return (points, options) => {
    shelf[KEY] ??= emptyMemory();
    const { earlier, latest } = shelf[KEY];
    const key = JSON.stringify([name, points, options]);
    const svg = latest.get(key) ?? earlier.get(key) ?? draw(points, options);
    latest.set(key, svg);
    return svg;
  };
}

/**
 * Begins a build: what the last one did not show is forgotten, and everything when the program that
 * drew it is another now.
 */
export function turnChartMemory({ isSameProgram }: { readonly isSameProgram: boolean }): void {
  const earlier = isSameProgram ? shelf[KEY]?.latest : undefined;
  shelf[KEY] = { earlier: earlier ?? new Map(), latest: new Map() };
}
