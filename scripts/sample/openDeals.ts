import { type Day, dayOf } from "../../src/model/day.ts";
import type { PersonKey } from "./people.ts";

export interface SampleDeal {
  readonly client: string;
  readonly name: string;
  /** Money; null where nobody has named a sum. */
  readonly amount: number | null;
  /** First days of months; null where nobody has named one. */
  readonly expected: Day | null;
  readonly firstExpected?: Day;
  readonly moves?: number;
  readonly manager: PersonKey;
  readonly stage: "qualified" | "meeting" | "offer" | "negotiation" | "contract";
  readonly status: "open" | "won" | "lost";
  readonly category?: "pipeline" | "best case" | "commit";
  readonly created: Day;
  readonly updated: Day;
  readonly closedOn?: Day;
  readonly lostReason?: string;
}

/** A deal in few words: who, what, how much, when, and how far it has come. */
type Short = readonly [
  client: string,
  name: string,
  amount: number | null,
  /** Year × 100 + month; null where nobody has named one. */
  expected: number | null,
  manager: PersonKey,
  stage: SampleDeal["stage"],
  created: Day,
  updated: Day,
  more?: Pick<SampleDeal, "firstExpected" | "moves" | "category">,
];

const JANUARY = dayOf(2027, 1, 1);
const OCTOBER = dayOf(2026, 10, 1);
const commit = { category: "commit" } as const;
const best = { category: "best case" } as const;

