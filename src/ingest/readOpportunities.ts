import { type CalendarMonths, calendarMonths } from "../calendar/calendarMonths.ts";
import type { Finding } from "../model/finding.ts";
import type { CalendarName } from "../model/month.ts";
import type { Opportunity } from "../sheets/dataset.ts";
import type { JoinedRow } from "../sheets/joinedRow.ts";
import {
  type OpportunityStatus,
  opportunities,
  opportunityStatuses,
} from "../sheets/opportunities.ts";
import { stageChoices } from "../sheets/stages.ts";
import { asciiDigits } from "./fold.ts";
import type { Lists } from "./lists.ts";
import { readRows } from "./readRows.ts";
import { findingIn } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";
import type { StageNames } from "./stageNames.ts";
import { parseChoice } from "./words.ts";

type Row = JoinedRow<typeof opportunities>;

const isStatus = (word: string | null): word is OpportunityStatus =>
  (opportunityStatuses as readonly (string | null)[]).includes(word);

/** The one column an office has may be called a status and hold stages. */
function stageWord({ stage, status }: Row): string | null {
  if (stage !== null || status === null || isStatus(status)) return stage;
  const known = parseChoice(status, stageChoices);
  return "ok" in known ? known.ok : status;
}

/**
 * What the row says; else what its stage says: CRMs end the list of stages with won and lost. A sheet that
 * says won nowhere means it by paid. Else a day of closing, with a reason where it was lost.
 */
function statusOf(row: Row, paidIsWon: boolean): OpportunityStatus {
  if (isStatus(row.status)) return row.status;
  const stage = stageWord(row);
  if (isStatus(stage)) return stage;
  if (stage === "paid" && paidIsWon) return "won";
  if (row.closedOn === null) return "open";
  return row.lostReason === null ? "won" : "lost";
}

/** A stage written as the chance it has: «50 %», 0.5. */
function chanceIn(stage: string | null): number | null {
  const match = /^(\d+(?:[.,]\d+)?)\s*([%٪]?)$/u.exec(asciiDigits(stage ?? "").trim());
  if (!match) return null;
  const number = Number(match[1]?.replace(",", "."));
  const chance = match[2] || number > 1 ? number / 100 : number;
  return chance <= 1 ? chance : null;
}

interface OfSheet {
  readonly monthOf: CalendarMonths["monthOf"];
  readonly paidIsWon: boolean;
  readonly stages: StageNames;
}

function opportunityOf(row: Row, { monthOf, paidIsWon, stages }: OfSheet): Opportunity {
  const { closeDate, currency: _, ...rest } = row;
  const status = statusOf(row, paidIsWon);
  const isOpen = status === "open";
  const word = stageWord(row);
  return {
    ...rest,
    // Where a CRM asks for a sum and nobody knows one, there is a zero.
    amount: row.amount === 0 ? null : row.amount,
    expectedMonth: row.expectedMonth ?? (closeDate !== null && isOpen ? monthOf(closeDate) : null),
    closedOn: row.closedOn ?? (isOpen ? null : closeDate),
    stage: stages.nameOf(word),
    probability: row.probability ?? chanceIn(word),
    status,
  };
}

/** What an open opportunity lacks; null when a forecast can count it. */
function missingIn({
  status,
  amount,
  expectedMonth,
}: Opportunity): "amount" | "month" | "both" | null {
  if (status !== "open" || (amount !== null && expectedMonth !== null)) return null;
  return amount !== null ? "month" : expectedMonth !== null ? "amount" : "both";
}

/** Tells an open opportunity without sum or month, at the cell that lacks it. */
function vague({ table }: SourcedTable, row: Opportunity): Finding[] {
  const missing = missingIn(row);
  const month = table.columns.get("expectedMonth") ?? table.columns.get("closeDate");
  const column = missing === "month" ? month : table.columns.get("amount");
  if (missing === null || !column) return [];
  const { index, heading } = column;
  const told = { row: row.at.row - 1, column: index, heading, facts: { missing } };
  return [findingIn(table.at, "vague-opportunity", told)];
}

/** The expected sales of all sheets, and a finding for each open one that no forecast can count. */
export function readOpportunities(
  tables: readonly SourcedTable[],
  lists: Lists,
  { stages, calendar }: { readonly stages: StageNames; readonly calendar: CalendarName },
): { opportunities: readonly Opportunity[]; findings: readonly Finding[] } {
  const { monthOf } = calendarMonths(calendar);
  const read = tables.map((sourced) => {
    const rows = readRows([sourced], opportunities, lists);
    const paidIsWon = !rows.some(({ stage, status }) => stage === "won" || status === "won");
    const all = rows.map((row) => opportunityOf(row, { monthOf, paidIsWon, stages }));
    return { all, findings: all.flatMap((row) => vague(sourced, row)) };
  });
  return {
    opportunities: read.flatMap(({ all }) => all),
    findings: read.flatMap(({ findings }) => findings),
  };
}
