import type { RoleCounts } from "./roleCounts.ts";

/** The two ways to a department that can do without its best seller: five and a head, or four and two. */
const norms = [
  { sellers: 5, heads: 1 },
  { sellers: 4, heads: 2 },
] as const;

/** How many people a department still needs. */
interface Lack {
  readonly sellers: number;
  readonly heads: number;
}

const total = ({ sellers, heads }: Lack): number => sellers + heads;

/**
 * What a department still lacks of its norm, by the nearer of the two ways: 5 sellers and 1 head, or 4
 * and 2. Hunters are sellers. Where both are as near, the first is meant; nought and nought is the norm met.
 * @example normLack({ sellers: 4, heads: 0 }) // { sellers: 1, heads: 1 }
 */
export function normLack({ sellers, heads }: Pick<RoleCounts, "sellers" | "heads">): Lack {
  const [first, second] = norms.map((norm) => ({
    sellers: Math.max(0, norm.sellers - sellers),
    heads: Math.max(0, norm.heads - heads),
  })) as [Lack, Lack];
  return total(second) < total(first) ? second : first;
}
