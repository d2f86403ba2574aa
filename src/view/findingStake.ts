import type { Finding } from "../model/finding.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf } from "./shownFigure.ts";

/**
 * The money that a finding is about, in minor units: by how much two amounts differ, what a client who is
 * not listed has paid, an amount far above the usual. Null where no amount is known.
 */
export function findingStake(finding: Finding, { dashboard, index }: PageContext): number | null {
  const minor = (fact: string): number => Math.round(Number(fact) * 10 ** dashboard.minorUnits);
  const apart = (one: string, other: string): number => Math.abs(minor(one) - minor(other));
  switch (finding.code) {
    case "volume-drift":
      return apart(finding.facts.declared, finding.facts.paid);
    case "total-mismatch":
      return apart(finding.facts.claimed, finding.facts.computed);
    case "plan-parts-differ":
      return apart(finding.facts.parts, finding.facts.whole);
    case "current-above-possible":
      return apart(finding.value ?? finding.facts.possible, finding.facts.possible);
    case "outlier-amount":
      return finding.value === undefined ? null : known(minor(finding.value));
    case "unknown-key":
      return finding.facts.what === "client"
        ? numberOf(index.get("clients.unlistedTurnover", { client: finding.value ?? "" }))
        : null;
    default:
      return null;
  }
}

const known = (amount: number): number | null => (Number.isNaN(amount) ? null : amount);
