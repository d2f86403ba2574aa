import type { Finding } from "../model/finding.ts";
import { LARGEST_MONEY } from "../model/money.ts";
import { CellKind } from "../workbook/rawWorkbook.ts";
import { toMinorUnits } from "./amounts.ts";
import { currencyOfFormat, multiplierOfFormat } from "./cellFormat.ts";
import {
  type CellReader,
  type CellReading,
  type ColumnTask,
  minorUnitsIn,
  problem,
  wrongType,
} from "./cellReader.ts";
import { columnTexts } from "./columnTexts.ts";
import { decideNumbers, type NumberConvention, parseNumber } from "./numbers.ts";
import { fixedRate } from "./rates.ts";
import { isRead, type Note } from "./reading.ts";
import { findingIn } from "./sheetInBook.ts";
import { settleCurrency } from "./units.ts";

interface FormatCurrencies {
  /** By number format index: the currency that the format shows; null for none. */
  readonly ofFormat: (format: number) => string | null;
  readonly findings: readonly Finding[];
}

/**
 * Currencies that number formats show. Where a column shows several, each cell is in its own; where it
 * shows one only, a format that contradicts the settings is a slip of the button, and is only told; not
 * where the currency has an exchange rate.
 */
function formatCurrencies(task: ColumnTask, own: string): FormatCurrencies {
  const { at, column, rows, context } = task;
  const known = new Map<number, string | null>();
  const ofFormat = (format: number): string | null => {
    const before = known.get(format);
    if (before !== undefined) return before;
    const found = currencyOfFormat(at.book.formats[format] ?? "");
    const currency = found === null ? null : settleCurrency(found, context.currency);
    known.set(format, currency);
    return currency;
  };
  const firstOf = new Map<string, number>();
  for (const row of rows) {
    if (column.raw.kind[row] !== CellKind.number) continue;
    const currency = ofFormat(column.raw.format[row] ?? 0) ?? own;
    if (!firstOf.has(currency)) firstOf.set(currency, row);
  }
  const odd = [...firstOf].find(([currency]) => currency !== own);
  if (!odd) return { ofFormat: () => null, findings: [] };
  const currencies = [...new Set([own, ...firstOf.keys()])];
  const told = {
    row: odd[1],
    column: column.raw.index,
    heading: column.heading,
    facts: { currencies },
  };
  const isUniform = firstOf.size === 1;
  // A currency that has a rate is meant.
  if (isUniform && context.rates?.currencies.has(odd[0])) return { ofFormat, findings: [] };
  return {
    ofFormat: isUniform ? () => null : ofFormat,
    findings: [findingIn(at, "mixed-currency", told)],
  };
}

/** A cell whose currency stands without the multiplier that its heading has. */
const scaleNote = (value: number, multiplier: number): Note => ({
  code: "ambiguous-number",
  facts: { readings: [value * multiplier, value].map(String), taken: String(value * multiplier) },
});

/**
 * Reads amounts into minor units of the data set's currency. What currency and size a number is of is
 * said, in this order, by the cell's own text, the row's currency cell, the heading, a title, the cell's
 * number format, the settings. A currency that only a rate could convert is `missing-rate`.
 */
export function moneyReader(task: ColumnTask): {
  reader: CellReader;
  findings: readonly Finding[];
} {
  const { at, column, context, titleUnit } = task;
  const minorUnits = minorUnitsIn(context);
  const settle = (found: string | null | undefined): string | null =>
    found ? settleCurrency(found, context.currency) : null;
  const headingSays = column.unit?.multiplier !== 1 || column.unit?.currency;
  const unit = column.unit && headingSays ? column.unit : titleUnit;
  const own = settle(unit?.currency) ?? context.bookCurrency;
  const formats = formatCurrencies(task, own);
  const decided = decideNumbers(columnTexts(task), "money");
  // Thousands have thousandths: 48,750 «тыс. руб.» beside 0,385 is no slip of the grouping.
  const convention: NumberConvention =
    decided.decimal !== null && (unit?.multiplier ?? 1) >= 1000
      ? { ...decided, threeDigits: "decimal" }
      : decided;

  const rateOf = context.rates?.rateOf ?? ((from: string) => fixedRate(from, context.currency));

  const multipliers = new Map<number, number | null>();
  /** A format that multiplies on the screen («150 тыс. руб.») says what its number is of. */
  const multiplierOf = (format: number): number | null => {
    const before = multipliers.get(format);
    if (before !== undefined) return before;
    const found = multiplierOfFormat(at.book.formats[format] ?? "");
    const multiplier = found === 1 ? null : found;
    multipliers.set(format, multiplier);
    return multiplier;
  };

  const amount = (
    value: number,
    { row, multiplier, currency }: { row: number; multiplier: number; currency: string },
    note?: Note,
  ): CellReading => {
    const when = task.whenOfRow?.(row) ?? null;
    const rate = rateOf(currency, when);
    const isFixed = fixedRate(currency, context.currency) !== null;
    const isOwn = currency === context.currency;
    const stated = isOwn ? {} : { stated: value * multiplier * 10 ** minorUnits };
    if (rate === null) return { ...problem("missing-rate", { currency }), ...stated };
    const read = toMinorUnits(value, { multiplier: multiplier * rate, minorUnits });
    if (!(Math.abs(read.ok) <= LARGEST_MONEY))
      return problem("constraint-error", { rule: "too-large" });
    // A computed amount has any number of digits: only a typed one deserves a word.
    const isTyped = isFixed && at.formulaAt(row, column.raw.index) === undefined;
    return { ok: read.ok, note: note ?? (isTyped ? read.note : undefined), ...stated };
  };

  return {
    findings: formats.findings,
    reader: {
      number: (value, row) => {
        const format = column.raw.format[row] ?? 0;
        if (at.showsDate(format) || at.showsPercent(format)) return wrongType(task);
        const currency = task.currencyOfRow(row) ?? formats.ofFormat(format) ?? own;
        const multiplier = multiplierOf(format) ?? unit?.multiplier ?? 1;
        return amount(value, { row, multiplier, currency });
      },
      text: (text, row) => {
        const read = parseNumber(text, convention);
        if (!isRead(read) || read.isPercent) return wrongType(task);
        const ownMultiplier = read.unit?.multiplier ?? 1;
        const multiplier = ownMultiplier === 1 ? (unit?.multiplier ?? 1) : ownMultiplier;
        const currency = settle(read.unit?.currency) ?? task.currencyOfRow(row) ?? own;
        // «150 000 ₽» under «тыс. руб.»: rubles by its own sign, thousands by the heading.
        const isUnclear = read.unit?.currency && ownMultiplier === 1 && multiplier !== 1;
        const note = isUnclear ? scaleNote(read.ok, multiplier) : read.note;
        return amount(read.ok, { row, multiplier, currency }, note);
      },
    },
  };
}
