import type { Sheet } from "../sheets/contract.ts";

/** The contract a sheet's name stands for; otherwise the name it may have been meant to be. */
export type SheetMatch =
  | {
      readonly sheet: Sheet /** Whether the name had to be shortened ("Payments (2)", "Оплаты 2026"). */;
      readonly isExact: boolean;
    }
  | { readonly sheet: null; readonly suggestion: string | null };

/** The sheet of the contract that a worksheet's name means. */
export function matchSheet(_name: string, _sheets: readonly Sheet[]): SheetMatch {
  throw new Error("unwritten");
}
