import type { Part } from "../../src/view/weave.ts";

/** A sentence as a reader sees it. */
export const said = (parts: readonly Part[] | null | undefined): string | null =>
  parts ? parts.map(textOf).join("") : null;

function textOf(part: Part): string {
  if (part.kind === "name") return part.name;
  return part.kind === "figure" ? `${part.figure.text}${part.after ?? ""}` : part.text;
}
