import { type Day, dayOf } from "../../src/model/day.ts";
import { clients } from "./clients.ts";
import { managerIn } from "./managerIn.ts";
import { months, type SampleMonth } from "./months.ts";
import { isAway, officeDays } from "./officeDays.ts";
import type { PersonKey } from "./people.ts";
import { type Random, random } from "./random.ts";
import type { SampleClient } from "./sampleClient.ts";

export interface SampleContact {
  readonly day: Day;
  readonly manager: PersonKey;
  readonly kind: "call" | "meeting" | "presentation";
  readonly client: string | null;
  readonly base: "new" | "current";
  readonly count: number;
  readonly minutes?: number;
  /** 0 to 10, of those that were listened to. */
  readonly quality?: number;
  readonly listened?: number;
  readonly direction?: "incoming" | "outgoing";
  readonly result?: string;
}

/** How somebody works: calls a day to new and to current clients, then since August. */
interface Rhythm {
  readonly fresh: number;
  readonly current: number;
  readonly freshSinceAugust: number;
  readonly quality: number;
  /** Meetings by month from May; November's first three days, then from the 9th to the 20th. */
  readonly meetings: readonly number[];
  readonly presentations: number;
}

/** Anton calls only those who buy, Daria ever fewer new shops: one is in the swamp, one on her way. */
const rhythms: Partial<Record<PersonKey, Rhythm>> = {
  anton: {
    fresh: 0.5,
    current: 8,
    freshSinceAugust: 0.5,
    quality: 7.4,
    meetings: [17, 18, 19, 15, 20, 18, 3, 9],
    presentations: 3,
  },
  daria: {
    fresh: 6,
    current: 5,
    freshSinceAugust: 3,
    quality: 6.1,
    meetings: [19, 18, 19, 18, 17, 12, 2, 4],
    presentations: 3,
  },
  ilinca: {
    fresh: 13,
    current: 0.6,
    freshSinceAugust: 14,
    quality: 7.8,
    meetings: [16, 17, 18, 19, 15, 18, 3, 8],
    presentations: 6,
  },
  viktor: {
    fresh: 0,
    current: 4,
    freshSinceAugust: 0,
    quality: 8.6,
    meetings: [14, 11, 15, 14, 16, 13, 2, 5],
    presentations: 2,
  },
  sergiu: {
    fresh: 0,
    current: 9,
    freshSinceAugust: 0,
    quality: 8.1,
    meetings: [21, 22, 17, 20, 23, 22, 4, 12],
    presentations: 1,
  },
  nadia: {
    fresh: 0,
    current: 8,
    freshSinceAugust: 0,
    quality: 7.2,
    meetings: [20, 19, 21, 20, 20, 19, 3, 9],
    presentations: 1,
  },
};

/** Whom nobody called any more, and since when. */
const forgotten: Readonly<Record<string, Day>> = {
  "Vulturul Department Stores": dayOf(2026, 9, 24),
  "Umka Retail": dayOf(2026, 9, 10),
  "Nord Bambino": dayOf(2026, 8, 20),
  "Solnyshko Vostok": dayOf(2026, 9, 3),
  "Copilul Vesel": dayOf(2026, 10, 6),
  "Malyutka Trade House": dayOf(2026, 8, 5),
  "Zarya Stores": dayOf(2026, 10, 1),
  Veselka: dayOf(2026, 5, 1),
  Ghiocel: dayOf(2026, 5, 1),
  "Humpty Outlet": dayOf(2026, 7, 9),
};

/** Tried and not reached, missed, and called back the same day or the next: or not at all. */
const attempts: readonly (readonly [
  day: Day,
  manager: PersonKey,
  client: string,
  direction: "incoming" | "outgoing",
  result: string,
  minutes: number,
])[] = [
  [dayOf(2026, 10, 7), "sergiu", "Familia Market", "incoming", "missed", 0],
  [dayOf(2026, 10, 8), "sergiu", "Familia Market", "outgoing", "order", 6],
  [dayOf(2026, 10, 15), "daria", "Karapuz", "incoming", "missed", 0],
  [dayOf(2026, 10, 21), "anton", "Bloom & Co", "incoming", "missed", 0],
  [dayOf(2026, 10, 21), "anton", "Bloom & Co", "outgoing", "agreed a meeting", 4],
  [dayOf(2026, 11, 3), "daria", "Pinocchio Shops", "incoming", "missed", 0],
  [dayOf(2026, 11, 9), "nadia", "Aist", "incoming", "missed", 0],
  [dayOf(2026, 11, 10), "nadia", "Aist", "outgoing", "order", 7],
  [dayOf(2026, 11, 10), "daria", "Zarya Stores", "outgoing", "no answer", 1],
  [dayOf(2026, 11, 11), "daria", "Malyutka Trade House", "outgoing", "no answer", 1],
  [dayOf(2026, 11, 17), "daria", "Zarya Stores", "outgoing", "no answer", 1],
  [dayOf(2026, 11, 18), "daria", "Baltic Junior", "incoming", "missed", 0],
];

/** The first month of contacts, as the sample counts its months. */
const FROM = 23;
const AUGUST = dayOf(2026, 8, 1);
const CONTEST = dayOf(2026, 11, 9);
const TODAY = dayOf(2026, 11, 20);
const SEED = 20_260_501;

const lastDay = ({ year, number }: SampleMonth): Day =>
  Math.min(number === 12 ? dayOf(year, 12, 31) : dayOf(year, number + 1, 1) - 1, TODAY) as Day;

