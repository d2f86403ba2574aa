/** What a decoded text is. */
export type TextKind =
  | { readonly is: "csv" | "html" | "xmlSpreadsheet" | "flatOds" | "empty" }
  | { readonly is: "unsupported"; readonly format: string }
  | { readonly is: "other"; readonly name: string };

const HEAD = 1 << 16;
const JSON_START = /^(?:\{\s*(?:"|\})|\[\s*[[{"\d\]-])/;
const HTML = /<(?:!doctype html|html|head|body|table|meta|style)[\s>]/i;
const XML_SPREADSHEET = /<(?:\w+:)?Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/;
const FLAT_ODS = /<office:document\s[^>]*opendocument\.spreadsheet"/;
const LOCK = /^,[^,\n]*,[^,\n]*,[^,\n]*,file:\/\/[^\n]*;\s*$/;

function markupKind(head: string): TextKind {
  if (XML_SPREADSHEET.test(head)) return { is: "xmlSpreadsheet" };
  if (FLAT_ODS.test(head)) return { is: "flatOds" };
  if (HTML.test(head)) return { is: "html" };
  return { is: "other", name: /<svg\b/i.test(head) ? "SVG" : "XML" };
}

/**
 * Whether a text is a table of separated values, a page with a table or a workbook in XML, or what
 * else it is.
 * SYLK is refused: 35 bytes of it can ask for a billion cells.
 */
export function textKind(text: string): TextKind {
  const head = text.slice(0, HEAD).trimStart();
  if (head === "" && text.trim() === "") return { is: "empty" };
  if (head.startsWith("%PDF")) return { is: "other", name: "PDF" };
  if (head.startsWith("ID;P")) return { is: "unsupported", format: "SYLK" };
  if (/^TABLE\r?\n0,1/.test(head)) return { is: "unsupported", format: "DIF" };
  if (/^MIME-Version:/i.test(head)) return { is: "unsupported", format: "MHTML" };
  if (JSON_START.test(head)) return { is: "other", name: "JSON" };
  if (LOCK.test(text.slice(0, HEAD))) return { is: "other", name: "lock file" };
  return head.startsWith("<") ? markupKind(head) : { is: "csv" };
}
