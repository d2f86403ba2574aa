/** What a number is counted in: money is minor units, a fraction is 0.8 and never 80. */
export type Unit =
  | "money"
  | "count"
  | "fraction"
  | "ratio"
  | "days"
  | "minutes"
  | "points"
  | "status"
  | "word";
