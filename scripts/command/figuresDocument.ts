import { messagesOf } from "../../src/i18n/messages.ts";
import { isoOfDay } from "../../src/model/day.ts";
import type { Figure } from "../../src/model/figure.ts";
import { unitOf } from "../../src/model/figureCatalogue.ts";
import type { Language } from "../../src/model/language.ts";
import { monthText } from "../../src/model/month.ts";
import type { Analysis } from "./analyse.ts";
import { jsonList } from "./jsonList.ts";

/** A figure as the document has it: its month as text, with its unit and its formula in words. */
function written(figure: Figure, formula: string): Readonly<Record<string, unknown>> {
  const { id, scope, month, value, rank, inputs, sources, where, rows } = figure;
  return {
    id,
    scope,
    month: month === undefined ? undefined : monthText(month),
    value,
    reason: figure.value === null ? figure.reason : undefined,
    unit: unitOf(id, scope),
    rank,
    formula,
    inputs,
    sources,
    where,
    rows,
  };
}

/**
 * What `figures --json` prints: the as-of day, the currency, the calendar that months are of, and
 * every figure. Without figures (nothing could be computed, or a workbook is missing) the list is
 * empty and the rest null.
 */
export function figuresDocument({ dashboard, unreadable }: Analysis, language: Language): string {
  if (dashboard === null || unreadable > 0) {
    const head = { asOf: null, currency: null, minorUnits: null, calendar: null };
    return jsonList(head, "figures", []);
  }
  const { currency, minorUnits, calendar, figures } = dashboard;
  const words = messagesOf(language).figures;
  return jsonList(
    { asOf: isoOfDay(dashboard.asOf), currency, minorUnits, calendar },
    "figures",
    figures.map((figure) => written(figure, words[figure.id].formula)),
  );
}
