import { actions } from "./actions.ts";
import { calendar } from "./calendar.ts";
import { clients } from "./clients.ts";
import type { Sheet } from "./contract.ts";
import type { SheetKey } from "./dataset.ts";
import { payments } from "./payments.ts";
import { plans } from "./plans.ts";
import { settings } from "./settings.ts";
import { team } from "./team.ts";

/** The whole contract, by sheet key. A new sheet is one file beside this one and one line here. */
export const sheetsByKey = {
  settings,
  clients,
  payments,
  plans,
  team,
  actions,
  calendar,
} as const satisfies { readonly [key in SheetKey]: Sheet };

export const sheets: readonly Sheet[] = Object.values(sheetsByKey);
