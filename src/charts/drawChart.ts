import * as Plot from "@observablehq/plot";
import type { ChartOptions } from "./chartOptions.ts";
import { type SvgElement, svgDocument, svgText, withDescendants } from "./svgDocument.ts";
import { type Sizes, sizes } from "./theme.ts";

/** What a chart leaves to `drawChart`: size, document and names come from the options. */
export type Drawing = Omit<Plot.PlotOptions, "document" | "className" | "width" | "height">;

/**
 * SVG text of a Plot drawing, ready to stand in a page whose policy allows no inline style.
 * Charts are drawn with physical sides; in right-to-left ones only the text runs the other way, so
 * its anchors are turned here. On the wall, text under the reading size is marked `data-note`.
 */
export function drawChart(drawing: Drawing, options: ChartOptions): string {
  const { composition, direction } = options;
  const { width, height, read } = sizesOf(options);
  // Plot's types ask for a browser's document; svgDocument has what Plot uses of one.
  const svg = Plot.plot({
    ...drawing,
    document: svgDocument as unknown as Document,
    className: "chart",
    width,
    height,
    ariaLabel: options.label,
    ariaDescription: options.description,
  }) as unknown as SvgElement;

  svg.children = svg.children.filter(({ localName }) => localName !== "style");
  for (const name of ["style", "font-family", "fill", "font-size"]) svg.attributes.delete(name);
  if (composition === "wall") {
    // A rem is a tenth of the screen's height there.
    const rem = (options.zoom ?? 1) / 100;
    svg.attributes.set("width", `${width * rem}rem`);
    svg.attributes.set("height", `${height * rem}rem`);
  }
  svg.attributes.set("xmlns", "http://www.w3.org/2000/svg");
  svg.attributes.set("class", `chart chart-${composition}`);
  const elements = [...withDescendants(svg)];
  // An image may hold nothing that can be followed: with links it is a group.
  const hasLinks = elements.some(({ localName }) => localName === "a");
  svg.attributes.set("role", hasLinks ? "group" : "img");
  svg.attributes.set("direction", direction);
  for (const { localName, attributes } of elements) {
    if (localName === "g") {
      attributes.delete("aria-label");
      const size = attributes.get("font-size");
      const isNote = composition === "wall" && size !== undefined && Number(size) < read;
      if (isNote) attributes.set("data-note", "");
    }
    const turned = direction === "rtl" && TURNED[attributes.get("text-anchor") ?? ""];
    if (turned) attributes.set("text-anchor", turned);
  }
  return rounded(svgText(svg));
}

/** The sizes of a chart's composition, with its own width and height where the options give them. */
export function sizesOf(options: ChartOptions): Sizes {
  const size = sizes[options.composition];
  return {
    ...size,
    width: options.width ?? size.width,
    height: options.height ?? size.height,
  };
}

const TURNED: Readonly<Record<string, string>> = { start: "end", end: "start" };

/** Coordinates to two decimals: a tenth of the bytes, and equal on every machine. */
const rounded = (svg: string): string =>
  svg.replace(/ (?:d|transform|[xy][12]?|c[xy]|width|height)="[^"]*"/g, (attribute) =>
    attribute.replace(
      /-?\d+\.\d{3,}(?:e-\d+)?/g,
      (number) => `${Number(Number(number).toFixed(2))}`,
    ),
  );
