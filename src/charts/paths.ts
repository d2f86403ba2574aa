import type * as Plot from "@observablehq/plot";
import { type SvgElement, svgDocument } from "./svgDocument.ts";

/** A path in the chart's own units, with the attributes it is drawn by. */
export interface DrawnPath {
  readonly d: string;
  readonly attributes: Readonly<Record<string, string | number>>;
}

const SVG = "http://www.w3.org/2000/svg";

/**
 * A group of paths drawn as they are given: shapes that no mark of Plot makes.
 * @example paths("shore", [{ d: "M0,0H9", attributes: { stroke: colour.rule } }])
 */
export const paths = (className: string, shapes: readonly DrawnPath[]): Plot.Markish => {
  const draw = (): SvgElement => {
    const group = svgDocument.createElementNS(SVG, "g");
    group.attributes.set("class", className);
    for (const { d, attributes } of shapes) {
      const path = svgDocument.createElementNS(SVG, "path");
      path.attributes.set("d", d);
      for (const [name, value] of Object.entries(attributes)) {
        path.attributes.set(name, String(value));
      }
      group.appendChild(path);
    }
    return group;
  };
  // Plot's types ask for a browser's element; svgDocument has what Plot uses of one.
  return draw as unknown as Plot.Markish;
};
