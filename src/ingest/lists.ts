import { type NameKind, nameKinds } from "../sheets/contract.ts";
import { type NameList, nameList } from "./nameList.ts";

/** Every kind of name that sheets of the data set have in common. */
export type Lists = { readonly [kind in NameKind]: NameList };

/** Lists before any sheet is read. */
export const emptyLists = (): Lists =>
  Object.fromEntries(nameKinds.map((kind) => [kind, nameList()])) as unknown as Lists;
