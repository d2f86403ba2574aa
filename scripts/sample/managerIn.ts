import type { SampleMonth } from "./months.ts";
import { HUNTER, type PersonKey } from "./people.ts";
import type { SampleClient } from "./sampleClient.ts";

/** Months in which the hunter still looks after a client that she brought. */
const HUNTED_MONTHS = 3;

const yearMonth = ({ year, number }: SampleMonth): number => year * 100 + number;

/** Full months since a year × 100 + month. */
const monthsSince = (from: number, { year, number }: SampleMonth): number =>
  (year - Math.floor(from / 100)) * 12 + number - (from % 100);

/** Who looks after a client in a month: the hunter first, somebody before, or who does now. */
export function managerIn(client: SampleClient, month: SampleMonth): PersonKey {
  const { formerly, from, firstContact, manager } = client;
  if (formerly && yearMonth(month) <= formerly[1]) return formerly[0];
  const isHunted = firstContact !== undefined && from !== undefined;
  return isHunted && monthsSince(from, month) < HUNTED_MONTHS ? HUNTER : manager;
}
