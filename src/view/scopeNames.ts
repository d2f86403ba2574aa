import { type Scope, type ScopeKey, scopeKeys } from "../model/figure.ts";
import { monthOf } from "../model/month.ts";
import type { PageContext } from "./pageContext.ts";

type Words = { readonly [word in string]?: string };

/** A stage by the office's own name, or by the language's word for it. */
export const stageName = (stage: string, { messages }: Pick<PageContext, "messages">): string =>
  (messages.funnel.stages as Words)[stage] ?? stage;

/** What a funnel is taken apart by. */
export const cutName = (cut: string, { messages }: Pick<PageContext, "messages">): string =>
  (messages.funnel.cuts as Words)[cut] ?? cut;

/** A part of a funnel: a base or an outcome by its word, nobody's by what nobody said, else its own name. */
export function valueName(cut: string, value: string, context: PageContext): string {
  const { formats, messages } = context;
  const { bases, outcomes, notNamed } = messages.funnel;
  if (cut === "month") return formats.monthName(monthOf(0, Number(value)));
  if (value === "") return cut === "manager" ? messages.common.nobody : notNamed;
  if (cut === "base") return (bases as Words)[value] ?? value;
  return cut === "outcome" ? ((outcomes as Words)[value] ?? value) : value;
}

/**
 * Of whom a figure is, in words: a name for each key of its scope; none for the company.
 * @example scopeNames({ cut: "channel", value: "Site", stage: "lead" }, context) // "Lead", "Channel", "Site"
 */
export function scopeNames(scope: Scope, context: PageContext): readonly string[] {
  return scopeKeys.flatMap((key) => {
    const name = scope[key];
    return name === undefined ? [] : [nameOf(key, name, { scope, context })];
  });
}

function nameOf(
  key: ScopeKey,
  name: string,
  { scope, context }: { readonly scope: Scope; readonly context: PageContext },
): string {
  switch (key) {
    case "stage":
      return stageName(name, context);
    case "base":
      return valueName("base", name, context);
    case "measure":
      return (context.messages.activity.planned as Words)[name] ?? name;
    case "verdict":
      return (
        (context.messages.activity.verdicts as Words)[name] ?? context.messages.funnel.notNamed
      );
    case "topic":
      return name === "" ? context.messages.funnel.notNamed : name;
    case "cut":
      return cutName(name, context);
    case "value":
      return scope.cut === undefined ? name : valueName(scope.cut, name, context);
    default:
      return name === "" ? context.messages.common.nobody : name;
  }
}
