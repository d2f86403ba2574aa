import { accountsScene } from "./accounts.ts";
import { activityScene } from "./activity.ts";
import { callScene } from "./call.ts";
import { contestScene } from "./contest.ts";
import { incomeScene } from "./income.ts";
import { peopleScene } from "./people.ts";
import { todayScene } from "./today.ts";
import type { WallContext } from "./wallContext.ts";

/**
 * The wall's scenes in their usual order: a scene is a function from the wall's context to what it
 * says, or null without data. A new one is its file, a line here and its component.
 */
const scenes = {
  today: todayScene,
  people: peopleScene,
  accounts: accountsScene,
  income: incomeScene,
  activity: activityScene,
  call: callScene,
  contest: contestScene,
} as const;

type SceneName = keyof typeof scenes;

/** A scene with data, by its name in addresses and settings. */
export type WallScene = {
  readonly [name in SceneName]: {
    readonly name: name;
    readonly scene: NonNullable<ReturnType<(typeof scenes)[name]>>;
  };
}[SceneName];

/**
 * The scenes in rotation: those with data, in the settings' order when they name any that has. The
 * settings cannot empty the wall.
 */
export function wallScenes(context: WallContext): readonly WallScene[] {
  const made = (Object.keys(scenes) as SceneName[]).flatMap((name) => {
    const scene = scenes[name](context);
    return scene ? [{ name, scene } as WallScene] : [];
  });
  const wanted = context.dashboard.wall.scenes;
  const chosen = wanted?.flatMap((name) => made.filter((scene) => scene.name === name)) ?? [];
  return chosen.length > 0 ? chosen : made;
}
