import { type Call, callList, whyOf } from "../callList.ts";
import { pageAddress } from "../pageAddress.ts";
import type { PageContext } from "../pageContext.ts";
import { type ShownFigure, showFigure } from "../shownFigure.ts";

/** Clients a person should call, worth most first. */
export interface PersonCalls {
  readonly answer: string;
  readonly rows: readonly {
    readonly name: string;
    readonly href: string | null;
    readonly worth: ShownFigure;
    readonly why: string;
  }[];
  readonly more: string | null;
}

const AT_MOST = 10;

const made = new WeakMap<PageContext["dashboard"], ReadonlyMap<string | null, readonly Call[]>>();

/** Everybody's calls, by who should make them. */
function callsByPerson(context: PageContext): ReadonlyMap<string | null, readonly Call[]> {
  const known = made.get(context.dashboard);
  if (known) return known;
  const byPerson = Map.groupBy(callList(context), ({ caller }) => caller);
  made.set(context.dashboard, byPerson);
  return byPerson;
}

/** The clients a person should call; null when there is none. */
export function personCalls(name: string, context: PageContext): PersonCalls | null {
  const { formats, messages } = context;
  const calls = callsByPerson(context).get(name) ?? [];
  if (calls.length === 0) return null;
  return {
    answer: messages.person.toCall(calls.length, formats),
    rows: calls.slice(0, AT_MOST).map((call) => ({
      name: call.name,
      href: call.path === null ? null : pageAddress(call.path, context),
      worth: showFigure(call.worth, context, { write: formats.moneyShort }),
      why: whyOf(call, context),
    })),
    more: calls.length > AT_MOST ? messages.common.more(calls.length - AT_MOST, formats) : null,
  };
}
