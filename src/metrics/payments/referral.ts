import { referralStems } from "../../sheets/vocabulary/referralStems.ts";

/**
 * Whether a channel's name says that clients came by recommendation, in any of the four languages.
 * @example isReferral("По рекомендации") === true
 */
export function isReferral(channel: string): boolean {
  const text = channel.normalize("NFKC").toLowerCase();
  return referralStems.some((stem) => text.includes(stem));
}
