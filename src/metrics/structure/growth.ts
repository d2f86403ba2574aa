import type { RoleCounts } from "./roleCounts.ts";

/** Fewer who sell than this, or nobody to lead them, is a department half made. */
const FULL_SELLERS = 4;

/**
 * How far the department has grown, 1 to 5: nobody sells but the owner or a head · first sellers (fewer
 * than four, or no head) · a sales department · a client department (farmers beside those who bring new
 * clients) · a VIP programme beside it. What the norm still lacks is said apart: see `normLack`.
 * @example growthStage({ sellers: 3, heads: 1, farmers: 0, vips: 0 }) === 2
 */
export function growthStage({
  sellers,
  heads,
  farmers,
  vips,
}: Pick<RoleCounts, "sellers" | "heads" | "farmers" | "vips">): number {
  if (sellers + farmers + vips === 0) return 1;
  if (sellers > 0 && farmers > 0) return vips > 0 ? 5 : 4;
  return sellers < FULL_SELLERS || heads === 0 ? 2 : 3;
}

/**
 * Into how many kinds of work a sale is split: one person does it all · a lead manager finds and a seller
 * closes, or who brings a client hands it to a farmer · all three.
 * @example modelLevels({ leadManagers: 0, sellers: 3, farmers: 2 }) === 2
 */
export function modelLevels({
  leadManagers,
  sellers,
  farmers,
}: Pick<RoleCounts, "leadManagers" | "sellers" | "farmers">): number {
  if (sellers === 0) return 1;
  return 1 + Number(leadManagers > 0) + Number(farmers > 0);
}
