import { sankey } from "d3-sankey";
import type { River } from "./incomeLake.ts";
import type { LakeFrame } from "./lakeFrame.ts";

/** How one river runs: a band from its spring to its part of the lake's side. */
export interface Course {
  readonly width: number;
  /** Middle of the band at the spring and where it enters, in units from the top. */
  readonly from: number;
  readonly to: number;
}

interface Place {
  readonly name: string;
}

interface Flow {
  readonly source: number;
  readonly target: number;
  readonly value: number;
}

/**
 * The courses of the rivers, as the sankey layout has them: springs spread over the picture's height
 * in the rivers' order, and their bands side by side in the lake, from its level down to its bed.
 */
export function riverCourses(rivers: readonly River[], frame: LakeFrame): readonly Course[] {
  const { scale, bed, near, springs, size } = frame;
  const total = rivers.reduce((sum, { amount }) => sum + amount, 0);
  const deep = total * scale;
  const top = size.read * (frame.isTwoLine ? 1.2 : 0.7);
  const room = Math.max(0, bed - top - deep);
  const padding = rivers.length > 1 ? room / (rivers.length - 1) : 0;
  const lake = rivers.length;
  const layout = sankey<Place, Flow>()
    // The rivers' order is the caller's; nothing is moved to please the eye.
    .nodeSort(null)
    .linkSort(null)
    .iterations(0)
    .nodePadding(padding)
    .nodeWidth(size.hair)
    .extent([
      [springs, rivers.length > 1 ? top : (top + bed - deep) / 2],
      [near + size.hair, rivers.length > 1 ? bed : (top + bed + deep) / 2],
    ]);
  const graph = layout({
    nodes: [...rivers.map(({ name }) => ({ name })), { name: "" }],
    links: rivers.map(({ amount }, river) => ({ source: river, target: lake, value: amount })),
  });
  const basin = graph.nodes[lake];
  if (basin) {
    basin.y0 = bed - deep;
    basin.y1 = bed;
    layout.update(graph);
  }
  return graph.links.map(({ width = 0, y0 = 0, y1 = 0 }) => ({ width, from: y0, to: y1 }));
}
