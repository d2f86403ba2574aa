import { coachingStems } from "../../sheets/vocabulary/coachingStems.ts";

/**
 * Whether an observed action is a head's work with people: coaching, training, listening to their calls,
 * visiting clients together; in any of the four languages.
 * @example isCoaching("Совместный визит к клиенту") === true
 */
export function isCoaching(action: string): boolean {
  const text = action.normalize("NFKC").toLowerCase().replaceAll("ё", "е");
  return coachingStems.some((stem) => text.includes(stem));
}
