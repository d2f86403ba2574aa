import type { ClientCard, Dashboard } from "../../src/dashboard.ts";
import { type Day, dayOf } from "../../src/model/day.ts";
import type { Figure, Scope, Status } from "../../src/model/figure.ts";
import { monthOf } from "../../src/model/month.ts";
import type { MonthToDate } from "../../src/model/monthToDate.ts";
import { type CallStory, callFigures } from "./callFigures.ts";
import { type ContestStory, contestFigures } from "./contestFigures.ts";
import { type FunnelStory, funnelFigures, measureFigures } from "./funnelFigures.ts";
import { handMadeDashboard, known, missing } from "./handMadeDashboard.ts";
import { type RiverStory, riverFigures } from "./riverFigures.ts";

const november = monthOf(2026, 11);
const WORKING_DAYS = 21;

/** A month as the wall sees it; amounts are minor units. */
interface Story {
  readonly plan: number | null;
  readonly fact: number;
  readonly daysWorked: number;
  readonly status: Status | null;
  readonly waterline: number | null;
  readonly people: readonly (readonly [name: string, plan: number | null, fact: number])[];
  readonly accounts: readonly (readonly [name: string, current: number, possible: number])[];
  readonly receipts: readonly (readonly [client: string, amount: number])[];
  readonly calls: readonly CallStory[];
  readonly funnel: FunnelStory;
  readonly measures: Parameters<typeof measureFigures>[0];
  readonly rivers: readonly RiverStory[];
  readonly contest: ContestStory | null;
  readonly change: Partial<Dashboard>;
}

function planFigures(
  scope: Scope,
  plan: number | null,
  { fact, daysWorked, status }: Pick<Story, "fact" | "daysWorked" | "status">,
): Figure[] {
  const at = { scope, month: november };
  const daysLeft = WORKING_DAYS - daysWorked;
  const common = [
    known("plan.fact", fact, at),
    known("plan.workingDays", WORKING_DAYS, at),
    known("plan.daysWorked", daysWorked, at),
    known("plan.daysLeft", daysLeft, at),
    daysWorked === 0
      ? missing("plan.averagePerDay", "not-begun", at)
      : known("plan.averagePerDay", Math.round(fact / daysWorked), at),
  ];
  if (plan === null) {
    return [
      ...common,
      missing("plan.amount", "no-plan", at),
      missing("plan.remaining", "no-plan", at),
      missing("plan.completionToDate", "no-plan", at),
    ];
  }
  return [
    ...common,
    known("plan.amount", plan, at),
    known("plan.remaining", plan - fact, at),
    daysWorked === 0
      ? missing("plan.completionToDate", "not-begun", at)
      : known("plan.completionToDate", fact / ((plan / WORKING_DAYS) * daysWorked), at),
    daysLeft === 0
      ? missing("plan.neededPerDay", "month-over", at)
      : known("plan.neededPerDay", Math.max(0, Math.round((plan - fact) / daysLeft)), at),
    ...(status === null ? [] : [known("plan.status", status, at)]),
  ];
}

function monthToDate({ plan, fact, daysWorked, receipts }: Story): MonthToDate {
  let worked = 0;
  const days = Array.from({ length: 30 }, (_, index) => {
    const day = dayOf(2026, 11, index + 1);
    const working = index % 7 === 0 || index % 7 === 6 ? 0 : 1;
    worked += working;
    const isPast = worked <= daysWorked && (worked > 0 || index === 0);
    const wobble = worked === daysWorked ? 1 : 0.9 + ((worked * 5) % 7) / 90;
    const cumulative = daysWorked === 0 ? 0 : Math.round((fact * worked * wobble) / daysWorked);
    return {
      day,
      working,
      received: isPast ? Math.round(working * (fact / Math.max(1, daysWorked))) : null,
      cumulative: isPast ? cumulative : null,
      planned: plan === null ? null : Math.round((plan * worked) / WORKING_DAYS),
    };
  });
  const last = days.findLast((entry) => entry.cumulative !== null && entry.working === 1);
  return {
    days,
    latest: {
      day: receipts.length > 0 && last ? (last.day as Day) : null,
      receipts: receipts.map(([client, amount]) => ({ client, amount })),
    },
  };
}

const client = (name: string, index: number): ClientCard => ({
  name,
  id: index.toString(16).padStart(10, "0"),
  manager: null,
  caller: null,
  segment: null,
  region: null,
  note: null,
  isKey: true,
  isWalkIn: false,
  source: null,
});

