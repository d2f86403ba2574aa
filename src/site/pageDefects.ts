import { attributeOf, type HtmlTag } from "./htmlTags.ts";

/** Attributes that a browser loads from and that are not made relative. */
const UNSUPPORTED: ReadonlySet<string> = new Set(["srcset", "imagesrcset", "ping", "background"]);

/** Whether `pageDefects` looks at an attribute. */
export const isJudged = (attribute: string): boolean =>
  attribute === "style" ||
  attribute === "src" ||
  attribute === "type" ||
  attribute === "rel" ||
  isHandler(attribute) ||
  UNSUPPORTED.has(attribute);

const isHandler = (attribute: string): boolean => /^on[a-z]/.test(attribute);

/**
 * What of a tag would not work in a finished page: the policy would block it, or it would break
 * once the site lies below a path.
 */
export function pageDefects(tag: HtmlTag): string[] {
  const { name, attributes } = tag;
  const defects: string[] = [];
  for (const { name: attribute } of attributes) {
    const say = (what: string) => defects.push(`<${name} ${attribute}="…"> ${what}`);
    if (attribute === "style" || isHandler(attribute)) say("is blocked by the policy");
    if (UNSUPPORTED.has(attribute)) say("is not made relative");
  }
  if (name === "base") defects.push("<base> is blocked by the policy");
  if (name === "script") {
    if (attributeOf(tag, "src") !== null) defects.push("<script src> is left over");
    if (attributeOf(tag, "type") === "module") defects.push("a module script is left over");
  }
  if (name === "link" && attributeOf(tag, "rel") === "stylesheet") {
    defects.push("a stylesheet is not inlined");
  }
  return defects;
}
