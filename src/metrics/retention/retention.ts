import type { Scope } from "../../model/figure.ts";
import type { FigureId, Reason } from "../../model/figureCatalogue.ts";
import type { SheetKey } from "../../sheets/sheets.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Place, unknown } from "../figureSink.ts";
import { company } from "../scopes.ts";
import { putCallList, putWorth } from "./callList.ts";
import {
  type ClientStanding,
  type SilentGroup,
  type Standings,
  silentGroups,
  standingsOf,
} from "./clientStandings.ts";
import { putDays } from "./daysSince.ts";

/** A list of clients to call: which they are, or why it cannot be known. */
interface CallGroup {
  readonly list: FigureId;
  readonly worth: FigureId;
  readonly sheets: readonly SheetKey[];
  readonly has: (standing: ClientStanding) => boolean;
  readonly reason: Reason | null;
}

/** Clients that one person, one department or the company should call. */
interface Callers {
  readonly scope: Scope;
  readonly clients: readonly ClientStanding[];
}

/**
 * Puts `retention.*` as of the day: each group of clients that went quiet or were not called, how many they
 * are and what they are worth a month, for the company and for whoever should call them; a client's own
 * worth with its place in each list; days since its last payment and contact; and who pays again.
 */
export function putRetention(books: Books, sink: FigureSink): void {
  const { present } = books.dataset;
  if (!present.payments && !present.clients) return;
  const standings = standingsOf(books);
  const groups = groupsOf(books, standings);
  for (const { list, has } of groups) {
    putCallList(books, sink, { id: list, clients: standings.clients.filter(has) });
  }
  const isToCall = (standing: ClientStanding): boolean =>
    standing.group !== null || standing.isNotContacted;
  putCallList(books, sink, {
    id: "retention.toCall",
    clients: standings.clients.filter(isToCall),
  });
  for (const callers of callersIn(books, standings.clients)) {
    for (const group of groups) putGroup(books, sink, { group, callers });
    putUnion(books, sink, { callers, isToCall, standings });
    putRepeatShare(books, sink, { callers, standings });
  }
  putDays(books, sink, standings);
}

const worthIds = {
  neverPaid: "retention.neverPaidWorth",
  lost: "retention.lostWorth",
  sleeping: "retention.sleepingWorth",
  once: "retention.onceWorth",
} as const satisfies { readonly [group in SilentGroup]: FigureId };

function groupsOf({ dataset }: Books, standings: Standings): readonly CallGroup[] {
  const { present } = dataset;
  const noPayments: Reason | null = standings.canTellWhoPaid
    ? null
    : present.payments
      ? "no-payments"
      : "no-sheet";
  return [
    ...silentGroups.map(
      (name): CallGroup => ({
        list: `retention.${name}`,
        worth: worthIds[name],
        sheets: name === "neverPaid" ? ["clients", "payments"] : ["payments"],
        has: ({ group }) => group === name,
        reason: name === "neverPaid" && !present.clients ? "no-sheet" : noPayments,
      }),
    ),
    {
      list: "retention.notContacted",
      worth: "retention.notContactedWorth",
      sheets: ["activities", "actions", "payments"],
      has: ({ isNotContacted }) => isNotContacted,
      reason: standings.areContactsRecorded ? null : "no-contacts",
    },
  ];
}

/** The company, then everybody who should call and their departments; nobody's clients too. */
function callersIn(
  { dataset, scopes }: Books,
  clients: readonly ClientStanding[],
): readonly Callers[] {
  const personOf = ({ caller }: ClientStanding) => dataset.people[caller];
  const managers = Map.groupBy(clients, (standing) => personOf(standing)?.name ?? "");
  const departments = Map.groupBy(
    clients,
    (standing) => personOf(standing)?.listed?.department ?? "",
  );
  const split = (key: "manager" | "department", byName: typeof managers): readonly Callers[] =>
    byName.size === 1 && byName.has("")
      ? []
      : [...byName].map(([name, own]) => ({ scope: scopes.of(key, name), clients: own }));
  return [
    { scope: company, clients },
    ...split("manager", managers),
    ...split("department", departments),
  ];
}

const placeOf = ({ sources }: Books, scope: Scope, sheets: readonly SheetKey[]): Place => ({
  scope,
  sources: sheets.flatMap((sheet) => sources.ranges(sheet)),
});

function putGroup(
  books: Books,
  sink: FigureSink,
  { group, callers }: { readonly group: CallGroup; readonly callers: Callers },
): void {
  const place = placeOf(books, callers.scope, group.sheets);
  if (group.reason !== null) {
    sink.put(group.list, place, unknown(group.reason));
    sink.put(group.worth, place, unknown(group.reason));
    return;
  }
  const clients = callers.clients.filter(group.has);
  sink.put(group.list, place, known(clients.length));
  putWorth(sink, { id: group.worth, place }, clients);
}

interface Union {
  readonly callers: Callers;
  readonly isToCall: (standing: ClientStanding) => boolean;
  readonly standings: Standings;
}

/** Everybody to call, each client once; n/a when neither payments nor contacts say who that is. */
function putUnion(books: Books, sink: FigureSink, { callers, isToCall, standings }: Union): void {
  const place = placeOf(books, callers.scope, ["clients", "payments", "activities", "actions"]);
  if (!standings.canTellWhoPaid && !standings.areContactsRecorded) {
    sink.put("retention.toCall", place, unknown("no-payments"));
    sink.put("retention.atRisk", place, unknown("no-payments"));
    return;
  }
  const clients = callers.clients.filter(isToCall);
  sink.put("retention.toCall", place, known(clients.length));
  putOnlyNotContacted(sink, { place, clients, standings });
  putWorth(sink, { id: "retention.atRisk", place }, clients);
}

interface ToCall {
  readonly place: Place;
  readonly clients: readonly ClientStanding[];
  readonly standings: Standings;
}

/** Those who are to be called for no other reason: with them the groups add up to all who are to be called. */
function putOnlyNotContacted(sink: FigureSink, { place, clients, standings }: ToCall): void {
  const only = clients.filter(({ group }) => group === null);
  if (!standings.areContactsRecorded) {
    sink.put("retention.notContactedOnly", place, unknown("no-contacts"));
    sink.put("retention.notContactedOnlyWorth", place, unknown("no-contacts"));
    return;
  }
  sink.put("retention.notContactedOnly", place, known(only.length));
  putWorth(sink, { id: "retention.notContactedOnlyWorth", place }, only);
}

/** Younger clients have had no chance to pay again. */
const CHANCE_DAYS = 90;

/**
 * `retention.repeatShare`: clients that paid on two days or more ÷ all, over those whose first receipt is
 * at least ninety days old.
 * @example 24 clients, 18 of them paid again: 0.75
 */
function putRepeatShare(
  books: Books,
  sink: FigureSink,
  { callers, standings }: Pick<Union, "callers" | "standings">,
): void {
  const place = placeOf(books, callers.scope, ["payments"]);
  const old = callers.clients.filter(
    ({ rhythm: { firstDay } }) => firstDay !== null && books.asOf - firstDay >= CHANCE_DAYS,
  );
  const clients = old.length;
  const paidAgain = old.filter(({ rhythm }) => rhythm.payingDays >= 2).length;
  const none = unknown(standings.canTellWhoPaid ? "no-old-clients" : "no-payments");
  sink.put(
    "retention.repeatShare",
    place,
    clients > 0 ? known(paidAgain / clients, { paidAgain, clients }) : none,
  );
}
