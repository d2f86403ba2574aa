import { isoOfDay } from "../../model/day.ts";
import type { Dataset } from "../../sheets/dataset.ts";

/**
 * The name that tells each contest apart in figures, in the order of the sheet: its own, with the first
 * day behind it where several bear one name.
 * @example "Best week" twice: "Best week (2026-11-02)" and "Best week (2026-11-09)"
 */
export function contestKeys({ contests }: Pick<Dataset, "contests">): readonly string[] {
  const seen = new Map<string, number>();
  for (const { name } of contests) seen.set(name, (seen.get(name) ?? 0) + 1);
  return contests.map(({ name, from }) =>
    (seen.get(name) ?? 0) > 1 ? `${name} (${isoOfDay(from)})` : name,
  );
}
