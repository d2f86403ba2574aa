import { createHmac } from "node:crypto";
import { foldName } from "./fold.ts";

/** What an id is of: a client and a person of the same name have different ids. */
export type IdentityKind = "client" | "person";

/**
 * The stable address of a client or person: ten hex digits of HMAC-SHA-256 of the folded name under the
 * site's own key, so that a name cannot be read or tested for from a page's address.
 * @example identityOf("client", "Кидсленд", siteKey) // "4f0c1a9be2"
 */
export const identityOf = (kind: IdentityKind, name: string, siteKey: string): string =>
  createHmac("sha256", siteKey)
    .update(`${kind}\n${foldName(name)}`)
    .digest("hex")
    .slice(0, 10);
