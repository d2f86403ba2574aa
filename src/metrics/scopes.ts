import { type Scope, type ScopeKey, scopeKeys } from "../model/figure.ts";

/** The one key that tells the figures of a dimension apart. */
export type DimensionKey = Extract<
  ScopeKey,
  "manager" | "department" | "segment" | "region" | "product" | "channel"
>;

export const company: Scope = {};

/** Makes each scope once, so that figures share it and it can be told by identity. */
export interface Scopes {
  readonly of: (key: ScopeKey, name: string) => Scope;
  /** The scope of a plan's measure within another scope. */
  readonly measured: (scope: Scope, measure: string) => Scope;
}

/** A fresh maker of shared scopes. */
export function makeScopes(): Scopes {
  const byKey = new Map<ScopeKey, Map<string, Scope>>();
  const byMeasure = new Map<string, Map<Scope, Scope>>();
  return {
    of: (key, name) =>
      remembered(
        remembered(byKey, key, () => new Map<string, Scope>()),
        name,
        () => ({
          [key]: name,
        }),
      ),
    measured: (scope, measure) =>
      remembered(
        remembered(byMeasure, measure, () => new Map<Scope, Scope>()),
        scope,
        () => ({
          ...scope,
          measure,
        }),
      ),
  };
}

function remembered<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}

const keyOrder = new Map(scopeKeys.map((key, index) => [key, index]));

/** A scope's keys with their values, in the order in which scopes are compared. */
const partsOf = (scope: Scope): readonly (readonly [number, string])[] =>
  Object.entries(scope)
    .map(([key, name]) => [keyOrder.get(key as ScopeKey) ?? 0, name] as const)
    .sort((a, b) => a[0] - b[0]);

/**
 * Which of two scopes comes first: the company, then by key in the order of `scopeKeys`, then by name
 * (by code units, the same on every machine), a scope before those within it.
 */
export function compareScopes(a: Scope, b: Scope): number {
  const left = partsOf(a);
  const right = partsOf(b);
  for (const [index, [key, name]] of left.entries()) {
    const other = right[index];
    if (!other) return 1;
    if (key !== other[0]) return key - other[0];
    if (name !== other[1]) return name < other[1] ? -1 : 1;
  }
  return left.length - right.length;
}