const USUAL: Story = {
  plan: 120_000_000,
  fact: 74_000_000,
  daysWorked: 13,
  status: "at-risk",
  waterline: 90_000_000,
  people: [
    ["Anna Orlova", 50_000_000, 40_000_000],
    ["Boris Lem", 40_000_000, 22_000_000],
    ["Vera Stan", 30_000_000, 12_000_000],
  ],
  accounts: [
    ["Neva Hyper", 20_000_000, 100_000_000],
    ["Kidsland", 14_000_000, 42_000_000],
    ["Orbita East", 9_500_000, 31_000_000],
    ["Rodnik", 12_000_000, 30_000_000],
    ["Skazka", 6_000_000, 19_000_000],
    ["Bloom & Co", 4_500_000, 15_000_000],
  ],
  receipts: [
    ["Neva Hyper", 6_210_000],
    ["Kidsland", 2_330_050],
  ],
  calls: [],
  funnel: { stages: [] },
  measures: [],
  rivers: [],
  contest: null,
  change: {},
};

/** A dashboard that tells a story of the running month; what is not told is as usual. */
export function wallDashboard(story: Partial<Story> = {}): Dashboard {
  const told = { ...USUAL, ...story };
  const { plan, fact, people, accounts, daysWorked, status } = told;
  const places = people
    .filter(([, own]) => own !== null)
    .toSorted((a, b) => b[2] / (b[1] ?? 1) - a[2] / (a[1] ?? 1))
    .map(([name]) => name);
  const upside = accounts.reduce((sum, [, current, most]) => sum + Math.max(0, most - current), 0);
  const contest = told.contest && contestFigures(told.contest);
  return handMadeDashboard({
    contests: contest ? [contest.card] : [],
    waterline: told.waterline,
    monthToDate: monthToDate(told),
    stages: told.funnel.stages.map(([stage]) => stage),
    clients: [
      ...accounts.map(([name], index) => client(name, index)),
      ...told.calls.map(({ name, caller = null }, index) => ({
        ...client(name, 10_000 + index),
        isKey: false,
        caller,
      })),
    ],
    people: people.map(([name], index) => ({
      name,
      id: (index + 999).toString(16).padStart(10, "0"),
      role: "seller",
      department: null,
      isEmployed: true,
      left: null,
    })),
    figures: [
      ...planFigures({}, plan, told),
      known("payments.total", fact, { month: november }),
      known("plan.todayNeeded", 5_600_000, { month: november }),
      ...people.flatMap(([manager, own, received]) => [
        ...planFigures({ manager }, own, { fact: received, daysWorked, status }),
        known("payments.total", received, { scope: { manager }, month: november }),
        ...(own === null
          ? []
          : [
              known("people.place", places.indexOf(manager) + 1, {
                scope: { manager },
                month: november,
              }),
            ]),
      ]),
      ...accounts.flatMap(([name, current, possible]) => [
        known("account.current", current, { scope: { client: name } }),
        known("account.possible", possible, { scope: { client: name } }),
        known("account.upside", Math.max(0, possible - current), { scope: { client: name } }),
      ]),
      known("accounts.upside", upside),
      ...(told.funnel.stages.length > 0 ? funnelFigures(told.funnel) : []),
      ...measureFigures(told.measures),
      ...(told.rivers.length > 0 ? riverFigures(told.rivers) : []),
      ...(told.calls.length > 0 ? callFigures(told.calls) : []),
      ...(contest ? contest.figures : []),
    ],
    ...told.change,
  });
}

const LONG_NAMES = [
  "The Very Long Trading House of Lower Volga Wholesale and Retail Companies",
  "Общество с ограниченной ответственностью «Северо-Западная торговая компания детских товаров»",
  "Societatea comercială pentru distribuția îmbrăcămintei și încălțămintei pentru copii Bucureștiul Nou",
  "فروشگاه‌های زنجیره‌ای پوشاک کودک و نوجوان شرق تهران، البرز و حومه",
  "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselfabrik",
] as const;

const longName = (index: number): string =>
  `${LONG_NAMES[index % LONG_NAMES.length] ?? ""} ${index + 1}`;

const BILLION = 100_000_000_000;

