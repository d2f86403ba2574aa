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
  /** A scope within another: a stage of a channel's funnel. */
  readonly within: (scope: Scope, key: ScopeKey, name: string) => Scope;
  /** The scope of a plan's measure within another scope. */
  readonly measured: (scope: Scope, measure: string) => Scope;
}

/** A fresh maker of shared scopes. */
export function makeScopes(): Scopes {
  const byKey = new Map<ScopeKey, Map<string, Scope>>();
  const inner = new Map<ScopeKey, Map<string, Map<Scope, Scope>>>();
  const within: Scopes["within"] = (scope, key, name) => {
    const byName = remembered(inner, key, () => new Map<string, Map<Scope, Scope>>());
    const byScope = remembered(byName, name, () => new Map<Scope, Scope>());
    return remembered(byScope, scope, () => ({ ...scope, [key]: name }));
  };
  return {
    within,
    of: (key, name) =>
      remembered(
        remembered(byKey, key, () => new Map<string, Scope>()),
        name,
        () => ({
          [key]: name,
        }),
      ),
    measured: (scope, measure) => within(scope, "measure", measure),
  };
}

function remembered<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}

const keyOrder = new Map<string, number>(scopeKeys.map((key, index) => [key, index]));

/**
 * A text that sorts scopes, by code units and so the same on every machine: the company first, then by
 * key in the order of `scopeKeys`, then by name, a scope before those within it.
 */
export const scopeText = (scope: Scope): string =>
  Object.keys(scope)
    .map((key) => String.fromCharCode(65 + (keyOrder.get(key) ?? 0)) + scope[key as ScopeKey])
    .sort()
    .join("\u0000");
