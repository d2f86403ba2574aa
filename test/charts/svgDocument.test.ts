import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { type SvgElement, svgDocument, svgText } from "../../src/charts/svgDocument.ts";

const AWKWARD = 'Bloom & Co <"quoted">\u00a0Иванов';

/** What Plot draws of two named points, one of them with a link. */
const drawn = (document: Document): Element =>
  Plot.plot({
    document,
    ariaLabel: AWKWARD,
    marks: [
      Plot.text([{ x: 1, name: AWKWARD }], { x: "x", text: "name", href: () => "a/?b=1&c=2" }),
      Plot.text(["two\nlines"], { text: (words: string) => words }),
      Plot.dot([1, 2, 3], { x: (value: number) => value, r: 2 }),
    ],
  });

const named = (element: Element): unknown => ({
  name: element.localName,
  attributes: [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
  text: element.children.length === 0 ? element.textContent : null,
  children: [...element.children].map(named),
});

describe("svgDocument", () => {
  test("bears what Plot draws as a whole document does: linkedom, as another program, agrees", () => {
    const whole = parseHTML("<html><body></body></html>").document;
    const ours = drawn(svgDocument as unknown as Document) as unknown as SvgElement;
    const read = parseHTML(`<body>${svgText(ours)}</body>`).document.querySelector("svg");
    expect(read && named(read)).toEqual(named(drawn(whole)));
  });

  test("an element put elsewhere leaves where it was", () => {
    const make = (name: string): SvgElement => svgDocument.createElementNS("", name);
    const [svg, first, second, link] = [make("svg"), make("g"), make("path"), make("a")];
    svg.appendChild(first);
    svg.appendChild(second);
    svg.insertBefore(link, first).appendChild(first);
    expect(svgText(svg)).toBe("<svg><a><g/></a><path/></svg>");
  });
});
