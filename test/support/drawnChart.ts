import { parseHTML } from "linkedom";

/** A drawn chart, to be asked what it shows. */
export interface DrawnChart {
  /** Elements inside the marks of a class. */
  readonly all: (selector: string) => readonly Element[];
  readonly texts: (className: string) => readonly string[];
  /** An attribute of each element as a number. */
  readonly numbers: (selector: string, attribute: string) => readonly number[];
  /** Ends of straight paths `M x,y L x,y`, in units from the left and top. */
  readonly lines: (className: string) => readonly Line[];
  /** Places of texts and dots set by `translate(x,y)`. */
  readonly places: (selector: string) => readonly (readonly [x: number, y: number])[];
}

interface Line {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** The chart of an SVG text. */
export function drawnChart(svg: string): DrawnChart {
  const { document } = parseHTML(`<body>${svg}</body>`);
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  return {
    all,
    texts: (className) => all(`.${className} text`).map((text) => text.textContent ?? ""),
    numbers: (selector, attribute) =>
      all(selector).map((element) => Number(element.getAttribute(attribute))),
    lines: (className) =>
      all(`.${className} path`).map((path) => {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (path.getAttribute("d") ?? "")
          .split(/[MLHV,\s]+/)
          .filter((part) => part !== "")
          .map(Number);
        return { from: [x1, y1], to: [x2, y2] };
      }),
    places: (selector) =>
      all(selector).map((element) => {
        const [, x = "0", y = "0"] =
          /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute("transform") ?? "") ?? [];
        return [Number(x), Number(y)];
      }),
  };
}

/** An SVG text with a tag a line, for comparing and reading. */
export const laidOut = (svg: string): string => `${svg.replaceAll("><", ">\n<")}\n`;
