import type { Word } from "../../model/words.ts";
import type { Settings } from "../../sheets/dataset.ts";

/** Three full months of somebody's work, or of a department's, for new clients. */
export interface NewWork {
  /** New payments of own ones; null when nothing was paid. */
  readonly newShare: number | null;
  /** Contacts with new clients of all; null without contacts, or where they are not kept apart. */
  readonly newContactShare: number | null;
  /** Contacts with new clients on a day worked; null where they are not kept apart, or no day was worked. */
  readonly newContactsPerDay: number | null;
}

/** Absorbs the last digit of a division: 0.21 is a quarter under 0.28. */
const EXACT = 1e-9;

const hasFallen = (now: number | null, before: number | null, by: number): boolean =>
  now !== null && before !== null && before > 0 && (before - now) / before >= by - EXACT;

/**
 * Where three months stand against the three before. In the swamp: hardly any new payments, and hardly any
 * contacts with new clients, or none at all. Sinking: both have fallen by a quarter. Dry: otherwise. The
 * norms are settings; where contacts are not kept apart, payments alone decide.
 * @example contacts a day 1.619 → 0.909 and new share 0.28 → 0.17: "sinking"
 */
export function swampVerdict(
  {
    now,
    before,
  }: { readonly now: NewWork & { readonly newShare: number }; readonly before: NewWork | null },
  { norms, hasContacts }: { readonly norms: Settings["swamp"]; readonly hasContacts: boolean },
): Word<"swamp"> {
  const hasFewContacts = (now.newContactShare ?? 0) < norms.contactShare;
  if (now.newShare < norms.newShare && (!hasContacts || hasFewContacts)) return "in-it";
  if (before === null) return "dry";
  const sinks =
    hasFallen(now.newShare, before.newShare, norms.fall) &&
    (!hasContacts || hasFallen(now.newContactsPerDay, before.newContactsPerDay, norms.fall));
  return sinks ? "sinking" : "dry";
}
