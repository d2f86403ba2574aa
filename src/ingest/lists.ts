import { type NameList, nameList } from "./nameList.ts";

/** Every kind of name that sheets of the data set have in common. */
export interface Lists {
  readonly clients: NameList;
  readonly people: NameList;
  readonly departments: NameList;
  readonly segments: NameList;
  readonly regions: NameList;
  readonly products: NameList;
  readonly channels: NameList;
}

/** Lists before any sheet is read. */
export const emptyLists = (): Lists => ({
  clients: nameList(),
  people: nameList(),
  departments: nameList(),
  segments: nameList(),
  regions: nameList(),
  products: nameList(),
  channels: nameList(),
});
