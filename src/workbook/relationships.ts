import { xmlAttribute } from "./xmlAttribute.ts";
import type { ZipParts } from "./zipParts.ts";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`. */
  readonly type: string;
  /** Full name of the part it leads to. */
  readonly part: string;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** `xl/worksheets/` and `../tables/table1.xml` → `xl/tables/table1.xml`. */
function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The name under which a part is kept: part names are alike whatever their case. */
export function keyOf(parts: ZipParts, name: string): string {
  if (parts.has(name)) return name;
  const wanted = name.toLowerCase();
  for (const key of parts.keys()) if (key.toLowerCase() === wanted) return key;
  return name;
}

export const partNamed = (parts: ZipParts, name: string): Buffer | undefined =>
  parts.get(keyOf(parts, name));

/** What a part of an OOXML package leads to, from the relationships beside it; none: an empty list. */
export function relationships(parts: ZipParts, part: string): Relationship[] {
  const folder = folderOf(part);
  const rels = partNamed(parts, `${folder}_rels/${part.slice(folder.length)}.rels`);
  const tags = rels?.toString().match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? [];
  return tags.map((tag) => ({
    id: xmlAttribute(tag, "Id") ?? "",
    type: (xmlAttribute(tag, "Type") ?? "").replace(/^.*\//, ""),
    part: resolved(folder, xmlAttribute(tag, "Target") ?? ""),
  }));
}
