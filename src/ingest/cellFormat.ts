import { parseCellUnit } from "./units.ts";

/** Literal parts of a number format: quoted, escaped, padding and bracketed ones. */
const LITERALS = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/gsu;

const bare = (format: string): string => format.replace(LITERALS, " ").toLowerCase();

/** Whether an Excel number format shows per cent: the cell's number is then the fraction itself. */
export const isPercentFormat = (format: string): boolean => bare(format).includes("%");

/**
 * Whether an Excel number format shows a time of day or an elapsed time: `h:mm`, `[h]:mm`, `mm:ss.0`. The
 * cell's number is then a fraction of a day.
 */
export function isTimeFormat(format: string): boolean {
  const [positive = ""] = format.split(";");
  const codes = positive
    .replace(/"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu, " ")
    .replace(/am\/pm|a\/p/giu, "");
  return /[hs]/iu.test(codes) && /^[\s[\]hms:.,0]+$/iu.test(codes);
}

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
