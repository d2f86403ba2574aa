import type { Scope } from "../model/figure.ts";
import { type Month, toMonth } from "../model/month.ts";
import type { Books } from "./books.ts";
import type { Place } from "./figureSink.ts";
import type { MonthSums } from "./monthSums.ts";
import { company } from "./scopes.ts";

/**
 * A dimension with more members than this (goods down to the article) has `payments.total` alone, in
 * months that have rows: its other figures would be many and read by nobody.
 */
const DETAILED_MEMBERS = 100;

/** Whether a dimension has every figure; people and departments always have. */
export const isDetailed = ({ dimension: { key, members } }: MonthSums): boolean =>
  key === null || key === "manager" || key === "department" || members.length <= DETAILED_MEMBERS;

/** The scope of a dimension's member. */
export const scopeOf = (books: Books, { dimension }: MonthSums, member: number): Scope =>
  dimension.key === null
    ? company
    : books.scopes.of(dimension.key, dimension.members[member] ?? "");

/** The month a person left; null for everybody else. */
function monthLeft({ dataset, calendar }: Books, name: string): Month | null {
  const left = dataset.people.find((person) => person.name === name)?.listed?.left ?? null;
  return left === null ? null : calendar.monthOf(left);
}

/** Months since the first one in which a member has figures, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * From the member's first row to the running month; of somebody who left, to the month of leaving or
 * of the last row. The company has every month. A member without rows has the running month.
 */
export function spanOf(books: Books, sums: MonthSums, member: number): Span {
  const { timeline } = books;
  const { dimension, months, rows } = sums;
  const running = months - 1;
  if (dimension.key === null) return { first: 0, last: running };
  const hasRows = (month: number): boolean => (rows[member * months + month] ?? 0) > 0;
  let first = 0;
  while (first < running && !hasRows(first)) first += 1;
  if (dimension.key !== "manager") return { first, last: running };
  const left = monthLeft(books, dimension.members[member] ?? "");
  if (left === null || left >= timeline.month) return { first, last: running };
  let last = running;
  while (last > first && last > left - timeline.firstMonth && !hasRows(last)) last -= 1;
  return { first, last };
}

/** One member's month: its cell in the sums, and where its figures belong. */
export interface MemberMonth {
  readonly sums: MonthSums;
  readonly member: number;
  /** Months since the first one. */
  readonly index: number;
  readonly month: Month;
  /** member × months + month: the place in every column of the sums. */
  readonly cell: number;
  readonly place: Place;
}

/** A member's month with the rows and the filter its payments figures come from. */
function memberMonth(
  books: Books,
  sums: MonthSums,
  { member, index }: { readonly member: number; readonly index: number },
): MemberMonth {
  const { key, members } = sums.dimension;
  const month = toMonth(books.timeline.firstMonth + index);
  const cell = member * sums.months + index;
  return {
    sums,
    member,
    index,
    month,
    cell,
    place: {
      scope: scopeOf(books, sums, member),
      month,
      sources: books.sources.ranges("payments"),
      where: books.sources.paymentsWhere({ key, name: members[member] ?? "", month }),
      rows: sums.rows[cell] ?? 0,
    },
  };
}

/** Receipts less refunds of a cell, minor units. */
export const factOf = (sums: MonthSums, cell: number): number =>
  (sums.receipts[cell] ?? 0) + (sums.refunds[cell] ?? 0);

/** Every month of every member of a dimension that payments figures are computed for. */
export function* memberMonths(books: Books, sums: MonthSums): Generator<MemberMonth> {
  const isDetail = isDetailed(sums);
  for (const member of sums.dimension.members.keys()) {
    const { first, last } = spanOf(books, sums, member);
    for (let index = first; index <= last; index += 1) {
      const isRunning = index === sums.months - 1;
      const hasRows = (sums.rows[member * sums.months + index] ?? 0) > 0;
      if (isDetail || isRunning || hasRows) yield memberMonth(books, sums, { member, index });
    }
  }
}

/**
 * Whether new and current cannot be told apart: the kind of some payments is not written, and the data
 * are too young to know who paid before them.
 */
export const isWarmingUp = (
  { dataset }: Books,
  { sums, index, cell }: Pick<MemberMonth, "sums" | "cell" | "index">,
): boolean => index < dataset.settings.warmUpMonths && (sums.guessed[cell] ?? 0) > 0;
