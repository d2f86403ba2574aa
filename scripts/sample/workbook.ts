import { utils, type WorkSheet, write } from "xlsx";
import { actions } from "./actions.ts";
import { activities } from "./activities.ts";
import { audit } from "./audit.ts";
import { calendar } from "./calendar.ts";
import { clientBase } from "./clientBase.ts";
import { contests } from "./contests.ts";
import { emails } from "./emails.ts";
import { leads } from "./leads.ts";
import { opportunities } from "./opportunities.ts";
import { payments } from "./payments.ts";
import { plans } from "./plans.ts";
import { productGroups } from "./productGroups.ts";
import { settings } from "./settings.ts";
import type { Cell, ColumnFormat, SampleColumn, SampleSheet } from "./table.ts";
import { team } from "./team.ts";
import { workday } from "./workday.ts";

/** The sample's sheets in their order; a new one is a file like these and a line here. */
const sheets: readonly SampleSheet[] = [
  settings,
  clientBase,
  payments,
  plans,
  team,
  actions,
  opportunities,
  activities,
  leads,
  emails,
  contests,
  workday,
  productGroups,
  audit,
  calendar,
];

const FORMATS: { readonly [format in ColumnFormat]: string } = {
  text: "General",
  number: "General",
  day: "yyyy-mm-dd",
  month: "mmm yyyy",
  money: "#,##0.00",
  amount: "#,##0",
  percent: "0.0%",
};

/** Excel's serial of 1970-01-01. */
const SERIAL_OF_1970 = 25_569;

function cellOf(cell: Cell, { format }: SampleColumn): object | null {
  if (cell === null) return null;
  if (typeof cell === "string") return { t: "s", v: cell };
  if (typeof cell === "number") return { t: "n", v: cell, z: FORMATS[format] };
  const z = FORMATS[format === "month" ? "month" : "day"];
  return { t: "n", v: cell.day + SERIAL_OF_1970, z };
}

function worksheet({ columns, rows }: SampleSheet): WorkSheet {
  const headings = columns.map(({ heading }) => heading);
  const cells = rows.map((row) =>
    columns.map((column, index) => cellOf(row[index] ?? null, column)),
  );
  const sheet = utils.aoa_to_sheet([headings, ...cells]);
  sheet["!cols"] = columns.map(({ width }) => ({ wch: width }));
  const { e } = utils.decode_range(sheet["!ref"] ?? "A1");
  sheet["!autofilter"] = { ref: utils.encode_range({ s: { r: 0, c: 0 }, e }) };
  return sheet;
}

/** When the sample says that it was saved: the evening of its as-of day. */
const SAVED_AT = new Date(Date.UTC(2026, 10, 20, 16, 4));

/** The sample workbook, byte for byte the same each time, on every machine and in every time zone. */
export function sampleWorkbook(): Uint8Array {
  return write(
    {
      SheetNames: sheets.map(({ name }) => name),
      Sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, worksheet(sheet)])),
      Props: { Title: "Teremok Kids Wear", CreatedDate: SAVED_AT, ModifiedDate: SAVED_AT },
    },
    { type: "buffer", bookType: "xlsx", bookSST: true, compression: true },
  );
}
