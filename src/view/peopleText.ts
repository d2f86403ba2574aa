import type { PageContext } from "./pageContext.ts";

/** People are whole; under one of them the decimals say that it is not nobody. */
export const peopleText =
  ({ formats }: PageContext) =>
  (people: number): string =>
    formats.count(people < 1 ? people : Math.round(people));
