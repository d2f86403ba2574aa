import type { ActivityScene } from "../../view/scenes/activity.ts";
import type { ListRows } from "../../view/scenes/listRows.ts";
import type { WallScene } from "../../view/scenes/scenes.ts";
import type { WallRoom } from "../../view/scenes/wallRoom.ts";

/**
 * The lengths that depend on the set, its distance and the data, as custom properties: the policy
 * allows no style attributes.
 */
export function wallStyle(room: WallRoom, scenes: readonly WallScene[]): string {
  return [
    rule(":root", {
      read: room.read,
      note: room.note,
      figure: room.figure,
      strip: room.strip,
      margin: room.margin,
      sentence: room.sentence,
      "sentence-line": room.sentenceLine,
      foot: room.foot,
    }),
    ...scenes.map((entry) => rule(`[data-scene="${entry.name}"]`, lengthsOf(entry))),
  ].join("\n");
}

type Lengths = Readonly<Record<string, number>>;

/** Where a scene's body lies, and what its own style sheet asks for. */
function lengthsOf({ name, scene }: WallScene): Lengths {
  const body: Lengths = { top: scene.sentence.body.top, height: scene.sentence.body.height };
  switch (name) {
    case "today":
      return { ...body, came: scene.came?.width ?? 0 };
    case "people":
    case "contest":
      return { ...body, ...rowsOf(scene), head: scene.head, ...scene.columns };
    case "call":
      return { ...body, ...rowsOf(scene), ...scene.columns };
    case "activity":
      return { ...body, ...halvesOf(scene) };
    case "income":
      return body;
    case "accounts":
      return { ...body, ...rowsOf(scene), chart: scene.width };
  }
}

/** Both halves of a scene have rows of their own. */
function halvesOf({ measures, stages }: ActivityScene): Lengths {
  const named = (prefix: string, lengths: Lengths): Lengths =>
    Object.fromEntries(
      Object.entries(lengths).map(([name, units]) => [`${prefix}-${name}`, units]),
    );
  return {
    ...(measures ? named("measures", { ...rowsOf(measures), width: measures.width }) : {}),
    ...(stages
      ? named("stages", {
          ...rowsOf(stages),
          width: stages.width,
          head: stages.head,
          ...stages.columns,
        })
      : {}),
  };
}

const rowsOf = ({
  pitch,
  size,
  above,
}: Pick<ListRows<unknown>, "pitch" | "size" | "above">): Lengths => ({
  pitch,
  size,
  above,
});

/** Custom properties as a CSS rule; a rem is a tenth of the screen's height. */
const rule = (selector: string, lengths: Lengths): string =>
  `${selector}{${Object.entries(lengths)
    .map(([name, units]) => `--${name}:${Math.round(units * 10) / 1000}rem`)
    .join(";")}}`;
