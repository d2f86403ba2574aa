/**
 * The document that charts are drawn into. Plot asks a browser's document for elements; of that
 * document a chart to be written out needs attributes, children and text, and nothing that a page
 * needs to live: events, styles, queries. A whole one would take longer than the drawing itself.
 */

/** An element under construction. What Plot sets on it beyond these is left unwritten. */
export interface SvgElement {
  readonly localName: string;
  readonly namespaceURI: string;
  readonly ownerDocument: SvgDocument;
  readonly attributes: Map<string, string>;
  children: SvgElement[];
  parentNode: SvgElement | null;
  /** Its own text; its children stand after it. */
  textContent: string;
  readonly appendChild: (child: SvgElement) => SvgElement;
  readonly insertBefore: (child: SvgElement, next: SvgElement | null) => SvgElement;
}

/** What Plot asks of a document. */
interface SvgDocument {
  readonly documentElement: Pick<SvgElement, "namespaceURI" | "ownerDocument">;
  readonly createElementNS: (namespace: string, name: string) => SvgElement;
}

const SVG = "http://www.w3.org/2000/svg";

/** Shared by all elements: Plot calls them as methods. */
const methods = {
  getAttribute(this: SvgElement, name: string): string | null {
    return this.attributes.get(name) ?? null;
  },
  setAttribute(this: SvgElement, name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  },
  setAttributeNS(this: SvgElement, ...[, name, value]: [string, string, unknown]): void {
    this.attributes.set(name, String(value));
  },
  removeAttribute(this: SvgElement, name: string): void {
    this.attributes.delete(name);
  },
  appendChild(this: SvgElement, child: SvgElement): SvgElement {
    return adopt(this, child, this.children.length);
  },
  insertBefore(this: SvgElement, child: SvgElement, next: SvgElement | null): SvgElement {
    return adopt(this, child, next === null ? this.children.length : this.children.indexOf(next));
  },
};

/** Puts the child at a place among its new parent's children, and out of its old one's. */
function adopt(parent: SvgElement, child: SvgElement, place: number): SvgElement {
  const siblings = child.parentNode?.children ?? [];
  if (siblings.includes(child)) siblings.splice(siblings.indexOf(child), 1);
  parent.children.splice(place, 0, child);
  child.parentNode = parent;
  return child;
}

/** A document whose elements can do no more than be drawn and be written out by `svgText`. */
export const svgDocument: SvgDocument = {
  get documentElement() {
    return { namespaceURI: SVG, ownerDocument: svgDocument };
  },
  createElementNS: (namespaceURI, localName) => ({
    ...methods,
    localName,
    namespaceURI,
    ownerDocument: svgDocument,
    attributes: new Map(),
    children: [],
    parentNode: null,
    textContent: "",
  }),
};

/** An element and all below it, in the order in which they are written. */
export function* withDescendants(element: SvgElement): Generator<SvgElement> {
  yield element;
  for (const child of element.children) yield* withDescendants(child);
}

const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);

/**
 * An element as text.
 * @example svgText(svgDocument.createElementNS("", "g")) === "<g/>"
 */
export function svgText({ localName, attributes, children, textContent }: SvgElement): string {
  let tag = `<${localName}`;
  for (const [name, value] of attributes) tag += ` ${name}="${escaped(value)}"`;
  if (children.length === 0 && textContent === "") return `${tag}/>`;
  return `${tag}>${escaped(textContent)}${children.map(svgText).join("")}</${localName}>`;
}
