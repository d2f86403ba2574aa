import type { PageContext } from "./pageContext.ts";

/** An amount of money with the word for it and its own text, as charts label it. */
export interface NamedAmount {
  readonly amount: number;
  readonly name: string;
  readonly text: string;
}

/** Money under a name; null when there is none. */
export const namedAmount = (
  amount: number | null,
  name: string,
  { formats }: PageContext,
): NamedAmount | null =>
  amount === null ? null : { amount, name, text: formats.moneyShort(amount) };

/** The waterline under its name; null when the workbook sets none. */
export const waterlineOf = (context: PageContext): NamedAmount | null =>
  namedAmount(context.dashboard.waterline, context.messages.common.waterline, context);

export interface Directions {
  readonly direction: "ltr" | "rtl";
  readonly timeDirection: "ltr" | "rtl";
}

/** Where a language's text and its charts' time run. */
export const directionsOf = ({ dashboard, formats }: PageContext): Directions => ({
  direction: formats.direction,
  timeDirection: dashboard.timeAxisLeftToRight ? "ltr" : formats.direction,
});
