import { median } from "d3-array";
import type { Lead, Opportunity } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import { known, type Outcome, unknown } from "../figureSink.ts";

const middle = (days: readonly number[], inputs: (count: number) => Outcome["inputs"]): Outcome => {
  const value = median(days);
  return value === undefined ? unknown("nobody-came") : known(value, inputs(days.length));
};

/**
 * Median days from the day a lead was created to the day it paid, over leads that paid up to the as-of
 * day and say when; of several days of money the first counts. N/a `nobody-came` when none did.
 * @example leads that paid after 10, 20 and 60 days: 20
 */
export function cycleDays(leads: readonly Lead[], { asOf }: Pick<Books, "asOf">): Outcome {
  const days = leads.flatMap(({ created, reached }) => {
    const sold = reached.flatMap(({ stage, day }) =>
      (stage === "paid" || stage === "first sale") && day !== null && day <= asOf ? [day] : [],
    );
    return sold.length === 0 ? [] : [Math.min(...sold) - created];
  });
  return middle(days, (leads) => ({ leads }));
}

/** Median days from the day an opportunity was created to the day it was won, over all that say both. */
export function dealDays(
  opportunities: readonly Opportunity[],
  { asOf }: Pick<Books, "asOf">,
): Outcome {
  const days = opportunities.flatMap(({ status, created, closedOn }) =>
    status === "won" && created !== null && closedOn !== null && closedOn <= asOf
      ? [closedOn - created]
      : [],
  );
  return middle(days, (deals) => ({ deals }));
}
