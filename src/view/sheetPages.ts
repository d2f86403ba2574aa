import type { Messages } from "../i18n/messages.ts";
import type { SheetKey } from "../sheets/sheets.ts";

type PageName = keyof Messages["common"]["navigation"];

/** The pages that each sheet has something for; none where it serves them all alike. */
const pagesOf: { readonly [sheet in SheetKey]: readonly PageName[] } = {
  settings: [],
  clients: ["accounts", "clients", "structure"],
  payments: ["home", "clients", "people", "income"],
  plans: ["home", "people", "activity", "structure"],
  team: ["people", "activity", "structure"],
  actions: ["accounts", "people"],
  opportunities: ["people"],
  activities: ["clients", "people", "activity", "structure"],
  funnel: ["funnel"],
  leads: ["funnel"],
  calendar: [],
  rates: [],
  aliases: [],
  audit: ["structure"],
  workday: ["activity"],
  emails: ["activity"],
  contests: ["people"],
  productGroups: ["income"],
};

const isSheet = (key: string): key is SheetKey => key in pagesOf;

/** Names of the pages that gain by a kind of sheet. @example sheetPages("audit", messages) // ["Structure"] */
export const sheetPages = (key: string, { common }: Messages): readonly string[] =>
  (isSheet(key) ? pagesOf[key] : []).map((page) => common.navigation[page]);
