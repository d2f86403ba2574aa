import { type ConstraintRule, type Finding, severities } from "../model/finding.ts";
import { type Column, kindSchemas } from "../sheets/contract.ts";
import { currencyCode } from "../sheets/rules.ts";
import { CellKind, type CellKind as Kind } from "../workbook/rawWorkbook.ts";
import {
  type CellProblem,
  type CellReader,
  type CellReading,
  type ColumnTask,
  problem,
  type ReadColumn,
  wrongType,
} from "./cellReader.ts";
import { durationReader } from "./durationReader.ts";
import { isBlank } from "./fold.ts";
import { moneyReader } from "./moneyReader.ts";
import { cellText, findingIn, stringOf } from "./sheetInBook.ts";
import { readTexts } from "./textColumn.ts";
import {
  choiceReader,
  currencyReader,
  dayReader,
  fractionReader,
  monthReader,
  numberReader,
  yesNoReader,
} from "./valueReaders.ts";
import { isPlaceholder } from "./words.ts";

/** A finding shows so many of an office's own words, and counts the cells of all. */
const WORDS_SHOWN = 5;

interface Prepared {
  readonly reader: CellReader;
  readonly findings: readonly Finding[];
  readonly texts: readonly string[];
}

const isText = ({ kind, schema }: Column): boolean =>
  (kind === "text" || kind === "name") && schema !== currencyCode;

function prepare(task: ColumnTask): Prepared {
  const plain = (reader: CellReader, texts: readonly string[] = []): Prepared => ({
    reader,
    findings: [],
    texts,
  });
  const { spec } = task;
  if (spec.schema === currencyCode) {
    const codes: string[] = [];
    return plain(currencyReader(task, codes), codes);
  }
  switch (spec.kind) {
    case "money":
      return { ...moneyReader(task), texts: [] };
    case "day":
      return plain(dayReader(task));
    case "month":
      return plain(monthReader(task));
    case "fraction":
      return plain(fractionReader(task));
    case "minutes":
      return plain(durationReader(task));
    case "yesNo":
      return plain(yesNoReader(task));
    case "choice": {
      const values = Object.keys(spec.choices ?? {});
      return plain(choiceReader(task, values), values);
    }
    default:
      return plain(numberReader(task));
  }
}

/** The rule that a value of the right kind breaks; null when it breaks none. */
function brokenRule({ kind, schema }: Column, value: number): ConstraintRule | null {
  // Readers already give what the kind's own schema asks for: only a refinement can fail.
  if (schema === kindSchemas[kind] || kind === "choice" || schema === currencyCode) return null;
  const checked = schema.safeParse(kind === "yesNo" ? value === 1 : value);
  if (checked.success) return null;
  const issue = checked.error.issues[0];
  return issue?.code === "custom" ? (issue.message as ConstraintRule) : "too-large";
}

/** Tells once a column what would be said of many of its cells: at the first, with their count. */
function countFindings(
  task: ColumnTask,
  counted: { readonly [code in "placeholder" | "number-as-text" | "date-as-text"]: number[] },
): Finding[] {
  const { at, column } = task;
  return (["placeholder", "number-as-text", "date-as-text"] as const).flatMap((code) => {
    const [row] = counted[code];
    if (row === undefined) return [];
    const value = cellText(at, column.raw, row);
    const facts = { count: counted[code].length };
    const told = { row, column: column.raw.index, heading: column.heading, value, facts };
    return [findingIn(at, code, told)];
  });
}

/** Words that a column keeps beside those of its list, told once; numbers among them are no words. */
function ownWords(
  { at, column, spec, rows }: ColumnTask,
  value: Float64Array,
  texts: readonly string[],
): Finding[] {
  const known = Object.keys(spec.choices ?? {}).length;
  const isOwn = (row: number): boolean =>
    (value[row] ?? 0) >= known && /\p{L}/u.test(texts[value[row] ?? 0] ?? "");
  const own = spec.ownWords ? rows.filter(isOwn) : rows.subarray(0, 0);
  const [row] = own;
  if (row === undefined) return [];
  const words = [...new Set(Array.from(own, (each) => texts[value[each] ?? 0] ?? ""))];
  const facts = { words: words.slice(0, WORDS_SHOWN), count: own.length };
  const shown = cellText(at, column.raw, row);
  const told = { row, column: column.raw.index, heading: column.heading, value: shown, facts };
  return [findingIn(at, "own-words", told)];
}

