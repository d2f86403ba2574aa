import type { ActionCard, ClientCard, Dashboard } from "../../src/dashboard.ts";
import { type Day, dayOf } from "../../src/model/day.ts";
import type { Figure, Scope, Status } from "../../src/model/figure.ts";
import type { FigureId, Reason } from "../../src/model/figureCatalogue.ts";
import { type Month, monthAfter, monthOf } from "../../src/model/month.ts";
import type { MonthToDate } from "../../src/model/monthToDate.ts";
import type { Word } from "../../src/model/words.ts";

/** A figure with a value; inputs and sources only where a test looks at them. */
export function known(
  id: FigureId,
  value: number | Word,
  rest: Partial<Omit<Figure, "id" | "value">> = {},
): Figure {
  return { id, value, scope: {}, inputs: {}, sources: [], ...rest };
}

/** A figure without a value. */
export function missing(
  id: FigureId,
  reason: Reason,
  rest: Partial<Omit<Figure, "id" | "value">> = {},
): Figure {
  return { id, value: null, reason, scope: {}, inputs: {}, sources: [], ...rest };
}

export const november: Month = monthOf(2026, 11);
const asOf: Day = dayOf(2026, 11, 20);

/** What each of the fifteen days worked brought: 740,000.00 in all. */
const RECEIVED = [2.1, 3.4, 0.9, 6.2, 4, 5.1, 3.3, 7.7, 2.6, 5.9, 6.4, 4.8, 3.1, 9.96, 8.54].map(
  (millions) => Math.round(millions * 1e6),
);

/** November 2026: 21 working days (Monday to Friday), 15 of them up to the 20th. */
function monthToDate(plan: number | null): MonthToDate {
  const first = dayOf(2026, 11, 1);
  let cumulative = 0;
  let worked = 0;
  const days = Array.from({ length: 30 }, (_, index) => {
    const day = (first + index) as Day;
    const working = index % 7 === 0 || index % 7 === 6 ? 0 : 1;
    worked += working;
    const isPast = day <= asOf;
    const received = isPast ? working && (RECEIVED[worked - 1] ?? 0) : null;
    cumulative += received ?? 0;
    return {
      day,
      working,
      received,
      cumulative: isPast ? cumulative : null,
      planned: plan === null ? null : Math.round((plan * worked) / 21),
    };
  });
  return {
    days,
    latest: {
      day: asOf,
      receipts: [
        { client: "Neva Hyper", amount: 6_210_000 },
        { client: "Kidsland", amount: 2_330_050 },
      ],
    },
  };
}

const ACCOUNTS: readonly (readonly [string, string, number, number])[] = [
  ["Neva Hyper", "Anna Orlova", 20_000_000, 100_000_000],
  ["Kidsland", "Boris Lem", 14_000_000, 42_000_000],
  ["Orbita East", "Anna Orlova", 9_500_000, 31_000_000],
  ["Rodnik", "Vera Stan", 12_000_000, 30_000_000],
  ["Skazka", "Vera Stan", 6_000_000, 19_000_000],
  ["Bloom & Co", "Boris Lem", 4_500_000, 15_000_000],
  ["The Very Long Trading House of Lower Volga Wholesale and Retail", "Anna Orlova", 4e6, 9e6],
];

const slug = (text: string): string =>
  [...text]
    .reduce((hash, c) => (hash * 31 + c.charCodeAt(0)) % 0xfffffff, 7)
    .toString(16)
    .padStart(10, "0");

const clients: readonly ClientCard[] = ACCOUNTS.map(([name, manager], index) => ({
  name,
  id: slug(name),
  manager,
  caller: manager,
  segment: "Retail chains",
  region: index % 2 ? "North" : "South",
  note: index === 0 ? "Buys children's wear for 140 shops" : null,
  isKey: true,
  isWalkIn: false,
  source: `sales.xlsx!Clients!A${index + 5}`,
}));

const actions: readonly ActionCard[] = [
  {
    client: "Neva Hyper",
    step: "Offer the winter range for all shops",
    owner: "Anna Orlova",
    due: null,
    status: "done",
    doneOn: dayOf(2026, 7, 20),
    asked: 100_000_000,
    agreed: 80_000_000,
    baseline: 20_000_000,
    isOverdue: false,
    source: "sales.xlsx!Actions!A5",
  },
  {
    client: "Skazka",
    step: "Ask for the school range",
    owner: "Vera Stan",
    due: dayOf(2026, 11, 11),
    status: "open",
    doneOn: null,
    asked: 19_000_000,
    agreed: null,
    baseline: null,
    isOverdue: true,
    source: "sales.xlsx!Actions!A6",
  },
];

const person = (name: string, department: string, isEmployed = true) => ({
  name,
  id: slug(name),
  role: "seller",
  department,
  isEmployed,
  left: null,
});

const PLAN = 120_000_000;

