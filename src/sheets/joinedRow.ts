import type { RowOf, Sheet } from "./contract.ts";
import type { RowRef } from "./dataset.ts";

/**
 * A row of a sheet in the data set: clients and people are indexes into its lists (null for an empty
 * cell), other names canonical spellings, and everything else is as `RowOf` has it.
 */
export type JoinedRow<S extends Sheet> = { readonly at: RowRef } & {
  readonly [key in keyof S["columns"]]: S["columns"][key] extends {
    readonly names: "clients" | "people";
  }
    ? S["columns"][key]["isCellRequired"] extends true
      ? number
      : number | null
    : RowOf<S>[key];
};
