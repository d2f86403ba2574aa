import type { WorkbookFormat } from "./rawWorkbook.ts";
import { keyOf, partNamed } from "./relationships.ts";
import type { ZipParts } from "./zipParts.ts";

/** What a ZIP holds. */
export type PackageKind =
  | { readonly is: "workbook"; readonly format: WorkbookFormat; readonly main: string }
  | { readonly is: "encrypted" }
  | { readonly is: "unsupported"; readonly format: string }
  | { readonly is: "other"; readonly name: string };

const ODF_TYPE = /application\/vnd\.oasis\.opendocument\.([a-z-]+)/;
const ODF_NAMES: Readonly<Record<string, string>> = {
  text: "ODT",
  presentation: "ODP",
  graphics: "ODG",
};

const WORKBOOK_OVERRIDE =
  /<(?:\w+:)?Override\s(?=[^>]*(?:spreadsheetml|ms-excel)\.(?:sheet|template|addin)[\w.]*\.?main(?:\+xml)?")[^>]*PartName="\/?([^"]+)"[^>]*>/i;

function openDocument(manifest: string): PackageKind {
  if (manifest.includes("encryption-data")) return { is: "encrypted" };
  const [, type = ""] = ODF_TYPE.exec(manifest) ?? [];
  return type.startsWith("spreadsheet")
    ? { is: "workbook", format: "ods", main: "content.xml" }
    : { is: "other", name: ODF_NAMES[type.replace("-template", "")] ?? "ZIP" };
}

function ooxml(types: string, parts: ZipParts): PackageKind {
  const [override = "", declared = ""] = WORKBOOK_OVERRIDE.exec(types) ?? [];
  const main = [declared, "xl/workbook.xml", "xl/workbook.bin"]
    .map((name) => keyOf(parts, name))
    .find((name) => parts.has(name));
  if (main !== undefined) {
    if (main.endsWith(".bin")) return { is: "workbook", format: "xlsb", main };
    return { is: "workbook", format: /macroEnabled/i.test(override) ? "xlsm" : "xlsx", main };
  }
  if (types.includes("wordprocessingml")) return { is: "other", name: "DOCX" };
  if (types.includes("presentationml")) return { is: "other", name: "PPTX" };
  return { is: "other", name: "ZIP" };
}

/** Which workbook a ZIP is, or what else, by the list of contents that its kind must have. */
export function packageKind(parts: ZipParts): PackageKind {
  const manifest = partNamed(parts, "META-INF/manifest.xml");
  if (manifest && parts.has("content.xml")) return openDocument(manifest.toString());
  const types = partNamed(parts, "[Content_Types].xml");
  if (types) return ooxml(types.toString(), parts);
  const isNumbers = parts.has("Index/Document.iwa") || parts.has("Index.zip");
  return isNumbers ? { is: "unsupported", format: "Numbers" } : { is: "other", name: "ZIP" };
}
