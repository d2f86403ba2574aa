import type { ValueKind } from "../model/finding.ts";
import { durationUnit } from "./durations.ts";
import { parseUnit, type Unit } from "./units.ts";

/** A heading taken apart: the words that name the column and what stands behind them. */
export interface HeadingParts {
  readonly base: string;
  readonly tail: string;
  /** Whether punctuation divides the two, so that the tail is a remark and no part of the name. */
  readonly isApart: boolean;
}

/**
 * The ways in which a heading may end in a unit or a remark, longest name first.
 * @example splitHeading("Сумма, тыс. руб.") // { base: "Сумма", tail: "тыс. руб.", … } among them
 */
export function splitHeading(heading: string): readonly HeadingParts[] {
  const parts: HeadingParts[] = [];
  const bracket = /^(.*\S)\s*[([{](.*)[)\]}]\s*$/su.exec(heading);
  if (bracket) parts.push({ base: bracket[1] ?? "", tail: bracket[2] ?? "", isApart: true });
  for (const match of heading.matchAll(/[,;:/|\n]|\s[-–—]\s/gu)) {
    const base = heading.slice(0, match.index).trim();
    const tail = heading.slice(match.index + match[0].length).trim();
    if (base !== "" && tail !== "") parts.push({ base, tail, isApart: true });
  }
  for (const match of heading.matchAll(/\s+|(?=[(\p{Sc}%])/gu)) {
    const base = heading.slice(0, match.index).trim();
    const tail = heading.slice(match.index).trim();
    if (base !== "" && tail !== "") parts.push({ base, tail, isApart: false });
  }
  return parts.sort((a, b) => b.base.length - a.base.length);
}

const DATE_PATTERN = /^[dmyhsдмгчzla]{1,4}([./\-\s:][dmyhsдмгчzla]{1,4})+$/iu;

/** What the tail of a heading is for a column of a kind: a unit, a remark to pass over, or neither. */
export function readTail(
  { tail, isApart }: HeadingParts,
  kind: ValueKind,
): { readonly unit: Unit | null } | null {
  switch (kind) {
    case "money":
    case "number": {
      const unit = parseUnit(tail);
      return unit && !unit.isPercent ? { unit } : null;
    }
    case "fraction": {
      const unit = parseUnit(tail);
      return unit?.isPercent && unit.multiplier === 1 && unit.currency === null ? { unit } : null;
    }
    case "minutes":
      return durationUnit(tail.replace(/^[([{]|[)\]}]$/gu, "")) ? { unit: null } : null;
    case "day":
    case "month":
      return isApart && DATE_PATTERN.test(tail.trim()) ? { unit: null } : null;
    default:
      return isApart ? { unit: null } : null;
  }
}
