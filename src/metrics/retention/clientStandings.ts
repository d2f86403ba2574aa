import { roundHalfAway } from "../../model/money.ts";
import type { Books } from "../books.ts";
import { twelveMonthsFrom } from "../concentration/turnover.ts";
import { known, type Outcome, unknown } from "../figureSink.ts";
import { callersOf } from "./callers.ts";
import { contactsOf } from "./contacts.ts";
import { OWN_RHYTHM_DAYS, type Rhythm, rhythmsOf } from "./rhythms.ts";

/** Groups of clients that have stopped paying, or never began; a client is in one at most. */
export const silentGroups = ["neverPaid", "lost", "sleeping", "once"] as const;
export type SilentGroup = (typeof silentGroups)[number];

/** How a client keeps to us on the as-of day. */
export interface ClientStanding {
  readonly client: number;
  readonly name: string;
  readonly rhythm: Rhythm;
  /** Days since the last receipt; null for a client that never paid. */
  readonly silence: number | null;
  /** Days since the last contact; null without one. */
  readonly contactGap: number | null;
  /** Silent for longer than this, a client is no longer in its rhythm. */
  readonly silenceLimit: number;
  readonly group: SilentGroup | null;
  readonly isNotContacted: boolean;
  /** What it brings, or could bring, a month. */
  readonly worth: Outcome;
  /** Who should call, an index into people; −1 is nobody. */
  readonly caller: number;
}

/** The standings of all clients, and what the data can tell of them. */
export interface Standings {
  readonly clients: readonly ClientStanding[];
  readonly areContactsRecorded: boolean;
  /** Without any payment everybody would seem never to have bought. */
  readonly canTellWhoPaid: boolean;
}

/** A client met later than this many days ago is given time. */
const GRACE_DAYS = 14;
const LEAST_MONTHS = 3;
const MOST_MONTHS = 12;

/**
 * Every client that is in Clients or has paid, pools of walk-in customers left out: how long it is silent,
 * when somebody spoke to it last, which group that puts it in, and what it is worth a month.
 */
export function standingsOf(books: Books): Standings {
  const { dataset, asOf } = books;
  const contacts = contactsOf(books);
  const rhythms = rhythmsOf(books);
  const callers = callersOf(books);
  const { contactIntervalDays, sleepingDays, sleepingFactor, lostDays } = dataset.settings;
  const canTellWhoPaid = books.order.rows.length > 0;
  const clients = dataset.clients.flatMap(({ name, listed, isWalkIn }, client) => {
    const rhythm = rhythms[client];
    const hasRows = (books.order.offsets[client + 1] ?? 0) > (books.order.offsets[client] ?? 0);
    if (!rhythm || isWalkIn || (listed === null && !hasRows)) return [];
    const silence = rhythm.lastDay === null ? null : asOf - rhythm.lastDay;
    const lastContact = contacts.last[client] ?? -1;
    const contactGap = lastContact < 0 ? null : asOf - lastContact;
    const silenceLimit = Math.max(sleepingDays, sleepingFactor * rhythm.days);
    const hasGrace = asOf - (contacts.firstSeen[client] ?? 0) < GRACE_DAYS;
    const silent = { silence, silenceLimit, rhythm, lostDays };
    const isLate = contactGap === null || contactGap > contactIntervalDays;
    const standing: ClientStanding = {
      client,
      name,
      rhythm,
      silence,
      contactGap,
      silenceLimit,
      group: hasGrace || !canTellWhoPaid ? null : groupOf(silent, listed !== null),
      isNotContacted: contacts.areRecorded && !hasGrace && isLate,
      worth: worthOf(books, client, rhythm),
      caller: callers[client] ?? -1,
    };
    return standing;
  });
  return { clients, areContactsRecorded: contacts.areRecorded, canTellWhoPaid };
}

interface Silence {
  readonly silence: number | null;
  readonly silenceLimit: number;
  readonly rhythm: Rhythm;
  readonly lostDays: number;
}

/**
 * Never paid, though in Clients; lost when the last receipt is over a year old (a setting); else, silent
 * for longer than its limit, sleeping with three paying days or more and once with fewer.
 */
function groupOf(
  { silence, silenceLimit, rhythm, lostDays }: Silence,
  isListed: boolean,
): SilentGroup | null {
  if (silence === null) return isListed ? "neverPaid" : null;
  if (silence > lostDays) return "lost";
  if (silence <= silenceLimit) return null;
  return rhythm.payingDays >= OWN_RHYTHM_DAYS ? "sleeping" : "once";
}

/**
 * What a client is worth a month, minor units: net receipts of the twelve calendar months that end with
 * this one ÷ months since its first receipt (this one and that one counted), at least 3 and at most 12.
 * One that never paid is worth its possible volume; without one that is not known.
 * @example first receipt in January, 116,000 up to June: 116,000 ÷ 6 = 19,333.33
 */
function worthOf(books: Books, client: number, { firstDay }: Rhythm): Outcome {
  const { dataset, calendar, timeline, clients } = books;
  const first = clients.firstReceipt(client);
  if (firstDay === null || first === null) {
    const possible = dataset.clients[client]?.listed?.possibleVolume ?? null;
    return possible === null ? unknown("no-possible-volume") : known(possible, { possible });
  }
  const since = timeline.month - calendar.monthOf(first) + 1;
  const months = Math.min(MOST_MONTHS, Math.max(LEAST_MONTHS, since));
  const total = clients.net(client, twelveMonthsFrom(books), timeline.month);
  return known(roundHalfAway(total / months), { total, months });
}
