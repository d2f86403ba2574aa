import { actions } from "./actions.ts";
import { activities } from "./activities.ts";
import { aliases } from "./aliases.ts";
import { audit } from "./audit.ts";
import { calendar } from "./calendar.ts";
import { clients } from "./clients.ts";
import { contests } from "./contests.ts";
import type { Sheet } from "./contract.ts";
import { emails } from "./emails.ts";
import { funnel } from "./funnel.ts";
import type { JoinedRow } from "./joinedRow.ts";
import { leads } from "./leads.ts";
import { opportunities } from "./opportunities.ts";
import { payments } from "./payments.ts";
import { plans } from "./plans.ts";
import { productGroups } from "./productGroups.ts";
import { rates } from "./rates.ts";
import { settings } from "./settings.ts";
import { team } from "./team.ts";
import { workday } from "./workday.ts";

/**
 * Sheets whose rows go into the data set as they stand, under their key. A new one is a file beside
 * this one and a line here.
 */
export const rowSheetsByKey = {
  audit,
  workday,
  emails,
  contests,
  productGroups,
} as const satisfies { readonly [key in string]: Sheet };

/** Rows of those sheets, in workbook order; empty where there is no such sheet. */
export type RowSheets = {
  readonly [key in keyof typeof rowSheetsByKey]: readonly JoinedRow<(typeof rowSheetsByKey)[key]>[];
};

/** The whole contract, by sheet key. Sheets outside the rows above have a reader of their own in ingest. */
export const sheetsByKey = {
  settings,
  clients,
  payments,
  plans,
  team,
  actions,
  opportunities,
  activities,
  funnel,
  leads,
  calendar,
  rates,
  aliases,
  ...rowSheetsByKey,
} as const satisfies { readonly [key in string]: Sheet };

export type SheetKey = keyof typeof sheetsByKey;

export const sheets: readonly Sheet[] = Object.values(sheetsByKey);
// The contract is a literal: its keys are known.
export const sheetKeys = Object.keys(sheetsByKey) as readonly SheetKey[];
