import type { PlanScope } from "../sheets/dataset.ts";
import { roleChoices } from "../sheets/team.ts";
import type { Lists } from "./lists.ts";
import type { Mention, NameList } from "./nameList.ts";
import { isCompanyText, parseChoice } from "./words.ts";

/** Whose target a row is. */
export interface PlanTarget {
  readonly scope: PlanScope;
  /** Canonical in its scope; empty for the company. */
  readonly name: string;
  /** False for a name that no other sheet has. */
  readonly isKnown: boolean;
}

const company: PlanTarget = { scope: "company", name: "", isKnown: true };

/** Scopes whose names stand in a list, in the order in which a bare name is looked for. */
const listed = {
  manager: "people",
  department: "departments",
  segment: "segments",
  region: "regions",
  product: "products",
  channel: "channels",
} as const satisfies { readonly [scope in PlanScope]?: keyof Lists };

const isListed = (scope: PlanScope): scope is keyof typeof listed => scope in listed;

const roleOf = (name: string): string | null => {
  const role = parseChoice(name, roleChoices);
  return "ok" in role ? role.ok : null;
};

/**
 * The target that a name means in a scope. The name joins the scope's list, so that plans and facts of
 * one name meet; where no sheet has such names at all, none can be called unknown.
 */
function named(
  list: NameList,
  { scope, name }: Omit<PlanTarget, "isKnown">,
  mention: Mention,
): PlanTarget {
  const isKnown = list.names.length === 0 || list.find(name) !== null;
  return { scope, name: list.names[list.add(name, mention)] ?? name, isKnown };
}

/** Whose target a cell is, as its sheet says it. */
export interface Whose {
  /** Null where only a name is given. */
  readonly scope: PlanScope | null;
  readonly name: string;
  readonly mention: Mention;
}

/** A role is known by any of its words; «Итого» under managers' names is the company's own target. */
function inScope(scope: PlanScope, { name, mention }: Whose, lists: Lists): PlanTarget {
  if (scope === "company" || isCompanyText(name)) return company;
  if (isListed(scope)) return named(lists[listed[scope]], { scope, name }, mention);
  const role = roleOf(name);
  return { scope, name: role ?? name, isKnown: role !== null };
}

/**
 * The target that a sheet means. A bare name is the company's by its words, else of the list that has it,
 * else a role's; found nowhere, it is taken for a person's, whose first month it may be.
 */
export function planTarget(whose: Whose | null, lists: Lists): PlanTarget {
  if (whose === null) return company;
  const { scope, name } = whose;
  if (scope !== null) return inScope(scope, whose, lists);
  if (isCompanyText(name)) return company;
  for (const key of Object.keys(listed) as (keyof typeof listed)[]) {
    if (lists[listed[key]].find(name) !== null) return inScope(key, whose, lists);
  }
  const role = roleOf(name);
  if (role !== null) return { scope: "role", name: role, isKnown: true };
  return { ...inScope("manager", whose, lists), isKnown: false };
}
