import type { Dashboard } from "../../dashboard.ts";
import type { Language } from "../../model/language.ts";
import { type PageContext, pageContext } from "../pageContext.ts";
import { shownName } from "./shownName.ts";
import { type WallRoom, wallRoom } from "./wallRoom.ts";

/** What every scene reads: the page's context, the wall's room, and names as the wall may show them. */
export interface WallContext extends PageContext {
  readonly room: WallRoom;
  /** A client's or a person's name by the privacy setting; `place` counts those whose names are hidden. */
  readonly nameOf: (name: string, kind: "client" | "person", place: number) => string;
}

/** The context of the wall in a language. */
export function wallContext(dashboard: Dashboard, language: Language): WallContext {
  const context = pageContext(dashboard, language);
  const { messages, formats } = context;
  return {
    ...context,
    room: wallRoom(dashboard.wall),
    nameOf: (name, kind, place) => {
      const stand = formats.count(place);
      return (
        shownName(name, dashboard.wall.names) ??
        (kind === "client"
          ? messages.wall.accounts.account(stand)
          : messages.wall.people.seller(stand))
      );
    },
  };
}
