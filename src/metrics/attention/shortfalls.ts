import { roundHalfAway } from "../../model/money.ts";
import type { Measure, PaymentKind, Role } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import type { FigureLookup } from "../figureSink.ts";
import { company, type DimensionKey } from "../scopes.ts";
import { staffOf } from "../staff.ts";
import type { Cause } from "./cause.ts";

/** A plan of money and how far the month will end under it; below it the plans it is made of. */
interface PlanNode {
  readonly cause: Cause | null;
  /** 0 when the plan will be met, or cannot be judged yet. */
  readonly shortfall: number;
  readonly parts: readonly PlanNode[];
}

/** A part this large of the whole's shortfall is the cause, and is named instead of it. */
const REPLACES = 0.6;

/** Whose work it is to bring payments of a kind. */
const kindOfRole: Partial<Record<Role, PaymentKind>> = {
  hunter: "new",
  farmer: "current",
  vip: "vip",
};

const measureOfKind = {
  new: "new payments",
  current: "current payments",
  vip: "vip payments",
} as const satisfies Record<PaymentKind, Measure>;

type MoneyMeasure = "payments" | (typeof measureOfKind)[PaymentKind];

interface Whose {
  readonly key: DimensionKey | null;
  readonly name: string;
  readonly measure: MoneyMeasure;
}

/**
 * What plans of money the running month will end under at its pace, each cause once: a department or a
 * person stands for the plan above it when its own shortfall is at least six tenths of that one's, and
 * a department always when the plan above it will be met, for others' success does not hide it.
 */
export function shortfalls(books: Books, figures: FigureLookup): readonly Cause[] {
  const tree = companyNode(books, figures);
  return [...new Set(named(tree))].flatMap(({ cause }) => cause ?? []);
}

/** The plans to name for a plan: itself, or the parts that stand for it. */
function named(node: PlanNode): readonly PlanNode[] {
  const standing = node.parts.filter(
    ({ shortfall }) => shortfall > 0 && shortfall >= REPLACES * node.shortfall,
  );
  return standing.length > 0 ? standing.flatMap(named) : [node];
}

function companyNode(books: Books, figures: FigureLookup): PlanNode {
  const people = staffOf(books);
  const names = [...new Set(people.flatMap(({ department }) => department ?? []))];
  const departments = names.map((name) => {
    const members = people.filter(({ department }) => department === name);
    const kinds = new Set(members.flatMap(({ role }) => (role && kindOfRole[role]) ?? []));
    return {
      kinds,
      node: departmentNode(
        name,
        members.map((one) => one.name),
        { books, figures },
      ),
    };
  });
  const kinds = (Object.keys(measureOfKind) as PaymentKind[]).map((kind) => {
    const own = nodeOf({ key: null, name: "", measure: measureOfKind[kind] }, { books, figures });
    const parts = departments.filter((one) => one.kinds.has(kind)).map(({ node }) => node);
    return { ...own, parts };
  });
  const parts = [...kinds, ...departments.map(({ node }) => node)];
  const persons =
    names.length > 0
      ? []
      : personNodes(
          people.map((one) => one.name),
          { books, figures },
        );
  return {
    ...nodeOf({ key: null, name: "", measure: "payments" }, { books, figures }),
    parts: [...parts, ...persons],
  };
}

interface Material {
  readonly books: Books;
  readonly figures: FigureLookup;
}

/** A department: of its plans the one that will fall shortest, with its people's below it. */
function departmentNode(name: string, members: readonly string[], material: Material): PlanNode {
  const measures: readonly MoneyMeasure[] = ["payments", ...Object.values(measureOfKind)];
  const own = measures
    .map((measure) => nodeOf({ key: "department", name, measure }, material))
    .reduce((worst, node) => (node.shortfall > worst.shortfall ? node : worst));
  // People are named for a department that falls short, never for one that makes its plan.
  return { ...own, parts: own.shortfall > 0 ? personNodes(members, material) : [] };
}

const personNodes = (names: readonly string[], material: Material): readonly PlanNode[] =>
  names.map((name) => nodeOf({ key: "manager", name, measure: "payments" }, material));

const nothing: PlanNode = { cause: null, shortfall: 0, parts: [] };

/** plan − where the month lands at its pace; nothing in a month's first two worked days. */
function nodeOf({ key, name, measure }: Whose, { books, figures }: Material): PlanNode {
  const { scopes, timeline } = books;
  const owner = key === null ? company : scopes.of(key, name);
  const scope = measure === "payments" ? owner : scopes.measured(owner, measure);
  const at = { scope, month: timeline.month };
  const status = figures.find("plan.status", at);
  const plan = figures.find("plan.amount", at)?.value;
  const completion = figures.find("plan.completionToDate", at);
  if (!status || status.value === null || status.value === "early") return nothing;
  if (typeof plan !== "number" || typeof completion?.value !== "number") return nothing;
  const landing = roundHalfAway(plan * completion.value);
  const money = Math.max(0, plan - landing);
  const { id: _, value: _value, inputs: _inputs, ...place } = completion;
  return {
    cause:
      money > 0
        ? { id: "attention.shortfall", kind: "losing", money, place, inputs: { plan, landing } }
        : null,
    shortfall: money,
    parts: [],
  };
}
