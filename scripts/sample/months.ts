import { type Month, monthAfter, monthOf } from "../../src/model/month.ts";

/** The first month of the sample. */
const FIRST = monthOf(2024, 6);

/** Turnover of each month, thousands: two school seasons a year's growth apart, Januaries under water. */
const TURNOVER = [
  742,
  801,
  1012,
  968,
  905,
  934,
  921, // 2024, from June
  548,
  742,
  868,
  902,
  823,
  781,
  856,
  1088,
  1041,
  973,
  1007,
  986, // 2025
  603,
  806,
  941,
  978,
  897,
  856,
  942,
  1204,
  1139,
  1046,
  740, // 2026, November to the 20th
] as const;

export interface SampleMonth {
  readonly month: Month;
  readonly year: number;
  /** 1–12 */
  readonly number: number;
  /** Cents. */
  readonly turnover: number;
}

/** The thirty months of the sample, in order. */
export const months: readonly SampleMonth[] = TURNOVER.map((thousands, index) => {
  const month = monthAfter(FIRST, index);
  const number = ((5 + index) % 12) + 1;
  const year = 2024 + Math.floor((5 + index) / 12);
  return { month, year, number, turnover: thousands * 100_000 };
});
