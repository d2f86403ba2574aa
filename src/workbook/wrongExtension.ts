import type { Finding } from "../model/finding.ts";
import type { WorkbookFormat } from "./rawWorkbook.ts";

/** Extensions under which each format is at home. */
const EXTENSIONS: { readonly [format in WorkbookFormat]: readonly string[] } = {
  xlsx: ["xlsx", "xltx"],
  xlsm: ["xlsm", "xltm", "xlam"],
  xlsb: ["xlsb"],
  xls: ["xls", "xlt", "xml"],
  ods: ["ods", "ots", "fods"],
  csv: ["csv", "tsv", "txt", "tab"],
  html: ["html", "htm"],
};

/** A warning when the file's name says another format than its content; a name without one says none. */
export function wrongExtension(file: string, format: WorkbookFormat): Finding[] {
  const [, extension] = /\.([^.]+)$/.exec(file) ?? [];
  if (extension === undefined || EXTENSIONS[format].includes(extension.toLowerCase())) return [];
  return [{ code: "wrong-extension", file, facts: { actually: format } }];
}
