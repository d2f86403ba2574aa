/** What a decoded text is. */
export type TextKind =
  | { readonly is: "csv" | "html" | "empty" }
  | { readonly is: "unsupported"; readonly format: string }
  | { readonly is: "other"; readonly name: string };

const HEAD = 1 << 16;
const JSON_START = /^(?:\{\s*(?:"|\})|\[\s*[[{"\d\]-])/;
const HTML = /<(?:!doctype html|html|head|body|table|meta|style)\b/i;
const LOCK = /^,[^,\n]*,[^,\n]*,[^,\n]*,file:\/\/[^\n]*;\s*$/;

function xmlKind(head: string): TextKind {
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) {
    return { is: "unsupported", format: "Excel 2003 XML" };
  }
  if (/opendocument\.spreadsheet/.test(head)) return { is: "unsupported", format: "Flat ODS" };
  return { is: "other", name: /<svg\b/i.test(head) ? "SVG" : "XML" };
}

/**
 * Whether a text is a table of separated values or a page with a table, or what else it is.
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
  if (!head.startsWith("<")) return { is: "csv" };
  return HTML.test(head) ? { is: "html" } : xmlKind(head);
}
