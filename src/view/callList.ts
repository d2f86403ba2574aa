import type { Figure } from "../model/figure.ts";
import type { FigureId } from "../model/figureCatalogue.ts";
import { accountRanking } from "./accountRanking.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf } from "./shownFigure.ts";

/** Groups of clients to call that together are all of them, in the order in which they are shown. */
export const callGroups = ["sleeping", "notContactedOnly", "once", "neverPaid", "lost"] as const;
export type CallGroup = (typeof callGroups)[number];

/** A client to call. */
export interface Call {
  readonly name: string;
  /** Address path of its page; null without one. */
  readonly path: string | null;
  readonly worth: Figure;
  readonly group: CallGroup;
  readonly sincePayment: Figure | undefined;
  readonly sinceContact: Figure | undefined;
  /** Who should call; null is nobody. */
  readonly caller: string | null;
}

const made = new WeakMap<PageContext["dashboard"], readonly Call[]>();

const silentGroups = ["neverPaid", "lost", "sleeping", "once"] as const;

/** Everybody to call, worth most first; clients whose worth is not known last. */
export function callList(context: PageContext): readonly Call[] {
  const { dashboard, index } = context;
  const known = made.get(dashboard);
  if (known) return known;
  const cards = new Map(dashboard.clients.map((card) => [card.name, card]));
  const paths = new Map(accountRanking(context).map(({ name, path }) => [name, path]));
  const calls = index
    .all("retention.toCall")
    .filter(({ scope }) => scope.client !== undefined)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map((toCall): Call => {
      const name = toCall.scope.client ?? "";
      const of = (id: FigureId): Figure | undefined => index.get(id, { client: name });
      const group = silentGroups.find((one) => of(`retention.${one}`));
      return {
        name,
        path: paths.get(name) ?? null,
        // The figure of the client's own group tells why it is in the list.
        worth: of(`retention.${group ?? "notContacted"}`) ?? toCall,
        group: group ?? "notContactedOnly",
        sincePayment: of("retention.daysSincePayment"),
        sinceContact: of("retention.daysSinceContact"),
        caller: cards.get(name)?.caller ?? null,
      };
    });
  made.set(dashboard, calls);
  return calls;
}

/** The order of the day: whoever was spoken to on the day of the figures need not be called again on it. */
export const callOrder = (calls: readonly Call[]): readonly Call[] =>
  calls.toSorted((a, b) => Number(isSpokenTo(a)) - Number(isSpokenTo(b)));

const isSpokenTo = ({ sinceContact }: Call): boolean => numberOf(sinceContact) === 0;

/** Why a client is to be called, in a few words. */
export function whyOf(
  { group, sincePayment, sinceContact }: Call,
  { formats, messages }: PageContext,
): string {
  const words = messages.clients.why;
  const silence = numberOf(sincePayment) ?? 0;
  switch (group) {
    case "neverPaid":
      return isContactKnown(sinceContact)
        ? words.neverPaid(numberOf(sinceContact), formats)
        : words.unknownContact;
    case "notContactedOnly": {
      const gap = numberOf(sinceContact);
      return gap === null ? words.neverContacted : words.notContacted(gap, formats);
    }
    default:
      return words[group](silence, formats);
  }
}

/** Whether the workbook says with whom anybody spoke: without that nobody can be said never to have called. */
const isContactKnown = (sinceContact: Figure | undefined): boolean =>
  sinceContact !== undefined &&
  (sinceContact.value !== null || sinceContact.reason !== "no-contacts");
