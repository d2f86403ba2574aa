import { hasTextBeforeRuns, textAndRuns } from "./textRuns.ts";

const COMMENT = /<!--[\s\S]*?-->/g;
/** A tag's name that a line end or tab follows: the parser looks for a blank. */
const BROKEN_TAG = /<((?:\w+:)?(?:c|row))[\t\r\n]/g;
const CELL = "<(?:\\w+:)?c";
const END = "</(?:\\w+:)?c>";
const FORMULA = "<(?:\\w+:)?f\\b(?:[^>]*/>|[^>]*>[^<]*</(?:\\w+:)?f>)";

/** `r="b7"`: the parser knows columns in capitals only. */
const SMALL_ADDRESS = new RegExp(`(${CELL}\\s(?:[^>]*\\s)?r=["'])([A-Za-z]*[a-z][A-Za-z]*)`, "g");
/** A text in place followed by runs, which the parser would drop. */
const INLINE = /<((?:\w+:)?)is>([\s\S]*?)<\/(?:\w+:)?is>/g;
const CELLS_FROM = /<(?:\w+:)?sheetData[\s>/]/;
const CELLS_END = "sheetData>";
const CELLS_TO = /^<\/(?:\w+:)?sheetData>/;
/** Widths of columns, which nobody asks for; 40 bytes can give one to each of a billion. */
const COLUMN = /<(?:\w+:)?col\b[^<>]*>/g;
/** A formula that is all its cell holds. */
const ONLY_FORMULA = new RegExp(`${CELL}\\b[^>]*(?=>\\s*${FORMULA}\\s*${END})`, "g");
const TYPE = /\st\s*=\s*(?:"[^"]*"|'[^']*')/;
const NUMBER = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";
/** A number that is none, such as 1234,5: the parser would take its beginning for all of it. */
const NO_NUMBER = new RegExp(
  `${CELL}(?![^>]*\\st\\s*=\\s*["'](?!n["']))[^>]*(?=>\\s*(?:${FORMULA}\\s*)?<(?:\\w+:)?v(?:\\s[^>]*)?>(?!\\s*${NUMBER}\\s*<)\\s*[^<\\s])`,
  "g",
);
/** A row of no number that holds nothing: the parser forgets to count it unless it reads styles. */
const UNCOUNTED_ROW = /<(?:\w+:)?row(?![^>]*\sr=)[^>]*\/>/;

function inOneText(whole: string, prefix: string, body: string): string {
  const text = textAndRuns(body);
  return text === null
    ? whole
    : `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`;
}

/** The parser looks for columns before the cells, and everywhere when it does not find where they end. */
function withoutColumns(xml: string): string {
  const from = CELLS_FROM.exec(xml)?.index ?? xml.length;
  const end = xml.lastIndexOf(CELLS_END);
  const isClosed = CELLS_TO.test(xml.slice(xml.lastIndexOf("<", end), end + CELLS_END.length));
  const to = isClosed ? from : xml.length;
  const head = xml.slice(0, to);
  return head.search(COLUMN) < 0 ? xml : head.replace(COLUMN, "") + xml.slice(to);
}

/** Whether rows of a sheet's XML would be counted wrongly by a parser that leaves styles aside. */
export const hasUncountedRows = (xml: string): boolean => UNCOUNTED_ROW.test(xml);

/** Asked first, because each costs a fifth of the change it may lead to. */
const MAYBE = {
  brokenTag: /[cw][\t\r\n]/,
  smallAddress: /\sr=["'][A-Z]{0,2}[a-z]/,
  onlyFormula: /(?:f|\/)>\s*<\/(?:\w+:)?c>/,
  noNumber: /v>[-+\d.eE]*[^-+\d.eE<]|<(?:\w+:)?v\s/,
} as const;

const withoutType = (tag: string): string => tag.replace(TYPE, "");

const asError = (tag: string): string => `${withoutType(tag)} t="e"`;

const inCapitals = (_: string, before: string, column: string): string =>
  before + column.toUpperCase();

/**
 * A sheet's XML (bytes as Latin-1) as the parser reads it right. It would take cells out of comments,
 * drop those whose tag is broken over lines or whose address is in small letters, drop the runs of a
 * text in place, make FALSE and "" of formulas that have no result, and 1234 of `1234,5`, which becomes
 * an error. The widths of columns go; nearly every other sheet comes back as it is.
 */
export function mendSheet(xml: string): string {
  let mended = withoutColumns(xml.includes("<!--") ? xml.replace(COMMENT, "") : xml);
  if (MAYBE.brokenTag.test(mended)) mended = mended.replace(BROKEN_TAG, "<$1 ");
  if (MAYBE.smallAddress.test(mended)) mended = mended.replace(SMALL_ADDRESS, inCapitals);
  if (mended.includes("inlineStr") && hasTextBeforeRuns(mended)) {
    mended = mended.replace(INLINE, inOneText);
  }
  if (MAYBE.onlyFormula.test(mended)) mended = mended.replace(ONLY_FORMULA, withoutType);
  return MAYBE.noNumber.test(mended) ? mended.replace(NO_NUMBER, asError) : mended;
}
