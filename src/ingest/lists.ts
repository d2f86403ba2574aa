import { type NameKind, nameKinds } from "../sheets/contract.ts";
import { type NameList, nameList } from "./nameList.ts";

/** Every kind of name that sheets of the data set have in common. */
export type Lists = { readonly [kind in NameKind]: NameList };

/** Lists before any sheet is read, in which spellings are the names that they stand for. */
export const emptyLists = (
  canonical: (name: string) => string,
  { clients }: { readonly clients: (name: string) => string },
): Lists =>
  Object.fromEntries(
    nameKinds.map((kind) => [kind, nameList(kind === "clients" ? clients : canonical)]),
  ) as unknown as Lists;
