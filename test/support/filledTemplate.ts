import { read, utils, type WorkBook, type WorkSheet, write } from "xlsx";

/** A workbook's rows to type in, by sheet name: values by heading, without asterisk. */
export type Filling = {
  readonly [sheet: string]: readonly { readonly [heading: string]: string | number | DateCell }[];
};

/** A day as Excel keeps it. */
interface DateCell {
  readonly serial: number;
  readonly format: string;
}

const headingsOf = (sheet: WorkSheet): string[] =>
  (utils.sheet_to_json<string[]>(sheet, { header: 1 })[0] ?? []).map((heading) =>
    String(heading).replace(/\*$/, ""),
  );

function typeIn(sheet: WorkSheet, rows: Filling[string], from: number): void {
  const headings = headingsOf(sheet);
  rows.forEach((row, index) => {
    for (const [heading, value] of Object.entries(row)) {
      const c = headings.indexOf(heading);
      if (c < 0) throw new Error(`the template has no column ${heading}`);
      const cell =
        typeof value === "object"
          ? ({ t: "n", v: value.serial, z: value.format } as const)
          : ({ t: typeof value === "number" ? "n" : "s", v: value } as const);
      sheet[utils.encode_cell({ r: from + index, c })] = cell;
    }
  });
  const range = utils.decode_range(sheet["!ref"] ?? "A1");
  range.e.r = Math.max(range.e.r, from + rows.length - 1);
  sheet["!ref"] = utils.encode_range(range);
}

/** Settings have their row already: the value goes into the last column beside the name. */
function set(sheet: WorkSheet, rows: Filling[string]): void {
  const [nameHeading = "", , , valueHeading = ""] = headingsOf(sheet);
  const names = utils.sheet_to_json<string[]>(sheet, { header: 1 }).map(([name]) => name);
  for (const row of rows) {
    const r = names.indexOf(String(row[nameHeading]));
    if (r < 0) throw new Error(`the template has no setting ${row[nameHeading]}`);
    const value = row[valueHeading];
    sheet[utils.encode_cell({ r, c: 3 })] = { t: typeof value === "number" ? "n" : "s", v: value };
  }
}

/**
 * The template as an office gives it back: rows typed below its example rows, which are left in, and
 * saved by another program than the one that wrote it.
 */
export function filledTemplate(
  bytes: Uint8Array,
  filling: Filling,
  settingsSheet: string,
): Uint8Array {
  const workbook: WorkBook = read(bytes, { cellNF: true });
  for (const [name, rows] of Object.entries(filling)) {
    const sheet = workbook.Sheets[name];
    if (!sheet) throw new Error(`the template has no sheet ${name}`);
    if (name === settingsSheet) set(sheet, rows);
    else typeIn(sheet, rows, utils.decode_range(sheet["!ref"] ?? "A1").e.r);
  }
  return write(workbook, { type: "buffer", bookType: "xlsx", compression: true });
}
