import type { Ingested } from "../../src/ingest/ingest.ts";
import { isoOfDay, toDay } from "../../src/model/day.ts";
import { monthText } from "../../src/model/month.ts";

/** Payments as they were understood, a line each: `2026-11-05 Ромашка 1200`, `… by Анна` where a seller is named. */
export function paidIn({ dataset }: Ingested): readonly string[] {
  if (dataset === null) return [];
  const { payments: p, clients, people, settings } = dataset;
  return Array.from({ length: p.length }, (_, i) => {
    const client = clients[p.client[i] ?? -1]?.name;
    const amount = (p.amount[i] ?? 0) / 10 ** settings.minorUnits;
    const manager = people[p.manager[i] ?? -1]?.name;
    const by = manager === undefined ? "" : ` by ${manager}`;
    return `${isoOfDay(toDay(p.day[i] ?? 0))} ${client} ${amount}${by}`;
  });
}

/** Targets as they were understood: `B2 2026-10 payments manager Анна 100`; money in its own unit. */
export function plannedIn({ dataset }: Ingested): readonly string[] {
  const isMoney = (measure: string): boolean => /payments|volume/u.test(measure);
  return (dataset?.plans ?? []).map(({ cell, month, measure, scope, name, amount }) => {
    const value = isMoney(measure) ? amount / 10 ** (dataset?.settings.minorUnits ?? 0) : amount;
    return `${cell} ${monthText(month)} ${measure} ${scope}${name ? ` ${name}` : ""} ${value}`;
  });
}

/** Findings by place and code: `Оплаты!C2 type-error`. Names that no list has are of no account here. */
export const codesIn = ({ findings }: Ingested): readonly string[] =>
  findings
    .filter(({ code }) => code !== "skipped-rows" && code !== "unknown-key")
    .map(({ code, sheet, cell }) => `${sheet ?? ""}${cell ? `!${cell}` : ""} ${code}`);