/** Text files hold nothing but text, and Persian dates have no other way to be typed. */
function textCode({ at, spec, context }: ColumnTask): "number-as-text" | "date-as-text" | null {
  if (at.book.format === "csv" || at.book.format === "html") return null;
  if (spec.kind === "day") return context.calendar === "persian" ? null : "date-as-text";
  if (spec.choices) return null;
  return ["money", "number", "fraction"].includes(spec.kind) ? "number-as-text" : null;
}

/** Every cell of a column in the task's rows, with a finding for each that cannot be read. */
export function readColumn(task: ColumnTask): ReadColumn {
  if (isText(task.spec)) return readTexts(task);
  const { at, column, spec, rows, context } = task;
  const { raw, heading } = column;
  const { reader, findings: told, texts } = prepare(task);
  const findings = [...told];
  const badRows: number[] = [];
  const value = new Float64Array(at.sheet.rowCount).fill(Number.NaN);
  const counted = { placeholder: [], "number-as-text": [], "date-as-text": [] } as {
    [code in "placeholder" | "number-as-text" | "date-as-text"]: number[];
  };
  const asText = textCode(task);
  let isSerialTold = false;
  let stated: Float64Array | null = null;
  /** From the first amount of another currency on, amounts are kept as they stand too. */
  const keepStated = (row: number, { stated: amount }: CellReading, read: number): void => {
    if (amount !== undefined) stated ??= value.slice();
    if (stated) stated[row] = amount ?? read;
  };

  /** Null for a cell that says nothing. */
  const readCell = (row: number): CellReading | null => {
    switch (raw.kind[row] as Kind) {
      case CellKind.number:
        return reader.number(raw.number[row] ?? 0, row);
      case CellKind.text: {
        const text = stringOf(at, raw, row);
        if (isBlank(text)) return null;
        const read = reader.text(text, row);
        return "problem" in read && isPlaceholder(text) ? null : read;
      }
      case CellKind.boolean:
        return reader.boolean?.(raw.number[row] === 1) ?? wrongType(task);
      case CellKind.error:
        return problem("formula-error", {});
      case CellKind.noValue:
        return problem("no-cached-value", { formula: at.formulaAt(row, raw.index) ?? "" });
      default:
        return null;
    }
  };
  const tell = (row: number, { code, facts }: CellProblem): void => {
    const shown = cellText(at, raw, row);
    const place = { row, column: raw.index, heading };
    findings.push(findingIn(at, code, { ...place, ...(shown ? { value: shown } : {}), facts }));
  };
  const refuse = (row: number, told: CellProblem): void => {
    badRows.push(row);
    tell(row, told);
  };

  const okOf = (read: CellReading | null): number => (read && "ok" in read ? read.ok : Number.NaN);
  const statedAt = (row: number): number => {
    const read = readCell(row);
    return read?.stated ?? okOf(read);
  };

  for (const row of rows) {
    const isTyped = raw.kind[row] === CellKind.text;
    const read = readCell(row);
    if (read === null) {
      if (isTyped && !isBlank(stringOf(at, raw, row))) counted.placeholder.push(row);
      continue;
    }
    if ("problem" in read) {
      keepStated(row, read, Number.NaN);
      refuse(row, read.problem);
      continue;
    }
    const isRefused = read.note !== undefined && severities[read.note.code] === "error";
    // A day yet to come of what has happened is told as that, however far off it is.
    const isToCome = isRefused && spec.isPast === true && read.ok > context.today;
    if (read.note && isRefused && !isToCome) {
      refuse(row, read.note);
      continue;
    }
    const rule = brokenRule(spec, read.ok);
    if (rule) {
      refuse(row, { code: "constraint-error", facts: { rule } });
      continue;
    }
    value[row] = read.ok;
    keepStated(row, read, read.ok);
    if (isTyped && asText && Number.isFinite(read.ok)) counted[asText].push(row);
    // A whole column without a date format is one slip, not one a row.
    const isRepeated = read.note?.code === "serial-without-format" && isSerialTold;
    if (read.note && !isRepeated && !isToCome) tell(row, read.note);
    if (read.note?.code === "serial-without-format") isSerialTold = true;
  }
  findings.push(...countFindings(task, counted), ...ownWords(task, value, texts));
  return {
    heading,
    index: raw.index,
    value,
    texts,
    badRows,
    findings,
    readCell: (row) => okOf(readCell(row)),
    ...(stated ? { stated: { value: stated, readCell: statedAt } } : {}),
  };
}
