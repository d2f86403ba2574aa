import { median } from "d3-array";
import { paymentKinds, type Role, type TeamListing } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";

/** What commission is counted by. */
export interface CommissionRates {
  /** Whether anything is written for the person, or for the goods somebody of that role sells. */
  readonly has: (listed: TeamListing) => boolean;
  /** The rate of a kind of payment (an index of `paymentKinds`) for a product (−1 for none). */
  readonly of: (listed: TeamListing, kind: number, product: number) => number;
  /** Whether goods have rates of their own, so that what is sold decides. */
  readonly hasProductRates: boolean;
  /** The one rate of everything the person sells; null where it differs by kind or product. */
  readonly plain: (listed: TeamListing) => number | null;
  /** The margin of a product or else of its buyer; null where neither is written. */
  readonly marginOf: (product: number, client: number) => number | null;
  /** The median of the margins that are written. */
  readonly usualMargin: number | null;
}

/** Whose work it is to bring payments of their own. */
export const selling: ReadonlySet<Role | null> = new Set<Role>([
  "seller",
  "hunter",
  "farmer",
  "vip",
]);

/**
 * The rates of commission: a product's own (Product groups) first, as it is written for that sale; then
 * the person's for the kind of client; then the person's for all. A person without any has none, but
 * for those who sell goods that have one.
 */
export function commissionRates({ dataset }: Books): CommissionRates {
  const { payments, clients, productGroups } = dataset;
  const goods = new Map(productGroups.map((row) => [row.product, row]));
  const ofProduct = payments.products.map((name) => goods.get(name)?.commission ?? null);
  const margins = payments.products.map((name) => goods.get(name)?.margin ?? null);
  const clientMargins = clients.map(({ listed }) => listed?.marginFraction ?? null);
  const hasProductRates = ofProduct.some((rate) => rate !== null);
  const ownRates = ({ commissionFraction, commissionByKind }: TeamListing): (number | null)[] => [
    commissionFraction,
    ...paymentKinds.map((kind) => commissionByKind[kind]),
  ];
  return {
    hasProductRates,
    has: (listed) =>
      ownRates(listed).some((rate) => rate !== null) ||
      (hasProductRates && selling.has(listed.role)),
    of: (listed, kind, product) =>
      ofProduct[product] ??
      listed.commissionByKind[paymentKinds[kind] ?? "current"] ??
      listed.commissionFraction ??
      0,
    plain: (listed) => {
      if (hasProductRates) return null;
      const rates = new Set(
        paymentKinds.map((kind) => listed.commissionByKind[kind] ?? listed.commissionFraction ?? 0),
      );
      const [rate = 0] = rates;
      return rates.size === 1 ? rate : null;
    },
    marginOf: (product, client) => margins[product] ?? clientMargins[client] ?? null,
    usualMargin: median([...margins, ...clientMargins].flatMap((margin) => margin ?? [])) ?? null,
  };
}
