import type { Figure } from "../../src/model/figure.ts";
import { known, missing } from "./handMadeDashboard.ts";

/** A client to call: what it is worth a month (null when not known), how long it is silent, who calls. */
export interface CallStory {
  readonly name: string;
  readonly worth: number | null;
  readonly group: "neverPaid" | "lost" | "sleeping" | "once" | "notContacted";
  readonly silence?: number;
  readonly gap?: number;
  readonly caller?: string;
}

const groups = ["neverPaid", "lost", "sleeping", "once"] as const;

/** The retention figures of such clients, worth most first as the data has them. */
export function callFigures(calls: readonly CallStory[]): readonly Figure[] {
  const sumOf = (some: readonly CallStory[]): number =>
    some.reduce((sum, { worth }) => sum + (worth ?? 0), 0);
  const only = calls.filter(({ group }) => group === "notContacted");
  const callers = Map.groupBy(calls, ({ caller }) => caller ?? "");
  return [
    known("retention.toCall", calls.length),
    known("retention.atRisk", sumOf(calls)),
    known("retention.notContactedOnly", only.length),
    known("retention.notContactedOnlyWorth", sumOf(only)),
    ...groups.flatMap((group) => {
      const own = calls.filter((call) => call.group === group);
      return [
        known(`retention.${group}`, own.length),
        known(`retention.${group}Worth`, sumOf(own)),
      ];
    }),
    ...[...callers].flatMap(([manager, own]) => [
      known("retention.toCall", own.length, { scope: { manager } }),
      known("retention.atRisk", sumOf(own), { scope: { manager } }),
      ...groups.map((group) =>
        known(`retention.${group}`, own.filter((call) => call.group === group).length, {
          scope: { manager },
        }),
      ),
    ]),
    ...calls.flatMap((call, index) => ofClient(call, index + 1)),
  ];
}

function ofClient({ name, worth, group, silence, gap }: CallStory, rank: number): Figure[] {
  const scope = { client: name };
  const at = { scope, rank };
  const put = (id: "retention.toCall" | `retention.${CallStory["group"]}`): Figure =>
    worth === null ? missing(id, "no-possible-volume", at) : known(id, worth, at);
  return [
    put("retention.toCall"),
    put(`retention.${group}`),
    silence === undefined
      ? missing("retention.daysSincePayment", "no-payments", { scope })
      : known("retention.daysSincePayment", silence, { scope }),
    gap === undefined
      ? missing("retention.daysSinceContact", "never-contacted", { scope })
      : known("retention.daysSinceContact", gap, { scope }),
  ];
}
