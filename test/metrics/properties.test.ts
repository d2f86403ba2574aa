import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeFigures } from "../../src/metrics/figures.ts";
import type { Figure, ScopeKey } from "../../src/model/figure.ts";
import { scopeKeys } from "../../src/model/figure.ts";
import {
  type FigureId,
  figureCatalogue,
  reasons,
  unitOf,
} from "../../src/model/figureCatalogue.ts";
import { wordLists } from "../../src/model/words.ts";
import { booksOf, type PaymentRow, type Workbook } from "../support/dataset.ts";

const AS_OF = "2026-02-13";

const dayText = fc
  .integer({ min: 0, max: 420 })
  .map((back) => Temporal.PlainDate.from("2026-02-28").subtract({ days: back }).toString());

const maybe = (...names: readonly string[]) =>
  fc.option(fc.constantFrom(...names), { nil: undefined });

const payment: fc.Arbitrary<PaymentRow> = fc
  .record({
    day: dayText,
    amount: fc.integer({ min: -90_000, max: 1_000_000 }).filter((amount) => amount !== 0),
    client: fc.constantFrom("A", "B", "C", "D", "E", "F", "G"),
    manager: maybe("Anna", "Boris", "Gone"),
    kind: fc.option(fc.constantFrom("new", "current", "vip"), { nil: undefined }),
    segment: maybe("Retail", "Online"),
    region: maybe("North", "South"),
    product: maybe("Shoes", "Hats"),
    channel: maybe("Fair", "Referral"),
    document: maybe("1", "2", "3"),
  })
  .map(withoutAbsent);

function withoutAbsent<Row extends object>(row: Row): PaymentRow {
  const entries = Object.entries(row).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as PaymentRow;
}

const workbookOf = (payments: readonly PaymentRow[]): Workbook => ({
  payments,
  clients: [
    { name: "A", manager: "Clara", possible: 900_000, segment: "Retail", margin: 0.4 },
    { name: "B", current: 5_000, possible: 100, region: "North" },
    { name: "C", isWalkIn: true },
  ],
  team: [
    { name: "Anna", role: "seller", department: "Sales", plan: 100_000 },
    { name: "Boris", role: "vip", department: "VIP", hired: "2026-02-09" },
    { name: "Gone", role: "seller", department: "Sales", left: "2025-12-31" },
  ],
  plans: [
    { month: "2026-01", amount: 500_000 },
    { month: "2026-02", amount: 600_000 },
    { month: "2026-02", scope: "manager", name: "Boris", amount: 250_000 },
    { month: "2026-02", measure: "new clients", amount: 3 },
    { month: "2026-03", scope: "department", name: "Sales", amount: 300_000 },
  ],
  actions: [
    { client: "A", asked: 900_000, due: "2026-02-10" },
    { client: "B", agreed: 7_000, status: "done", doneOn: "2026-01-12" },
  ],
});

const figuresOfPayments = (payments: readonly PaymentRow[]): readonly Figure[] =>
  computeFigures(booksOf(workbookOf(payments), AS_OF));

const anyPayments = fc.array(payment, { maxLength: 60 });

/** Figures that add up over the members of every dimension. */
const additive = [
  "payments.total",
  "payments.count",
  "payments.refunds",
  "payments.vip",
] as const satisfies readonly FigureId[];

const sumOf = (figures: readonly Figure[]): number =>
  figures.reduce((sum, { value }) => sum + Number(value), 0);

