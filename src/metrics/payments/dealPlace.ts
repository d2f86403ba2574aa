import type { Month } from "../../model/month.ts";
import type { Books } from "../books.ts";
import type { Place } from "../figureSink.ts";

/**
 * Where deals are found: in Opportunities when any was won there, else where payments are. A person's are
 * filtered by the manager, a month's by the day of closing.
 */
export function dealPlace(
  { deals, sources }: Books,
  place: Place,
  { manager, month }: { readonly manager?: string | undefined; readonly month?: Month | undefined },
): Place {
  if (deals === null) return place;
  const { rows: _, ...rest } = place;
  const where = {
    ...(manager === undefined || manager === "" ? {} : { manager }),
    ...(month === undefined ? {} : { closedOn: month }),
  };
  return {
    ...rest,
    sources: sources.ranges("opportunities"),
    where: sources.where("opportunities", where),
  };
}