function planFigures(scope: Scope, plan: number, fact: number, status: Status): Figure[] {
  const month = november;
  const sources = ["sales.xlsx!Payments!A4:H940", "sales.xlsx!Plans!C5"];
  const toDate = fact / ((plan / 21) * 15);
  const at = { scope, month, sources };
  return [
    known("plan.amount", plan, { ...at, inputs: { plan }, sources: ["sales.xlsx!Plans!C5"] }),
    known("plan.fact", fact, { ...at, inputs: { fact }, where: { Date: "2026-11" }, rows: 214 }),
    known("plan.share", fact / plan, { ...at, inputs: { fact, plan } }),
    known("plan.completionToDate", toDate, {
      ...at,
      inputs: { fact, plan, workingDays: 21, daysWorked: 15 },
    }),
    known("plan.remaining", plan - fact, { ...at, inputs: { fact, plan } }),
    known("plan.averagePerDay", Math.round(fact / 15), { ...at, inputs: { fact, daysWorked: 15 } }),
    known("plan.neededPerDay", Math.max(0, Math.round((plan - fact) / 6)), {
      ...at,
      inputs: { fact, plan, daysLeft: 6 },
    }),
    known("plan.status", status, { ...at, inputs: { completionToDate: toDate } }),
    known("plan.workingDays", 21, at),
    known("plan.daysWorked", 15, at),
    known("plan.daysLeft", 6, at),
  ];
}

function accountFigures(): Figure[] {
  return ACCOUNTS.flatMap(([client, , current, possible], index) => {
    const scope = { client };
    const rank = index + 1;
    const sources = [`sales.xlsx!Clients!A${index + 5}`];
    const at = { scope, sources };
    return [
      known("account.current", current, { ...at, inputs: { declared: current } }),
      known("account.possible", possible, { ...at, inputs: { possible } }),
      known("account.paidAverage", Math.round(current * 0.97), at),
      known("account.upside", possible - current, { ...at, rank, inputs: { possible, current } }),
      known("account.upsideFraction", (possible - current) / possible, at),
      known("accounts.nextTalks", possible - current, { ...at, rank }),
    ];
  });
}

function monthFigures(): Figure[] {
  return Array.from({ length: 30 }, (_, back) => {
    const month = monthAfter(november, back - 29);
    const total = back === 29 ? 74_000_000 : 82_000_000 + ((back * 7919) % 50) * 1_000_000;
    return [
      known("payments.total", total, { month }),
      ...(back < 29 ? [known("plan.amount", 110_000_000, { month })] : []),
      known("payments.changeOnPrevious", 0.07, { month }),
      back < 12
        ? missing("payments.changeOnLastYear", "no-prior-year", { month })
        : known("payments.changeOnLastYear", -0.12, { month }),
    ];
  }).flat();
}

/** A small firm on 20 November 2026, with one overdue talk and a department behind. */
export function handMadeDashboard(change: Partial<Dashboard> = {}): Dashboard {
  return {
    company: "Teremok Kids Wear",
    currency: "USD",
    minorUnits: 2,
    languages: ["en", "ru", "ro", "fa"],
    calendar: "gregorian",
    asOf,
    month: november,
    waterline: 90_000_000,
    figures: [
      ...planFigures({}, PLAN, 74_000_000, "at-risk"),
      ...planFigures({ department: "Client department" }, 40_000_000, 23_000_000, "behind"),
      ...planFigures({ manager: "Anna Orlova" }, 50_000_000, 40_000_000, "ahead"),
      ...planFigures({ manager: "Boris Lem" }, 40_000_000, 22_000_000, "behind"),
      ...planFigures({ manager: "Vera Stan" }, 30_000_000, 12_000_000, "behind"),
      ...accountFigures(),
      ...monthFigures(),
      known("accounts.count", 7),
      known("accounts.current", 70_000_000),
      known("accounts.possible", 246_000_000),
      known("accounts.upside", 176_000_000),
      known("accounts.ratio", 246 / 70),
      known("accounts.covered", 0.35),
      known("concentration.keyAccounts", 7),
      known("concentration.lossWorst30", 46_000_000),
      known("concentration.lossSpread30", 21_000_000),
      known("people.place", 1, { scope: { manager: "Anna Orlova" }, month: november, rank: 1 }),
      known("people.place", 2, { scope: { manager: "Boris Lem" }, month: november, rank: 2 }),
      known("people.place", 3, { scope: { manager: "Vera Stan" }, month: november, rank: 3 }),
    ],
    findings: [],
    workbooks: [],
    statedSettings: [],
    monthToDate: monthToDate(PLAN),
    stages: [],
    leadDays: [],
    clients,
    people: [
      person("Anna Orlova", "Sales"),
      person("Boris Lem", "Sales"),
      person("Vera Stan", "Client department"),
    ],
    actions,
    contests: [],
    wall: {
      tvInches: 55,
      viewingDistanceMetres: 5,
      names: "full",
      secondsPerScene: 25,
      scenes: null,
    },
    updateRhythmDays: 1,
    timeAxisLeftToRight: false,
    accountPages: 100,
    absentSheets: [],
    savedAt: "2026-11-20T18:04:00Z",
    build: "0123456789abcdef",
    ...change,
  };
}
