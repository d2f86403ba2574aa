import { mean } from "d3-array";
import type { Scope } from "../../model/figure.ts";
import type { Role, Settings } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import {
  type FigureSink,
  type Inputs,
  known,
  type Outcome,
  type Place,
  unknown,
} from "../figureSink.ts";
import { factOf } from "../memberMonths.ts";
import { company, type DimensionKey } from "../scopes.ts";
import { commissionRates } from "./commissionRates.ts";
import { commissions } from "./commissions.ts";
import { type PersonPay, personPays } from "./personPay.ts";

const totalsAt = ["pay.totalAt1", "pay.totalAt2", "pay.totalAt3"] as const;
const costSharesAt = ["pay.costShareAt1", "pay.costShareAt2", "pay.costShareAt3"] as const;

/** Those who win clients, and all whose base pay should be at most half. */
const winning: ReadonlySet<Role | null> = new Set<Role>(["seller", "hunter"]);
const halfBase: ReadonlySet<Role | null> = new Set<Role>(["seller", "hunter", "vip"]);

/** People whose pay is told together, and what they sell against. */
interface PaidGroup {
  readonly place: Place;
  readonly pays: readonly PersonPay[];
  readonly fact: number;
  readonly plan: number | null;
}

/**
 * Puts `pay.*` of the running month for each person with base pay or commission, each department and the
 * company: at fact, and simulated at once, twice and three times the plan. It is told in the figures
 * alone; no page shows it. Nothing is put where Team has no pay.
 * @example half base and half commission at plan: 1.0, 1.5 and 2.0 of the pay at plan
 */
export function putPay(books: Books, sink: FigureSink): void {
  const rates = commissionRates(books);
  const isPaid = books.dataset.people.some(
    ({ listed }) => listed && (listed.basePay !== null || rates.has(listed)),
  );
  if (!isPaid) return;
  const pays = personPays(books, { rates, commissions: commissions(books, rates) });
  for (const pay of pays) putPerson(books, sink, pay);
  const departments = Map.groupBy(pays, ({ listed }) => listed.department);
  for (const [name, members] of departments) {
    if (name !== null) putGroup(sink, groupOf(books, { key: "department", name, pays: members }));
  }
  putGroup(sink, groupOf(books, { key: null, name: "", pays }));
  putClientDepartment(books, sink, pays);
}

function placeOf(
  { scopes, sources, timeline }: Books,
  key: DimensionKey | null,
  name: string,
): Place {
  const scope: Scope = key === null ? company : scopes.of(key, name);
  return {
    scope,
    month: timeline.month,
    sources: [...sources.ranges("team"), ...sources.ranges("payments")],
    where: sources.paymentsWhere({ key, name, month: timeline.month }),
  };
}

/** Receipts less refunds of the running month. */
function monthFact({ sums }: Books, key: DimensionKey | null, name: string): number {
  const of = sums.find(({ dimension }) => dimension.key === key);
  const member = of?.dimension.members.indexOf(name) ?? -1;
  return of && member >= 0 ? factOf(of, member * of.months + of.months - 1) : 0;
}

function putPerson(books: Books, sink: FigureSink, pay: PersonPay): void {
  const { name, listed, base, commission, total, at } = pay;
  const place = placeOf(books, "manager", name);
  const { sources, timeline } = books;
  const written: Place = {
    scope: place.scope,
    month: timeline.month,
    sources: [sources.row(listed.at)],
  };
  sink.put("pay.base", written, base);
  sink.put("pay.commission", place, commission);
  sink.put("pay.total", place, total);
  for (const [index, id] of totalsAt.entries())
    sink.put(id, place, at[index] ?? unknown("no-plan"));
  sink.put(
    "pay.baseShare",
    written,
    baseShare(base, at[0], normOf(books.dataset.settings, listed.role)),
  );
  if (commission.value === null) return;
  putCostShares(sink, place, {
    total,
    at,
    fact: monthFact(books, "manager", name),
    plan: pay.plan,
  });
}

/** What part of the pay at plan is base pay: 0.6–0.8 in the client department, at most 0.5 of sellers. */
function normOf({ payNorms }: Settings, role: Role | null): Inputs {
  if (role === "farmer") {
    return { normFrom: payNorms.clientDepartmentFrom, normTo: payNorms.clientDepartmentTo };
  }
  return halfBase.has(role) ? { normTo: payNorms.sellersAtMost } : {};
}

function baseShare(base: Outcome, atPlan: Outcome, norm: Inputs): Outcome {
  if (base.value === null) return unknown(base.reason);
  if (atPlan.value === null) return unknown(atPlan.reason);
  const inputs = { base: Number(base.value), pay: Number(atPlan.value), ...norm };
  return inputs.pay > 0
    ? known(inputs.base / inputs.pay, inputs)
    : unknown("zero-denominator", inputs);
}

