import type { Scope } from "../../model/figure.ts";
import type { Month } from "../../model/month.ts";
import type { Books } from "../books.ts";
import type { Place } from "../figureSink.ts";
import { company } from "../scopes.ts";
import type { FunnelMember, FunnelReading } from "./funnelReading.ts";

/** The scope of a member's funnel: `{}` the company's, else its cut and value. */
export const scopeOfMember = ({ scopes }: Books, { cut, value }: FunnelMember): Scope =>
  cut === null ? company : scopes.within(scopes.of("cut", cut), "value", value);

/** Columns that say the month, by sheet. */
const monthColumn = { leads: "created", funnel: "month" } as const;

/** Where a member's figures of a month belong and come from. A base and a department are said in words. */
export function funnelPlace(
  books: Books,
  { sheet }: Pick<FunnelReading, "sheet">,
  { member, month }: { readonly member: FunnelMember; readonly month: Month },
): Place & { readonly month: Month } {
  const { cut, value } = member;
  const isWritten = cut !== null && cut !== "base" && value !== "";
  const filter = { [monthColumn[sheet]]: month, ...(isWritten ? { [cut]: value } : {}) };
  return {
    scope: scopeOfMember(books, member),
    month,
    sources: books.sources.ranges(sheet),
    where: books.sources.where(sheet, filter),
  };
}
