/** A figure in two sizes: the number large, its unit's words small beside it. */
export interface LargeAmount {
  readonly number: string;
  /** "тыс. ₽"; empty where the unit is part of the number, as in $740K. */
  readonly unit: string;
}

/**
 * A formatted amount parted where its number ends.
 * @example largeAmount("740 тыс. ₽") // { number: "740", unit: "тыс. ₽" }
 */
export function largeAmount(text: string): LargeAmount {
  const match = /^(\S*\p{N}\S*(?:[\u00a0\u202f]\p{N}\S*)*)[\u00a0\u202f ](.+)$/u.exec(text);
  return match ? { number: match[1] ?? "", unit: match[2] ?? "" } : { number: text, unit: "" };
}
