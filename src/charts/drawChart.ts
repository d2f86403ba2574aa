import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { ChartOptions } from "./chartOptions.ts";
import { type Sizes, sizes } from "./theme.ts";

// Plot asks for a document; one serves every chart of a build.
const { document } = parseHTML("<html><body></body></html>");

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
  const svg = Plot.plot({
    ...drawing,
    document,
    className: "chart",
    width,
    height,
    ariaLabel: options.label,
    ariaDescription: options.description,
  });

  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const attribute of ["style", "font-family", "fill", "font-size"]) {
    svg.removeAttribute(attribute);
  }
  if (composition === "wall") {
    // A rem is a tenth of the screen's height there.
    const rem = (options.zoom ?? 1) / 100;
    svg.setAttribute("width", `${width * rem}rem`);
    svg.setAttribute("height", `${height * rem}rem`);
  }
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("class", `chart chart-${composition}`);
  // An image may hold nothing that can be followed: with links it is a group.
  svg.setAttribute("role", svg.querySelector("a") ? "group" : "img");
  svg.setAttribute("direction", direction);
  for (const group of svg.querySelectorAll("g")) {
    group.removeAttribute("aria-label");
    const size = group.getAttribute("font-size");
    if (composition === "wall" && size !== null && Number(size) < read) {
      group.setAttribute("data-note", "");
    }
  }
  if (direction === "rtl") {
    for (const element of svg.querySelectorAll("[text-anchor]")) turnAnchor(element);
  }
  return rounded(svg.outerHTML);
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

function turnAnchor(element: Element): void {
  const turned = TURNED[element.getAttribute("text-anchor") ?? ""];
  if (turned !== undefined) element.setAttribute("text-anchor", turned);
}

/** Coordinates to two decimals: a tenth of the bytes, and equal on every machine. */
const rounded = (svg: string): string =>
  svg.replace(/ (?:d|transform|[xy][12]?|c[xy]|width|height)="[^"]*"/g, (attribute) =>
    attribute.replace(
      /-?\d+\.\d{3,}(?:e-\d+)?/g,
      (number) => `${Number(Number(number).toFixed(2))}`,
    ),
  );
