import { actions } from "./actions.ts";
import { audit } from "./audit.ts";
import { calendar } from "./calendar.ts";
import { clients } from "./clients.ts";
import type { Sheet } from "./contract.ts";
import type { JoinedRow } from "./joinedRow.ts";
import { payments } from "./payments.ts";
import { plans } from "./plans.ts";
import { settings } from "./settings.ts";
import { team } from "./team.ts";

/**
 * Sheets whose rows go into the data set as they stand, under their key. A new one is a file beside
 * this one and a line here.
 */
export const rowSheetsByKey = { audit } as const satisfies { readonly [key in string]: Sheet };

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
  calendar,
  ...rowSheetsByKey,
} as const satisfies { readonly [key in string]: Sheet };

export type SheetKey = keyof typeof sheetsByKey;

export const sheets: readonly Sheet[] = Object.values(sheetsByKey);
// The contract is a literal: its keys are known.
export const sheetKeys = Object.keys(sheetsByKey) as readonly SheetKey[];
