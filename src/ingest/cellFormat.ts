import { parseCellUnit } from "./units.ts";

/** Literal parts of a number format: quoted, escaped, padding and bracketed ones. */
const LITERALS = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/gsu;

const bare = (format: string): string => format.replace(LITERALS, " ").toLowerCase();

/** `[h]:mm`, `[mm]:ss`: time passed, not a time of day. */
const ELAPSED = /\[(?:h+|m+|s+|ч+|м+|с+)\]/iu;

/** Runs of the letters for day, month and year in English and Russian Excel, and their Romanian ones. */
const isDateRun = (run: string): boolean =>
  (/^[dmyhs]+$/u.test(run) && /d|y|mmm/u.test(run)) ||
  (/^[дмгчс]+$/u.test(run) && /д|г|ммм/u.test(run)) ||
  /^(?:z{1,4}|l{3,4}|a{4}|zzllaaaa|aaaallzz)$/u.test(run);

/**
 * Whether an Excel number format shows a date (localised codes such as ДД.ММ.ГГГГ too). Times of day and
 * durations alone are no dates.
 * @example isDateFormat("[$-419]d mmmm yyyy;@") === true
 */
export function isDateFormat(format: string): boolean {
  if (ELAPSED.test(format)) return false;
  const runs = bare(format).match(/\p{L}+/gu) ?? [];
  if (runs.some(isDateRun)) return true;
  const hasMonth = runs.some((run) => /^(?:mm?|мм?)$/u.test(run));
  return hasMonth && !runs.some((run) => /^(?:h+|s+|ч+|с+)$/u.test(run));
}

/** Whether an Excel number format shows per cent: the cell's number is then the fraction itself. */
export const isPercentFormat = (format: string): boolean => bare(format).includes("%");

/** What a format writes beside the number: `[$€-407]`, `"тыс. руб."`, a bare sign. */
function writtenBeside(format: string): readonly string[] {
  const [positive = ""] = format.split(";");
  const bracketed = [...positive.matchAll(/\[\$([^\]-]*)(?:-[^\]]*)?\]/gu)].map((m) => m[1] ?? "");
  const quoted = [...positive.matchAll(/"([^"]*)"/gu)].map((m) => m[1] ?? "");
  const escaped = positive.match(/\\\p{Sc}/gu) ?? [];
  const signs = bare(positive).match(/\p{Sc}/gu) ?? [];
  return [...bracketed, ...quoted, ...escaped.map((sign) => sign.slice(1)), ...signs];
}

/** The currency an Excel number format shows (`#,##0 "₽"`, `[$€-407]`), as `Unit.currency`; null when none. */
export function currencyOfFormat(format: string): string | null {
  for (const text of writtenBeside(format)) {
    const currency = parseCellUnit(text)?.currency;
    if (currency) return currency;
  }
  return null;
}

/**
 * What a format multiplies its number by on the screen, so that 150 shown as "150 тыс. руб." is 150,000;
 * 1 where the format itself scales by commas (`0,"K"`), or says nothing.
 * @example multiplierOfFormat('#,##0 "тыс. руб."') === 1000
 */
export function multiplierOfFormat(format: string): number {
  const [positive = ""] = format.split(";");
  const commas = /[0#?](,+)(?![0#?,])/u.exec(bare(positive))?.[1]?.length ?? 0;
  for (const text of writtenBeside(format)) {
    const multiplier = parseCellUnit(text)?.multiplier ?? 1;
    if (multiplier !== 1) return multiplier / 1000 ** commas;
  }
  return 1;
}
