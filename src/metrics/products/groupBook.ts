import type { Month } from "../../model/month.ts";
import type { RowSheets } from "../../sheets/sheets.ts";
import type { Books } from "../books.ts";

/** A row of Product groups. */
type ProductRow = RowSheets["productGroups"][number];

/** A product group: what the workbook says of it, and its place among all groups. */
export interface ProductGroup {
  /** Empty for payments that name no product. */
  readonly name: string;
  /** The first month of its sale, when every product of it says one. */
  readonly launched: Month | null;
  /** Means over the products that say them, as fractions; effort in times the main group's work. */
  readonly effort: number | null;
  readonly commission: number | null;
  readonly margin: number | null;
  /** Whether Product groups names it. */
  readonly isListed: boolean;
}

/** The groups that are sold or listed, and the group of each product that payments name. */
export interface GroupBook {
  readonly groups: readonly ProductGroup[];
  /** Index into `groups` by product code of payments. */
  readonly groupOf: Int32Array;
  /** The group of payments without a product; −1 when every payment has one. */
  readonly none: number;
}

/**
 * Product groups: by the sheet, where a product without a group is a group of its own, and so is one
 * that the sheet lacks. Names in order.
 */
export function groupBook({ dataset, order }: Books): GroupBook {
  const { payments, productGroups } = dataset;
  const nameOf = new Map(productGroups.map((row) => [row.product, row.group ?? row.product]));
  const rows = Map.groupBy(productGroups, (row) => row.group ?? row.product);
  const ofProduct = payments.products.map((product) => nameOf.get(product) ?? product);
  const isSold = new Uint8Array(payments.products.length);
  let isNameless = false;
  for (const row of order.rows) {
    const code = payments.product[row] ?? -1;
    if (code >= 0) isSold[code] = 1;
    else isNameless = true;
  }
  const sold = ofProduct.filter((_, code) => isSold[code] === 1);
  const hasNone = isNameless && sold.length > 0;
  const names = [...new Set([...(hasNone ? [""] : []), ...rows.keys(), ...sold])].sort();
  const index = new Map(names.map((name, place) => [name, place]));
  return {
    groups: names.map((name) => groupOf(name, rows.get(name) ?? [])),
    groupOf: Int32Array.from(ofProduct, (name) => index.get(name) ?? -1),
    none: hasNone ? (index.get("") ?? -1) : -1,
  };
}

function groupOf(name: string, rows: readonly ProductRow[]): ProductGroup {
  const launches = rows.map(({ launched }) => launched).filter((launched) => launched !== null);
  const isNew = rows.length > 0 && launches.length === rows.length;
  const [first] = launches.toSorted((a, b) => a - b);
  return {
    name,
    launched: isNew ? (first ?? null) : null,
    effort: meanOf(rows.map(({ effort }) => effort)),
    commission: meanOf(rows.map(({ commission }) => commission)),
    margin: meanOf(rows.map(({ margin }) => margin)),
    isListed: rows.length > 0,
  };
}

function meanOf(cells: readonly (number | null)[]): number | null {
  const said = cells.filter((cell) => cell !== null);
  return said.length === 0 ? null : said.reduce((sum, cell) => sum + cell, 0) / said.length;
}