describe("whatever was paid", () => {
  test("the members of a dimension and nobody add up to the company, month by month", () => {
    fc.assert(
      fc.property(anyPayments, (payments) => {
        const figures = figuresOfPayments(payments);
        const keys: readonly ScopeKey[] = ["manager", "department", "segment", "region", "product"];
        for (const id of additive) {
          const ofId = figures.filter((figure) => figure.id === id);
          const whole = ofId.filter(({ scope }) => Object.keys(scope).length === 0);
          for (const key of keys) {
            const parts = ofId.filter(({ scope }) => scope[key] !== undefined);
            // Managers are always there; any other dimension only where something has a name in it.
            if (parts.length === 0 && key !== "manager") continue;
            for (const { month, value } of whole) {
              expect(sumOf(parts.filter((part) => part.month === month))).toBe(value);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test("clients add up to the company as well", () => {
    fc.assert(
      fc.property(anyPayments, (payments) => {
        const totals = figuresOfPayments(payments).filter(({ id }) => id === "payments.total");
        const clients = totals.filter(({ scope }) => scope.client !== undefined);
        for (const { month, value } of totals.filter(
          ({ scope }) => Object.keys(scope).length === 0,
        )) {
          expect(sumOf(clients.filter((client) => client.month === month))).toBe(value);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("the company's fact is what was paid up to the as-of day", () => {
    fc.assert(
      fc.property(anyPayments, (payments) => {
        const paid = payments.filter(({ day }) => day >= "2026-02-01" && day <= AS_OF);
        const fact = figuresOfPayments(payments).find(
          ({ id, scope, month }) =>
            id === "plan.fact" && Object.keys(scope).length === 0 && month === 2026 * 12 + 1,
        );
        expect(fact?.value).toBe(paid.reduce((sum, { amount }) => sum + amount, 0));
      }),
    );
  });

  test("the order of the rows changes no value", () => {
    fc.assert(
      fc.property(anyPayments, (payments) => {
        const values = (rows: readonly PaymentRow[]) =>
          figuresOfPayments(rows)
            // The first receipt of a day is the first row: whose new client it is may change.
            .filter(({ id }) => id !== "clients.new" && id !== "clients.returned")
            .map(({ id, scope, month, value }) => [id, scope, month, value]);
        expect(values(payments.toReversed())).toEqual(values(payments));
      }),
      { numRuns: 30 },
    );
  });

  test("each figure is of the catalogue, once, in order, with a number or a reason", () => {
    fc.assert(
      fc.property(anyPayments, (payments) => {
        const figures = figuresOfPayments(payments);
        const texts = figures.map(textOf);
        expect(texts).toEqual(texts.toSorted());
        expect(new Set(texts).size).toBe(texts.length);
        expect(figures.flatMap(problemsOf)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

/** Id, scope and month as a text that sorts as they do. */
function textOf({ id, scope, month }: Figure): string {
  const parts = scopeKeys.flatMap((key, index) =>
    scope[key] === undefined ? [] : [`${String.fromCharCode(65 + index)}${scope[key]}`],
  );
  return `${id}\u0000${parts.join("\u0001")}\u0000${month ?? ""}`;
}

/** The words a figure's value may be. */
function wordsOf(id: Figure["id"]): readonly string[] {
  const kind = figureCatalogue[id];
  return "words" in kind ? wordLists[kind.words] : [];
}

/** What is wrong with a figure, in words; nothing when it is as the catalogue says. */
function problemsOf({ id, scope, value, inputs, ...rest }: Figure): readonly string[] {
  const kind = figureCatalogue[id];
  const named: readonly string[] = "inputs" in kind ? kind.inputs : [];
  const unit = unitOf(id, scope);
  // Counts a day are the one thing that is not whole: 3.4 calls a day.
  const isRate = scope.measure === "new clients" && id.startsWith("plan.");
  const isWhole = (unit === "money" || unit === "count") && !isRate;
  const isReason = "reason" in rest && (reasons as readonly string[]).includes(rest.reason);
  return [
    ...(value === null && !isReason ? ["no value and no reason"] : []),
    ...(typeof value === "string" && !wordsOf(id).includes(value)
      ? ["not a word of its list"]
      : []),
    ...(typeof value === "number" && !Number.isFinite(value) ? ["not a number"] : []),
    ...(typeof value === "number" && isWhole && !Number.isInteger(value) ? ["not whole"] : []),
    ...(Object.is(value, -0) ? ["minus nought"] : []),
    ...Object.entries(inputs).flatMap(([name, input]) => [
      ...(named.includes(name) ? [] : [`${name} is not in its formula`]),
      ...(Number.isFinite(input) ? [] : [`${name} is not a number`]),
    ]),
  ].map((problem) => `${id} ${JSON.stringify(scope)}: ${problem}`);
}
