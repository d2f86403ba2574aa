import { attributeOf, type HtmlTag } from "./htmlTags.ts";

/** Attributes that a browser loads from and that are not made relative. */
const UNSUPPORTED: ReadonlySet<string> = new Set(["srcset", "imagesrcset", "ping", "background"]);

/**
 * What of a tag would not work in a finished page: the policy would block it, or it would break
 * once the site lies below a path.
 */
export function pageDefects(tag: HtmlTag): string[] {
  const { name, attributes } = tag;
  const isModule = attributeOf(tag, "type") === "module";
  return [
    ...attributes
      .filter((attribute) => attribute.name === "style" || /^on[a-z]/.test(attribute.name))
      .map((attribute) => `<${name} ${attribute.name}="…"> is blocked by the policy`),
    ...attributes
      .filter((attribute) => UNSUPPORTED.has(attribute.name))
      .map((attribute) => `<${name} ${attribute.name}="…"> is not made relative`),
    ...(name === "base" ? ["<base> is blocked by the policy"] : []),
    ...(name === "script" && attributeOf(tag, "src") !== null ? ["<script src> is left over"] : []),
    ...(name === "script" && isModule ? ["a module script is left over"] : []),
    ...(name === "link" && attributeOf(tag, "rel") === "stylesheet"
      ? ["a stylesheet is not inlined"]
      : []),
  ];
}