const list: readonly Short[] = [
  [
    "Neva Hyper",
    "New Year in all halls",
    196_000,
    202612,
    "viktor",
    "contract",
    dayOf(2026, 9, 22),
    dayOf(2026, 11, 18),
    commit,
  ],
  [
    "Kidsland",
    "December refill",
    88_000,
    202612,
    "viktor",
    "negotiation",
    dayOf(2026, 10, 13),
    dayOf(2026, 11, 17),
    commit,
  ],
  [
    "Kidsland",
    "Spring order",
    140_000,
    202702,
    "viktor",
    "meeting",
    dayOf(2026, 11, 10),
    dayOf(2026, 11, 10),
  ],
  [
    "Orbita East",
    "Outerwear for the last twelve shops",
    92_000,
    202612,
    "sergiu",
    "offer",
    dayOf(2026, 8, 18),
    dayOf(2026, 11, 5),
    { firstExpected: dayOf(2026, 9, 1), moves: 3 },
  ],
  [
    "Rodnik",
    "Holiday assortment",
    74_000,
    202612,
    "sergiu",
    "negotiation",
    dayOf(2026, 10, 20),
    dayOf(2026, 11, 19),
    commit,
  ],
  [
    "Rodnik",
    "School uniform for next autumn",
    160_000,
    202704,
    "sergiu",
    "qualified",
    dayOf(2026, 11, 12),
    dayOf(2026, 11, 12),
  ],
  [
    "Familia Market",
    "Gift sets",
    18_000,
    202612,
    "sergiu",
    "offer",
    dayOf(2026, 10, 27),
    dayOf(2026, 11, 13),
  ],
  [
    "Marea Neagra Trading",
    "Summer by the sea",
    26_000,
    202703,
    "sergiu",
    "meeting",
    dayOf(2026, 11, 3),
    dayOf(2026, 11, 3),
  ],
  [
    "Skazka",
    "Spring order",
    66_000,
    202701,
    "nadia",
    "meeting",
    dayOf(2026, 9, 29),
    dayOf(2026, 10, 9),
    { firstExpected: dayOf(2026, 11, 1), moves: 2 },
  ],
  [
    "Severnaya Zvezda Children's Department Stores",
    "Corner of our own",
    42_000,
    202612,
    "nadia",
    "offer",
    dayOf(2026, 10, 6),
    dayOf(2026, 11, 16),
    best,
  ],
  [
    "Casa Piticilor",
    "Party clothes",
    21_000,
    202612,
    "nadia",
    "negotiation",
    dayOf(2026, 10, 29),
    dayOf(2026, 11, 19),
    commit,
  ],
  [
    "Lastochka",
    "Refill of knitwear",
    12_500,
    202610,
    "nadia",
    "offer",
    dayOf(2026, 8, 25),
    dayOf(2026, 9, 30),
    { firstExpected: OCTOBER, moves: 0 },
  ],
  [
    "Detki Online",
    "First order of the new site",
    9_500,
    202701,
    "anton",
    "negotiation",
    dayOf(2026, 11, 9),
    dayOf(2026, 11, 18),
    { firstExpected: JANUARY, moves: 0, category: "commit" },
  ],
  [
    "Bloom & Co",
    "Knitwear in nine shops",
    54_000,
    202612,
    "anton",
    "offer",
    dayOf(2026, 10, 15),
    dayOf(2026, 11, 12),
    best,
  ],
  [
    "Alba Retail Group",
    "Second warehouse, spring",
    47_000,
    202702,
    "anton",
    "meeting",
    dayOf(2026, 11, 11),
    dayOf(2026, 11, 11),
  ],
  [
    "Steppe Kids",
    "Outerwear for the north",
    24_000,
    202612,
    "anton",
    "negotiation",
    dayOf(2026, 9, 8),
    dayOf(2026, 11, 4),
    { firstExpected: OCTOBER, moves: 2 },
  ],
  [
    "Mamalino",
    "Winter top-up",
    16_000,
    202609,
    "daria",
    "offer",
    dayOf(2026, 7, 21),
    dayOf(2026, 9, 14),
    { firstExpected: dayOf(2026, 8, 1), moves: 1 },
  ],
  [
    "Baltic Junior",
    "Spring range",
    23_000,
    202702,
    "daria",
    "qualified",
    dayOf(2026, 10, 22),
    dayOf(2026, 10, 22),
  ],
  [
    "Ural Toy & Wear",
    "A shop on the internet",
    null,
    202701,
    "daria",
    "qualified",
    dayOf(2026, 9, 17),
    dayOf(2026, 9, 17),
  ],
  [
    "Pinocchio Shops",
    "A larger shelf",
    15_000,
    null,
    "daria",
    "meeting",
    dayOf(2026, 8, 12),
    dayOf(2026, 9, 3),
  ],
  [
    "Zarya Stores",
    "Uniform at a lower price",
    31_000,
    202612,
    "daria",
    "qualified",
    dayOf(2026, 5, 19),
    dayOf(2026, 10, 1),
    { firstExpected: dayOf(2026, 7, 1), moves: 4 },
  ],
  [
    "Polar Market Chain",
    "Forty shops, first delivery",
    85_000,
    202703,
    "ilinca",
    "meeting",
    dayOf(2026, 10, 8),
    dayOf(2026, 11, 19),
    best,
  ],
  [
    "Delta Junior",
    "First order",
    11_000,
    202612,
    "ilinca",
    "offer",
    dayOf(2026, 10, 27),
    dayOf(2026, 11, 17),
  ],
  [
    "Zlata Kids",
    "First order",
    6_000,
    null,
    "ilinca",
    "qualified",
    dayOf(2026, 11, 12),
    dayOf(2026, 11, 12),
  ],
  [
    "Mirabela Stores",
    "Second order",
    22_000,
    202612,
    "ilinca",
    "contract",
    dayOf(2026, 11, 6),
    dayOf(2026, 11, 20),
    commit,
  ],
];

const monthStart = (yearMonth: number): Day =>
  dayOf(Math.floor(yearMonth / 100), yearMonth % 100, 1);

/** Deals still to be won: late ones, one moved four times, some of which nobody says when or how much. */
export const openDeals: readonly SampleDeal[] = list.map(
  ([client, name, amount, expected, manager, stage, created, updated, more]) => ({
    client,
    name,
    amount,
    expected: expected === null ? null : monthStart(expected),
    manager,
    stage,
    status: "open",
    created,
    updated,
    ...more,
  }),
);