/** What the wall must bear: each by the word for what is hard in it. */
export const hardDashboards: { readonly [hardship: string]: () => Dashboard } = {
  usual: () => wallDashboard(),
  ahead: () => wallDashboard({ fact: 93_000_000, status: "ahead" }),
  early: () => wallDashboard({ fact: 3_000_000, daysWorked: 1, status: "early" }),
  notBegun: () =>
    wallDashboard({
      fact: 0,
      daysWorked: 0,
      status: null,
      receipts: [],
      people: [],
      waterline: null,
    }),
  noPlan: () =>
    wallDashboard({
      plan: null,
      status: null,
      people: [
        ["Anna Orlova", null, 40_000_000],
        ["Boris Lem", null, 22_000_000],
      ],
    }),
  noWaterline: () => wallDashboard({ waterline: null }),
  planMade: () => wallDashboard({ fact: 131_000_000, daysWorked: 17, status: "ahead" }),
  monthOver: () => wallDashboard({ fact: 114_000_000, daysWorked: WORKING_DAYS, status: "missed" }),
  late: () => wallDashboard({ fact: 101_000_000, daysWorked: 19, status: "at-risk" }),
  nothingYet: () => wallDashboard({ fact: 0, daysWorked: 4, status: "behind", receipts: [] }),
  refunds: () =>
    wallDashboard({
      fact: -2_000_000,
      daysWorked: 4,
      status: "behind",
      receipts: [["Rodnik", -2e6]],
    }),
  many: () =>
    wallDashboard({
      people: Array.from(
        { length: 40 },
        (_, index) => [longName(index), 3_000_000, 3_600_000 - index * 80_000] as const,
      ),
      accounts: Array.from(
        { length: 60 },
        (_, index) => [longName(index), 1_000_000, 9_000_000 - index * 100_000] as const,
      ),
      receipts: Array.from(
        { length: 25 },
        (_, index) => [longName(index), 900_000 - index * 10_000] as const,
      ),
      contest: {
        name: longName(0),
        prize: longName(1),
        minimum: 2_900_000,
        reached: Array.from(
          { length: 40 },
          (_, index) => [longName(index), 3_600_000 - index * 80_000] as const,
        ),
      },
      rivers: Array.from(
        { length: 40 },
        (_, index) => [longName(index), 9_000_000 - index * 200_000] as const,
      ),
      funnel: {
        stages: Array.from(
          { length: 16 },
          (_, index) => [longName(index), 3_200 - index * 200, index === 4 ? 1 : 0.9] as const,
        ),
        deal: 240_000,
      },
      measures: [
        ["calls", 41_200, 50_000, 1.02],
        ["meetings", 300, 60_000, 0.008],
        ["presentations", 4, null, null],
      ],
      calls: Array.from({ length: 60 }, (_, index) => ({
        name: longName(index + 100),
        worth: 9_000_000 - index * 100_000,
        group: "once",
        silence: 360 - index,
        caller: longName(index % 5),
      })),
    }),
  billions: () =>
    wallDashboard({
      plan: 1234 * BILLION,
      fact: 789 * BILLION,
      waterline: 900 * BILLION,
      people: [
        [longName(1), 700 * BILLION, 512 * BILLION],
        [longName(0), 534 * BILLION, 277 * BILLION],
      ],
      accounts: [
        [longName(2), 20 * BILLION, 987 * BILLION],
        [longName(3), 1, 420 * BILLION],
      ],
      receipts: [[longName(4), 62 * BILLION]],
      contest: {
        name: longName(2),
        daysLeft: 0,
        reached: [
          [longName(3), 987 * BILLION],
          [longName(4), 987 * BILLION],
          [longName(1), 0],
        ],
      },
      rivers: [
        [longName(1), 700 * BILLION],
        [longName(2), 90 * BILLION],
        ["", -BILLION],
      ],
      funnel: {
        stages: [
          [longName(4), 98_765_432, 0.5],
          [longName(0), 12_345_678, 0.9],
          ["paid", 9_876_543, 0],
        ],
        deal: 9 * BILLION,
      },
      measures: [["presentations", 98_765_432, 123_456_789, 12.34]],
      calls: [
        { name: longName(5), worth: 987 * BILLION, group: "sleeping", silence: 1234 },
        { name: longName(6), worth: 1, group: "notContacted", silence: 1, gap: 365 },
        { name: longName(7), worth: null, group: "neverPaid" },
      ],
    }),
  one: () =>
    wallDashboard({
      people: [["Anna Orlova", 50_000_000, 120_000_000]],
      accounts: [["Neva Hyper", 20_000_000, 100_000_000]],
      contest: { measure: "calls", prize: "A cake", reached: [["Anna Orlova", 1]] },
      receipts: [["Neva Hyper", 1]],
      rivers: [["Retail chains", 120_000_000]],
    }),
  farAway: () =>
    wallDashboard({
      change: {
        wall: {
          tvInches: 55,
          viewingDistanceMetres: 7,
          names: "full",
          secondsPerScene: 25,
          scenes: null,
        },
      },
    }),
  empty: () =>
    handMadeDashboard({
      figures: [],
      clients: [],
      people: [],
      actions: [],
      waterline: null,
      monthToDate: { days: [], latest: { day: null, receipts: [] } },
    }),
};
