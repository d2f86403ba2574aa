import type { FindingMessages, FindingOf, RowFindingCode } from "../../findingMessages.ts";
import type { Formats } from "../../formats.ts";
import { columnOf } from "./expected.ts";

const parts = { manager: "sellers", department: "departments" } as const;

/** What an open opportunity lacks. */
const vague = {
  amount:
    "The deal is open and has no amount, so it is in no forecast. Fill in what it should bring.",
  month:
    "The deal is open and has no expected month, so it is in no forecast. Fill in when the money should come.",
  both: "The deal is open and has neither amount nor expected month, so it is in no forecast. Fill in what it should bring and when.",
} as const;

/** A cell against the one it contradicts. */
const contradiction = (
  finding: FindingOf<"cells-contradict" | "impossible-row">,
  f: Formats,
): string => {
  const { than, limit, is } = finding.facts;
  return `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}", ${is} ${f.isolate(than)}, "${f.isolate(limit)}".`;
};

export const rowFindings: FindingMessages<RowFindingCode> = {
  "duplicate-key": ({ facts, value = "" }, f) =>
    facts.isElsewhere
      ? `"${f.isolate(value)}" is also at ${f.isolate(facts.first)}, which was used; this row was not. Keep one of them.`
      : `"${f.isolate(value)}" is here a second time; the first, at ${f.isolate(facts.first)}, was used and this row was not. Keep one of them.`,
  "probable-duplicate-row": ({ facts }, f) =>
    facts.isWhole
      ? `The row repeats ${f.isolate(facts.first)} in every cell. Both count; delete one if it was entered twice.`
      : `The row repeats ${f.isolate(facts.first)}: the same date, client and amount. Both count; delete one if it was entered twice.`,
  "cells-contradict": (finding, f) =>
    `${contradiction(finding, f)} Correct one of the two; until then the row counts as it stands.`,
  "impossible-row": (finding, f) =>
    `${contradiction(finding, f)} That cannot be, so the row was not used. Correct one of the two.`,
  "open-though-done": (finding, f) =>
    `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}", yet ${f.isolate(finding.facts.than)} is ${f.fact(finding.facts.day)}. The step counts as open; correct one of the two.`,
  "day-too-long": ({ facts }, f) =>
    `The rows of this person on this day add up to ${f.count(facts.hours)} hours. All count; check the days, the names and the unit of time.`,
  "similar-names": ({ facts }, f) =>
    `${f.list(facts.names)} may be one and the same. If so, write the name in one way, or join them in the sheet Aliases.`,
  "circular-alias": ({ facts }, f) =>
    `${f.list(facts.names)} mean one another in a circle, so the row was not used. Let one of them be the real name.`,
  "cells-differ": (finding, f) =>
    `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}" here and "${f.isolate(finding.facts.taken)}" at ${f.isolate(finding.facts.place)}, which was used. Bring the two together.`,
  "plans-added": ({ facts }, f) =>
    `Targets that ${f.isolate(facts.original)} sets too, with other amounts: ${f.count(facts.targets)}. Both were added up, as plans of two branches are. If one replaces the other, delete the old one.`,
  "counts-added": ({ facts }, f) =>
    `Counts that ${f.isolate(facts.original)} has too: ${f.count(facts.counts)}. Both were added up, as those of two branches are. If one replaces the other, delete the old one.`,
  "mixed-rial-toman": ({ facts }, f) =>
    facts.times === "10"
      ? `Amounts of ${f.fact(facts.month)} are about ten times those of the other months (usually ${f.fact(facts.here)}, elsewhere ${f.fact(facts.usual)}). If they are in rials, say so in the heading or in a column Currency.`
      : `Amounts of ${f.fact(facts.month)} are about a tenth of those of the other months (usually ${f.fact(facts.here)}, elsewhere ${f.fact(facts.usual)}). If they are in tomans, say so in the heading or in a column Currency.`,
  "volumes-differ": (finding, f) =>
    `${columnOf(finding, f)} is "${f.isolate(finding.value ?? "")}" here and ${f.fact(finding.facts.taken)} at ${f.isolate(finding.facts.place)}, in the workbook saved later, which was used. Bring the two together.`,
  "joined-by-number": ({ facts }, f) =>
    `${f.list(facts.names)} have one client number, ${f.isolate(facts.number)}, and were read as one client. If they are two, correct the number.`,
  "vague-opportunity": ({ facts }) => vague[facts.missing],
  "total-mismatch": ({ facts }, f) =>
    `The total is ${f.fact(facts.claimed)}, the rows add up to ${f.fact(facts.computed)}. The rows were used; check which of them the total leaves out.`,
  "volume-drift": ({ facts }, f) =>
    `The current volume is given as ${f.fact(facts.declared)}, but ${f.fact(facts.paid)} a month was paid. Bring it up to date.`,
  "current-above-possible": ({ facts, value = "" }, f) =>
    `The client buys ${f.fact(value)} already, more than the possible volume, ${f.fact(facts.possible)}. Raise the possible volume.`,
  "no-plan": ({ facts }, f) =>
    `There is no plan for ${f.fact(facts.month)}. Add a row with the company’s plan.`,
  "plan-parts-differ": ({ facts }, f) =>
    `The plans of the ${parts[facts.scope]} for ${f.fact(facts.month)} add up to ${f.fact(facts.parts)}, the company’s plan is ${f.fact(facts.whole)}. Check which is right.`,
  "outlier-amount": ({ facts, value = "" }, f) =>
    `The amount ${f.fact(value)} is far above what this client usually pays, ${f.fact(facts.usual)}. Check the number of zeros.`,
  "transfers-unknown": ({ facts }, f) =>
    `The days that ${f.isolate(facts.country)} moves by decree in ${f.digits(String(facts.year))} are not known. Write days off and working Saturdays into the sheet Calendar.`,
  "wall-too-far": ({ facts }, f) =>
    `From ${f.count(facts.metres)} m a screen of ${f.count(facts.inches)} inches cannot be read: ${f.count(facts.farthest)} m is the farthest. Hang a larger screen or seat people nearer; if the settings are wrong, correct them.`,
};
