import { type Month, monthText } from "../model/month.ts";
import type { Dataset, RowRef } from "../sheets/dataset.ts";
import type { SheetKey } from "../sheets/sheets.ts";
import type { DimensionKey } from "./scopes.ts";

/** Where figures come from, as texts that figures share. */
export interface Sources {
  /** Covering ranges of all sheets of a kind: `sales.xlsx!Payments!A4:F23093`. */
  readonly ranges: (as: SheetKey) => readonly string[];
  /** One cell: `sales.xlsx!Plans!C5`. */
  readonly cell: (at: RowRef, cell: string) => string;
  /** The cell of a row in a column, or the row's first cell when the sheet lacks the column. */
  readonly cellIn: (at: RowRef, column: string) => string;
  /** All cells of a row: `sales.xlsx!Clients!A17:H17`. */
  readonly row: (at: RowRef) => string;
  /**
   * A filter on a kind of sheet, by the workbook's headings: column key → name, or month of a date column.
   * Columns that the sheet lacks are left out.
   * @example where("activities", { manager: "Anna Orlova", date: month }) → { Manager: "Anna Orlova", Date: "2026-11" }
   */
  readonly where: (
    as: SheetKey,
    values: { readonly [column in string]?: string | Month },
  ) => Readonly<Record<string, string>>;
  /** The filter that shows the payments of a name, of a month, or both, by the workbook's headings. */
  readonly paymentsWhere: (of: {
    readonly key?: DimensionKey | "client" | null;
    readonly name?: string;
    readonly month?: Month;
  }) => Readonly<Record<string, string>>;
}

/** Payments columns by dimension; a department is a matter of Team. */
const columnOf = {
  manager: "manager",
  segment: "segment",
  region: "region",
  product: "product",
  channel: "channel",
  client: "client",
} as const;

const lettersOf = (address: string): string => address.replace(/\d+$/, "");

/** The sources of a data set's figures. */
export function sourcesOf({ sheets }: Dataset): Sources {
  const byKind = new Map<SheetKey, string[]>();
  for (const { file, sheet, as, range } of sheets) {
    byKind.set(as, [...(byKind.get(as) ?? []), `${file}!${sheet}!${range}`]);
  }
  const none: readonly string[] = [];
  const headingIn = (as: SheetKey, column: string): string | undefined =>
    sheets.find((sheet) => sheet.as === as && sheet.columns[column])?.columns[column]?.heading;
  const cell = ({ source }: RowRef, address: string): string => {
    const sheet = sheets[source];
    return sheet ? `${sheet.file}!${sheet.sheet}!${address}` : address;
  };
  const headings = new Map<string, string | undefined>();
  /** A name that Payments does not write is written in Clients, a department in Team. */
  const headingOf = (key: DimensionKey | "client"): string | undefined => {
    if (!headings.has(key)) {
      headings.set(
        key,
        key === "department"
          ? headingIn("team", "department")
          : (headingIn("payments", columnOf[key]) ?? headingIn("clients", columnOf[key])),
      );
    }
    return headings.get(key);
  };
  const monthTexts = new Map<Month, string>();
  const textOf = (month: Month): string => {
    const text = monthTexts.get(month) ?? monthText(month);
    monthTexts.set(month, text);
    return text;
  };
  const dateHeading = headingIn("payments", "date");
  const where: Sources["where"] = (as, values) => {
    const filter: Record<string, string> = {};
    for (const [column, value] of Object.entries(values)) {
      const heading = headingIn(as, column);
      if (heading === undefined || value === undefined) continue;
      filter[heading] = typeof value === "number" ? textOf(value) : value;
    }
    return filter;
  };
  return {
    where,
    ranges: (as) => byKind.get(as) ?? none,
    cell,
    row: (at) => {
      const [from = "A", to = from] = (sheets[at.source]?.range ?? "").split(":").map(lettersOf);
      return cell(at, `${from}${at.row}:${to}${at.row}`);
    },
    cellIn: (at, column) =>
      cell(at, `${sheets[at.source]?.columns[column]?.letters ?? "A"}${at.row}`),
    paymentsWhere: ({ key, name, month }) => {
      const where: Record<string, string> = {};
      const heading = key ? headingOf(key) : undefined;
      if (heading !== undefined && name !== undefined) where[heading] = name;
      if (dateHeading !== undefined && month !== undefined) where[dateHeading] = textOf(month);
      return where;
    },
  };
}