interface CostShares {
  readonly total: Outcome;
  readonly at: readonly Outcome[];
  readonly fact: number;
  readonly plan: number | null;
}

/** Σ pay ÷ fact, and ÷ once, twice and three times the plan. @example 5 % base, 5 % commission: 0.1, 0.075, 0.0667 */
function putCostShares(
  sink: FigureSink,
  place: Place,
  { total, at, fact, plan }: CostShares,
): void {
  if (total.value === null) sink.put("pay.costShare", place, unknown(total.reason));
  else {
    const inputs = { pay: Number(total.value), fact };
    const share = fact > 0 ? known(inputs.pay / fact, inputs) : unknown("nothing-yet", inputs);
    sink.put("pay.costShare", place, share);
  }
  for (const [index, id] of costSharesAt.entries()) {
    const pay = at[index] ?? unknown("no-plan");
    if (pay.value === null) {
      sink.put(id, place, unknown(pay.reason));
      continue;
    }
    if (plan === null || plan <= 0) {
      sink.put(id, place, unknown(plan === null ? "no-plan" : "zero-plan"));
      continue;
    }
    const sales = plan * (index + 1);
    sink.put(id, place, known(Number(pay.value) / sales, { pay: Number(pay.value), sales }));
  }
}

function groupOf(
  books: Books,
  {
    key,
    name,
    pays,
  }: {
    readonly key: DimensionKey | null;
    readonly name: string;
    readonly pays: readonly PersonPay[];
  },
): PaidGroup {
  return {
    place: placeOf(books, key, name),
    pays,
    fact: monthFact(books, key, name),
    plan:
      books.targets.get({ key, name, measure: "payments" }, books.timeline.month)?.amount ?? null,
  };
}

/** Sums over people; whose pay is not known is left out, and the others are counted. */
function putGroup(sink: FigureSink, { place, pays, fact, plan }: PaidGroup): void {
  const sum = (outcomes: readonly Outcome[]): Outcome => {
    const amounts = outcomes.flatMap(({ value }) => (value === null ? [] : Number(value)));
    const [first] = outcomes;
    if (amounts.length === 0)
      return unknown(first?.value === null ? first.reason : "not-applicable");
    return known(
      amounts.reduce((total, amount) => total + amount, 0),
      { paidPeople: amounts.length },
    );
  };
  const bare = (outcome: Outcome): Outcome =>
    outcome.value === null ? outcome : known(Number(outcome.value));
  const total = sum(pays.map((pay) => pay.total));
  const at = totalsAt.map((_, index) =>
    sum(pays.map((pay) => pay.at[index] ?? unknown("no-plan"))),
  );
  const base = sum(pays.map((pay) => pay.base));
  sink.put("pay.base", place, bare(base));
  sink.put("pay.commission", place, bare(sum(pays.map((pay) => pay.commission))));
  sink.put("pay.total", place, total);
  for (const [index, id] of totalsAt.entries())
    sink.put(id, place, at[index] ?? unknown("no-plan"));
  const scheme = pays.filter((pay) => pay.base.value !== null && pay.at[0].value !== null);
  const [schemeBase, schemePay] = [
    sum(scheme.map((pay) => pay.base)),
    sum(scheme.map((pay) => pay.at[0])),
  ];
  sink.put("pay.baseShare", place, baseShare(schemeBase, schemePay, {}));
  // Where somebody's pay is not known, the plans of the others stand against it.
  const counted = pays.filter((pay) => pay.at[0].value !== null);
  const ownPlans = counted.flatMap((pay) => pay.plan ?? []);
  const against = counted.length === pays.length ? plan : ownPlans.reduce((a, b) => a + b, 0);
  putCostShares(sink, place, { total, at, fact, plan: against });
}

/** Mean pay at plan of those who keep clients ÷ of those who win them: from 1 on nobody will hunt. */
function putClientDepartment(books: Books, sink: FigureSink, pays: readonly PersonPay[]): void {
  const payOf = (is: (role: Role | null) => boolean): number | undefined =>
    mean(
      pays.flatMap(({ listed, at: [atPlan] }) =>
        is(listed.role) && atPlan.value !== null ? Number(atPlan.value) : [],
      ),
    );
  if (!pays.some(({ listed }) => listed.role === "farmer")) return;
  const keeping = payOf((role) => role === "farmer");
  const sellers = payOf((role) => winning.has(role));
  const place: Place = {
    scope: company,
    month: books.timeline.month,
    sources: [...books.sources.ranges("team"), ...books.sources.ranges("plans")],
  };
  sink.put(
    "pay.clientDepartmentRatio",
    place,
    keeping === undefined || !sellers
      ? unknown("no-plan")
      : known(keeping / sellers, {
          clientDepartmentPay: Math.round(keeping),
          sellersPay: Math.round(sellers),
        }),
  );
}
