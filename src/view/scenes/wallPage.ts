import type { Dashboard } from "../../dashboard.ts";
import { isoOfDay } from "../../model/day.ts";
import type { Language } from "../../model/language.ts";
import { href } from "../href.ts";
import { freshness } from "./freshness.ts";
import { type WallScene, wallScenes } from "./scenes.ts";
import { type Strip, strip } from "./strip.ts";
import { wallContext } from "./wallContext.ts";
import type { WallRoom } from "./wallRoom.ts";

/** The whole wall in one language. */
export interface WallPage {
  readonly frame: {
    readonly language: Language;
    readonly direction: "ltr" | "rtl";
    readonly title: string;
    readonly build: string;
    /** The wall in the site's other languages. */
    readonly languages: readonly { readonly language: Language; readonly href: string }[];
  };
  readonly room: WallRoom;
  readonly strip: Strip;
  readonly scenes: readonly (WallScene & { readonly seconds: number })[];
  readonly foot: WallFoot;
  /** What stands in place of scenes when none has data. */
  readonly empty: { readonly sentence: string; readonly hint: string } | null;
}

/** The wall's foot, and the words that its script needs: it makes none of its own. */
export interface WallFoot {
  readonly company: string;
  /** Days as ISO writes them: of the figures, and from which on they are late and very late. */
  readonly asOf: string;
  readonly amber: string;
  readonly red: string;
  /** "Data is 3 days old", by days from one; the last stands for all that are older. */
  readonly ages: readonly string[];
  /** "No connection since #". */
  readonly offline: string;
  readonly paused: string;
  /** The language's ten digits. */
  readonly digits: string;
}

/** After this many days the data are just very old. */
const DAYS_COUNTED = 31;

/** The wall of a dashboard in a language. */
export function wallPage(dashboard: Dashboard, language: Language): WallPage {
  const context = wallContext(dashboard, language);
  const { formats, messages, room } = context;
  const scenes = wallScenes(context);
  const { amber, red } = freshness(dashboard);
  const ages = Array.from({ length: DAYS_COUNTED }, (_, index) =>
    messages.common.dataDaysOld(index + 1, formats),
  );
  return {
    frame: {
      language,
      direction: formats.direction,
      title: `${dashboard.company}: ${messages.wall.title}`,
      build: dashboard.build,
      languages: dashboard.languages
        .filter((other) => other !== language)
        .map((other) => ({ language: other, href: href(dashboard.languages, other, "wall/") })),
    },
    room,
    strip: strip(context),
    scenes: scenes.map((entry) => ({ ...entry, seconds: dashboard.wall.secondsPerScene })),
    foot: {
      company: dashboard.company,
      asOf: isoOfDay(dashboard.asOf),
      amber: isoOfDay(amber),
      red: isoOfDay(red),
      ages: [...ages, messages.wall.dataOverMonthOld],
      offline: messages.wall.offlineSince("#"),
      paused: messages.wall.paused,
      digits: formats.digits("0123456789"),
    },
    empty:
      scenes.length > 0
        ? null
        : { sentence: messages.wall.nothingToShow, hint: messages.wall.nothingToShowHint },
  };
}
