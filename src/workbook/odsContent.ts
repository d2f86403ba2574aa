import { odsColumnStyles } from "./odsColumnStyles.ts";
import { repeatedCells, repetition } from "./odsRepetition.ts";
import { rangeOf } from "./rangeOf.ts";
import type { RawRange } from "./rawWorkbook.ts";
import { xmlAttribute } from "./xmlAttribute.ts";

/** What the parser would not tell, or would get wrong, about an OpenDocument spreadsheet. */
export interface OdsContent {
  /** content.xml with the cells the parser would drop spelled out. */
  readonly content: Buffer;
  /** Cells that repetition would make; a few bytes can stand for a billion. */
  readonly repeatedCells: number;
  readonly hiddenSheets: ReadonlySet<string>;
  /** Sheet name → hidden rows, first and last. */
  readonly hiddenRows: ReadonlyMap<string, readonly RowSpan[]>;
  /** Sheet name → ranges with a filter or a name, whose first row is a header. */
  readonly databaseRanges: ReadonlyMap<string, readonly RawRange[]>;
}

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A cell with a value or a formula and no text of its own, which the parser passes over. */
const BARE_CELL = /<(table:table-cell)((?=[^>]*\b(?:office:value-type|table:formula)=)[^>]*)\/>/g;
/** A text said in an attribute alone, which the parser takes only where there is text beside it. */
const BARE_TEXT =
  /(<table:table-cell(?=[^>]*\boffice:string-value="[^"])[^>]*>)(<\/table:table-cell>)/g;
/** Within a tag one would hide it from us, and not from the parser. */
const COMMENT = /<!--[\s\S]*?-->/g;
const EMPTY_TEXT = "<text:p/>";
/** A formula whose result is the empty text: not one that was never calculated. */
const EMPTY_RESULT = /(<table:table-cell(?=[^>]*\btable:formula=)[^>]*>)<text:p\/>/g;
const HIDDEN_STYLE =
  /<style:style\b[^>]*\bstyle:name="([^"]*)"[^>]*>\s*<style:table-properties\b[^>]*\btable:display="false"/g;
const TABLE = /<table:table\s[^>]*>/g;
const TABLE_OR_ROW = /<table:table(?:-row)?\s[^>]*>|<table:table-row\/?>/g;

/** An attribute's text; the content is held as Latin-1, one character a byte. */
const attribute = (tag: string, name: string): string | null =>
  xmlAttribute(Buffer.from(tag, "latin1").toString(), name);

function hiddenSheets(xml: string): Set<string> {
  const hidden = new Set<string>();
  if (!xml.includes('table:display="false"')) return hidden;
  const styles = new Set([...xml.matchAll(HIDDEN_STYLE)].map(([, name]) => name));
  for (const [tag] of xml.matchAll(TABLE)) {
    const name = attribute(tag, "table:name");
    const style = attribute(tag, "table:style-name");
    if (name !== null && style !== null && styles.has(style)) hidden.add(name);
  }
  return hidden;
}

function hiddenRows(xml: string): Map<string, RowSpan[]> {
  const hidden = new Map<string, RowSpan[]>();
  if (!/table:visibility="(?:collapse|filter)"/.test(xml)) return hidden;
  let spans: RowSpan[] = [];
  let row = 0;
  for (const [tag] of xml.matchAll(TABLE_OR_ROW)) {
    if (tag.startsWith("<table:table ")) {
      spans = [];
      row = 0;
      hidden.set(attribute(tag, "table:name") ?? "", spans);
      continue;
    }
    const next = row + repetition(tag, "rows");
    const visibility = attribute(tag, "table:visibility");
    if (visibility === "collapse" || visibility === "filter") {
      spans.push({ first: row, last: next - 1 });
    }
    row = next;
  }
  return hidden;
}

/** Asked first, because rewriting costs ten times as much, and office suites write no such cell. */
function hasBareCell(xml: string): boolean {
  for (let at = xml.indexOf("/>"); at >= 0; at = xml.indexOf("/>", at + 2)) {
    const tag = xml.slice(xml.lastIndexOf("<", at), at);
    const isCell = tag.startsWith("<table:table-cell ");
    if (isCell && (tag.includes("office:value-type=") || tag.includes("table:formula=")))
      return true;
  }
  return false;
}

function mendedCells(xml: string): string {
  const opened = hasBareCell(xml) ? xml.replace(BARE_CELL, "<$1$2></$1>") : xml;
  const spelledOut = opened.includes("office:string-value=")
    ? opened.replace(BARE_TEXT, "$1<text:p> </text:p>$2")
    : opened;
  return spelledOut.includes(EMPTY_TEXT)
    ? spelledOut.replace(EMPTY_RESULT, "$1<text:p></text:p>")
    : spelledOut;
}

/** `'A & B'.A1:'A & B'.D4`, `$A.$A$1:.$D$4` */
const ADDRESS = /^\$?('(?:[^']|'')*'|[^'.]+)\.(\$?[A-Z]+\$?\d+):(?:[^:]*\.)?(\$?[A-Z]+\$?\d+)$/;

function databaseRanges(xml: string): Map<string, RawRange[]> {
  const ranges = new Map<string, RawRange[]>();
  for (const [tag] of xml.matchAll(/<table:database-range\s[^>]*>/g)) {
    const [, quoted = "", first, last] =
      ADDRESS.exec(attribute(tag, "table:target-range-address") ?? "") ?? [];
    const range = rangeOf(`${first}:${last}`);
    if (range === null || attribute(tag, "table:contains-header") === "false") continue;
    const sheet = quoted.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
    ranges.set(sheet, [...(ranges.get(sheet) ?? []), range]);
  }
  return ranges;
}

/**
 * Reads in content.xml what the parser keeps to itself (hidden sheets and rows), counts what its
 * repetitions would become, and spells out cells that carry a value but no text.
 */
export function odsContent(part: Buffer): OdsContent {
  const written = part.toString("latin1");
  const xml = written.includes("<!--") ? written.replace(COMMENT, "") : written;
  const mended = odsColumnStyles(mendedCells(xml));
  return {
    content: mended === written ? part : Buffer.from(mended, "latin1"),
    repeatedCells: repeatedCells(mended),
    hiddenSheets: hiddenSheets(xml),
    hiddenRows: hiddenRows(xml),
    databaseRanges: databaseRanges(xml),
  };
}
