import type { Day } from "../model/day.ts";
import type { Dataset, Payments } from "../sheets/dataset.ts";
import { dealName, type WonDeal } from "./payments/wonDeals.ts";
import type { DimensionKey } from "./scopes.ts";

/** One way to split the company's payments: each payment belongs to exactly one member. */
export interface Dimension {
  /** Null for the company as a whole. */
  readonly key: DimensionKey | null;
  /** Names in order; "" is what belongs to none. */
  readonly members: readonly string[];
  /** The member of each payment. */
  readonly memberOf: Int32Array;
  /** The member of each opportunity won. */
  readonly memberOfDeal: Int32Array;
}

const dimensionKeys = [
  "manager",
  "department",
  "segment",
  "region",
  "product",
  "channel",
] as const satisfies readonly DimensionKey[];

/** What a name is by payment: an index into `names`, −1 for none. */
interface Naming {
  readonly names: readonly string[];
  readonly nameOf: Int32Array;
}

/**
 * The person each payment is credited to, as an index into `people`: its own manager, else its client's,
 * else −1, nobody.
 */
export function creditedManagers({ payments, clients }: Dataset): Int32Array {
  const ofClient = Int32Array.from(clients, ({ listed }) => listed?.manager ?? -1);
  return payments.manager.map((own, index) =>
    own >= 0 ? own : (ofClient[payments.client[index] ?? -1] ?? -1),
  );
}

/** A payment's own name of a kind, else its client's. */
function ownOrClients(
  dataset: Dataset,
  own: { readonly codes: Int32Array; readonly names: readonly string[] },
  ofClient: (client: Dataset["clients"][number]) => string | null,
): Naming {
  const names = [...own.names];
  const index = new Map(names.map((name, code) => [name, code]));
  const codeOfClient = Int32Array.from(dataset.clients, (client) => {
    const name = ofClient(client);
    if (name === null) return -1;
    const known = index.get(name);
    if (known !== undefined) return known;
    names.push(name);
    index.set(name, names.length - 1);
    return names.length - 1;
  });
  const { client } = dataset.payments;
  const nameOf = own.codes.map((code, row) =>
    code >= 0 ? code : (codeOfClient[client[row] ?? -1] ?? -1),
  );
  return { names, nameOf };
}

function departments({ people }: Dataset, managers: Int32Array): Naming {
  const names = [...new Set(people.flatMap(({ listed }) => listed?.department ?? []))];
  const index = new Map(names.map((name, code) => [name, code]));
  const ofPerson = Int32Array.from(
    people,
    ({ listed }) => index.get(listed?.department ?? "") ?? -1,
  );
  return { names, nameOf: managers.map((person) => ofPerson[person] ?? -1) };
}

function namingOf(key: DimensionKey, dataset: Dataset, managers: Int32Array): Naming {
  const { payments, people } = dataset;
  const plain = (names: readonly string[], nameOf: Int32Array): Naming => ({ names, nameOf });
  switch (key) {
    case "manager":
      return plain(
        people.map(({ name }) => name),
        managers,
      );
    case "department":
      return departments(dataset, managers);
    case "segment":
      return ownOrClients(
        dataset,
        { codes: payments.segment, names: payments.segments },
        ({ listed }) => listed?.segment ?? null,
      );
    case "region":
      return ownOrClients(
        dataset,
        { codes: payments.region, names: payments.regions },
        ({ listed }) => listed?.region ?? null,
      );
    case "product":
      return plain(payments.products, payments.product);
    case "channel":
      return plain(payments.channels, payments.channel);
  }
}

/** Names that any payment up to the as-of day has; and whether there is a payment without a name. */
function usedNames(
  { names, nameOf }: Naming,
  { day, length }: Payments,
  asOf: Day,
): { readonly names: Set<string>; readonly hasNone: boolean } {
  const isUsed = new Uint8Array(names.length);
  let hasNone = false;
  for (let row = 0; row < length; row += 1) {
    if ((day[row] ?? 0) > asOf) continue;
    const code = nameOf[row] ?? -1;
    if (code >= 0) isUsed[code] = 1;
    else hasNone = true;
  }
  return { names: new Set(names.filter((_, code) => isUsed[code] === 1)), hasNone };
}

interface Material {
  readonly dataset: Dataset;
  /** The person each payment is credited to. */
  readonly managers: Int32Array;
  readonly asOf: Day;
  readonly deals: readonly WonDeal[] | null;
  /** Names that have a plan of any measure and month. */
  readonly plannedNames: (key: DimensionKey) => Iterable<string>;
}

/**
 * A dimension's members: names that have a payment or a deal won up to the as-of day, or a plan, and ""
 * for those without a name where others have one. Managers are there even when nobody is named, so that managers
 * and nobody always add up to the company.
 */
function dimensionOf(key: DimensionKey, naming: Naming, material: Material): Dimension {
  const used = usedNames(naming, material.dataset.payments, material.asOf);
  const deals = (material.deals ?? []).map((deal) => dealName(material.dataset, key, deal));
  const named = new Set([
    ...used.names,
    ...material.plannedNames(key),
    ...deals.map((name) => name ?? ""),
  ]);
  named.delete("");
  const hasNone = (used.hasNone || deals.includes(null)) && (named.size > 0 || key === "manager");
  const members = [...(hasNone ? [""] : []), ...[...named].sort()];
  const index = new Map(members.map((name, member) => [name, member]));
  const none = index.get("") ?? -1;
  const memberOfName = Int32Array.from(naming.names, (name) => index.get(name) ?? none);
  return {
    key,
    members,
    memberOf: naming.nameOf.map((code) => (code < 0 ? none : (memberOfName[code] ?? none))),
    memberOfDeal: Int32Array.from(deals, (name) => index.get(name ?? "") ?? none),
  };
}

/** The company as a whole and every dimension that has members, the company first. */
export function dimensionsOf(material: Material): readonly [Dimension, ...Dimension[]] {
  const { dataset, managers, deals } = material;
  const whole: Dimension = {
    key: null,
    members: [""],
    memberOf: new Int32Array(dataset.payments.length),
    memberOfDeal: new Int32Array(deals?.length ?? 0),
  };
  const split = dimensionKeys
    .map((key) => dimensionOf(key, namingOf(key, dataset, managers), material))
    .filter(({ members }) => members.length > 0);
  return [whole, ...split];
}
