import type * as Plot from "@observablehq/plot";
import type { LakeFrame } from "./lakeFrame.ts";
import { type DrawnPath, paths } from "./paths.ts";
import type { Course } from "./riverCourses.ts";
import { colour } from "./theme.ts";

/** How dense the water is: of rivers and of the lake's surface, and of each layer below it. */
const SURFACE = 0.34;
const LAYER = 0.16;
const GLINT = 0.4;

/** The bands of the rivers from spring to lake, each with a glint along it where it is wide enough. */
export function riverWater(courses: readonly Course[], frame: LakeFrame): Plot.Markish[] {
  const { springs, near, size } = frame;
  const least = size.hair * 0.6;
  const bands = courses.map(({ width, from, to }): DrawnPath => {
    const half = Math.max(width, least) / 2;
    const upper = bend(frame, [springs, from - half], [near, to - half]);
    const lower = bend(frame, [near, to + half], [springs, from + half]);
    return {
      d: `M${frame.at(springs)},${from - half}${upper}L${frame.at(near)},${to + half}${lower}Z`,
      attributes: { fill: colour.water, "fill-opacity": SURFACE },
    };
  });
  const glints = courses
    .filter(({ width }) => width > size.hair * 5)
    .map(({ width, from, to }): DrawnPath => {
      const rise = width * 0.22;
      const begin = springs + (near - springs) * 0.08;
      return {
        d: `M${frame.at(begin)},${from - rise}${bend(frame, [begin, from - rise], [near, to - rise])}`,
        attributes: {
          fill: "none",
          stroke: colour.ground,
          "stroke-opacity": GLINT,
          "stroke-width": size.hair * 0.6,
          "stroke-linecap": "round",
        },
      };
    });
  const sources = courses.map(({ width, from }): DrawnPath => {
    const half = Math.max(width, least) / 2;
    return {
      d: `M${frame.at(springs)},${from - half}V${from + half}`,
      attributes: { stroke: colour.water, "stroke-width": size.hair * 1.6 },
    };
  });
  return [paths("rivers", bands), paths("glints", glints), paths("springs", sources)];
}

type Point = readonly [x: number, y: number];

/** A curve from one point to another, level at both ends, as water runs. */
function bend(frame: LakeFrame, [x0, y0]: Point, [x1, y1]: Point): string {
  const middle = (x0 + x1) / 2;
  const { at } = frame;
  return `C${at(middle)},${y0} ${at(middle)},${y1} ${at(x1)},${y1}`;
}

/**
 * The body of the lake: a still surface with a slow wave, and layers that darken towards the bed. The
 * near side is open to the rivers, the far side is a shore.
 */
export function lakeWater(level: number, frame: LakeFrame): Plot.Markish {
  const depth = level * frame.scale;
  const { bed } = frame;
  const surface = bed - depth;
  const layers = [0.42, 0.74].map(
    (share, index): DrawnPath => ({
      d: body(frame, {
        top: surface + depth * share,
        rise: depth * (1 - share),
        phase: index + 1,
        depth,
      }),
      attributes: { fill: colour.water, "fill-opacity": LAYER },
    }),
  );
  return paths("lake", [
    {
      d: body(frame, { top: surface, rise: 0, phase: 0, depth }),
      attributes: { fill: colour.water, "fill-opacity": SURFACE },
    },
    ...layers,
  ]);
}

interface Layer {
  readonly top: number;
  /** How far below its top a layer begins at the near side; the surface begins at its own height. */
  readonly rise: number;
  readonly phase: number;
  /** Of the whole lake. */
  readonly depth: number;
}

/** The far corner of the bed is rounded by this part of the depth: less than the lowest layer has. */
const CORNER = 0.22;

/** Waves along the whole surface, and how high they are against its length. */
const WAVES = 3;

function body(frame: LakeFrame, { top, rise, phase, depth }: Layer): string {
  const { near, far, bed, size, at } = frame;
  const length = far - near;
  const height = Math.min(size.waterline * 1.1, Math.max(0, (bed - top) / 6));
  const corner = Math.min(length * 0.1, depth * CORNER);
  const step = length / (WAVES * 2);
  const start: Point = [near, top + rise];
  let d = `M${at(near)},${bed}L${at(start[0])},${start[1]}`;
  // A layer under the surface rises from the bed where the rivers come in.
  d += rise > 0 ? bend(frame, start, [near + step, top]) : `L${at(near)},${top}`;
  const from = rise > 0 ? 1 : 0;
  for (let wave = from; wave < WAVES * 2; wave += 1) {
    const x = near + wave * step;
    const up = (wave + phase) % 2 === 0 ? -height : height;
    d += `C${at(x + step * 0.36)},${top + up} ${at(x + step * 0.64)},${top + up} ${at(x + step)},${top}`;
  }
  d += `L${at(far)},${bed - corner}Q${at(far)},${bed} ${at(far - corner)},${bed}Z`;
  return d;
}