const firstDay = ({ year, number }: SampleMonth): Day => dayOf(year, number, 1);

/** A number of about this size: 2.4 is 2 or 3. */
const about = (mean: number, dice: Random): number =>
  Math.round(mean * dice.between(0.7, 1.3) + dice.between(-0.5, 0.5) * (mean < 1 ? 1 : 0));

/** The telephone exchange's count of a day, by base. */
function callsOf(person: PersonKey, day: Day, dice: Random): SampleContact[] {
  const rhythm = rhythms[person];
  if (rhythm === undefined) return [];
  const fresh = day >= AUGUST ? rhythm.freshSinceAugust : rhythm.fresh;
  const lengths = { new: 3.1, current: 5.4 } as const;
  return (["new", "current"] as const).flatMap((base) => {
    const count = about(base === "new" ? fresh : rhythm.current, dice);
    const minutes = Math.round(count * lengths[base] * dice.between(0.8, 1.2));
    const quality = Math.round((rhythm.quality + dice.between(-1, 1)) * 2) / 2;
    const heard = dice.pick([0, 1, 2], (times) => [5, 4, 1][times] ?? 0);
    if (count <= 0) return [];
    const call = {
      day,
      manager: person,
      kind: "call",
      client: null,
      base,
      count,
      minutes,
    } as const;
    return [heard === 0 ? call : { ...call, quality, listened: Math.min(heard, count) }];
  });
}

const isMet = ({ name, from = 0, firstContact }: SampleClient, day: Day): boolean => {
  const first = dayOf(Math.floor(from / 100) || 2024, from % 100 || 1, 1);
  return day >= (firstContact ?? first) && day < (forgotten[name] ?? TODAY + 1);
};

/** Meetings or presentations spread over some days, each with one of the person's clients. */
function meetingsOf(
  person: PersonKey,
  {
    month,
    days,
    kind,
    count,
  }: {
    readonly month: SampleMonth;
    readonly days: readonly Day[];
    readonly kind: "meeting" | "presentation";
    readonly count: number;
  },
  dice: Random,
): SampleContact[] {
  return Array.from({ length: count }, (_, n): SampleContact => {
    const day = days[Math.floor(((n + dice.between(0, 1)) / count) * days.length)] ?? TODAY;
    const own = clients.filter((one) => managerIn(one, month) === person && isMet(one, day));
    const isProspect =
      dice.between(0, 1) < (person === "ilinca" ? 0.6 : person === "daria" ? 0.3 : 0);
    if (isProspect || own.length === 0) {
      return { day, manager: person, kind, client: null, base: "new", count: 1 };
    }
    const { name, firstContact } = dice.pick(own, ({ pace, couldBuy }) =>
      Math.sqrt(pace + (couldBuy ?? 4)),
    );
    const base = firstContact !== undefined && person === "ilinca" ? "new" : "current";
    return { day, manager: person, kind, client: name, base, count: 1 };
  });
}

/** One call a month to each client that is not forgotten, by who looks after it. */
function monthlyCalls(month: SampleMonth, days: readonly Day[], dice: Random): SampleContact[] {
  return clients.flatMap((client): SampleContact[] => {
    const manager = managerIn(client, month);
    const free = days.filter((day) => !isAway(manager, day) && isMet(client, day));
    const day = free[Math.floor(dice.between(0, free.length))];
    const minutes = Math.round(dice.between(2, 14));
    const result = dice.pick(["order", "agreed a meeting", "talk", "price asked"], () => 1);
    if (day === undefined) return [];
    const base = manager === "ilinca" ? "new" : "current";
    const call = { day, manager, kind: "call", client: client.name, base, count: 1 } as const;
    return [{ ...call, minutes, result }];
  });
}

function contactsOf(month: SampleMonth, index: number, dice: Random): SampleContact[] {
  const all = officeDays(firstDay(month), lastDay(month));
  const isNovember = month.number === 11;
  const people = Object.keys(rhythms) as PersonKey[];
  const work = people.flatMap((person) => {
    const { meetings = [], presentations = 0 } = rhythms[person] ?? {};
    const days = all.filter((day) => !isAway(person, day));
    const met = (part: readonly Day[], count = 0): SampleContact[] =>
      meetingsOf(person, { month, days: part, kind: "meeting", count }, dice);
    return [
      ...days.flatMap((day) => callsOf(person, day, dice)),
      ...(isNovember
        ? [
            ...met(
              days.filter((day) => day < CONTEST),
              meetings[6],
            ),
            ...met(
              days.filter((day) => day >= CONTEST),
              meetings[7],
            ),
          ]
        : met(days, meetings[index])),
      ...meetingsOf(
        person,
        {
          month,
          days,
          kind: "presentation",
          count: isNovember ? presentations - 1 : presentations,
        },
        dice,
      ),
    ];
  });
  return [...work, ...monthlyCalls(month, all, dice)];
}

/** Calls, meetings and presentations since May 2026, by day; the same each time. */
export function contacts(): readonly SampleContact[] {
  const dice = random(SEED);
  const all = months.slice(FROM).flatMap((month, index) => contactsOf(month, index, dice));
  const single = attempts.map(
    ([day, manager, client, direction, result, minutes]): SampleContact => ({
      ...{ day, manager, client, direction, result, minutes },
      ...{ kind: "call", base: "current", count: 1 },
    }),
  );
  return [...all, ...single].toSorted((a, b) => a.day - b.day);
}
