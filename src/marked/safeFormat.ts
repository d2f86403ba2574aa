import { isDateFormat } from "../workbook/dateFormat.ts";

/** Formats of which a workbook has more than it may, or that nobody could read, are not worth keeping. */
const LONGEST = 100;

/** What number formats are made of; anything else could make Excel offer to repair the file. */
const PARTS =
  /^(?:"[^"]*"|\\.|_.|\*.|\[\$[^\][]*\]|\[(?:h+|m+|s+)\]|\[(?:black|blue|cyan|green|magenta|red|white|yellow)\]|general|am\/pm|a\/p|[#0?.,%;()ymdhs/:\s\-+$€£¥₽₴₸₼]|E[+-])+$/iu;

/** Sections of a format: positive, negative, zero, text. */
const MOST_SECTIONS = 4;

/** A number format that Excel surely takes, or the nearest plain one: dates stay dates. */
export function safeFormat(format: string): string {
  if (format === "" || /^general$/iu.test(format) || format === "@") return "General";
  const bare = format.replace(/"[^"]*"|\\./gu, "");
  const isSafe =
    format.length <= LONGEST && PARTS.test(format) && bare.split(";").length <= MOST_SECTIONS;
  if (isSafe) return format;
  return isDateFormat(format) ? "yyyy-mm-dd" : "General";
}
