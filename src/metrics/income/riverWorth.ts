import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, unknown } from "../figureSink.ts";
import type { River } from "./rivers.ts";

interface Rivers {
  readonly sources: readonly River[];
  readonly channels: readonly River[];
}

/**
 * Puts what each river leaks (what it fell short of its usual by now) and, of each source, what could be
 * gained: the upside of its key accounts and its leak. The first to work on has the most.
 */
export function putWorth(books: Books, sink: FigureSink, { sources, channels }: Rivers): void {
  for (const river of [...sources, ...channels]) {
    sink.put("income.usual", river.place, river.usual);
    sink.put("income.leak", river.place, leakOf(river));
  }
  const upsides = upsideBySource(books);
  const ranked = sources
    .map((river) => ({ river, gain: gainOf(leakOf(river), upsides.get(river.name) ?? null) }))
    .toSorted((a, b) => worthOf(b.gain) - worthOf(a.gain));
  let rank = 0;
  for (const [index, { river, gain }] of ranked.entries()) {
    const before = ranked[index - 1];
    if (!before || worthOf(gain) !== worthOf(before.gain)) rank = index + 1;
    const place = gain.value === null ? river.place : { ...river.place, rank };
    const ranges = [...river.place.sources, ...books.sources.ranges("clients")];
    sink.put("income.toGain", { ...place, sources: ranges }, gain);
  }
}

const worthOf = ({ value }: Outcome): number => (typeof value === "number" ? value : -1);

/** max(0, usual − this month), minor units; n/a as the usual is. */
function leakOf({ usual, fact }: River): Outcome {
  if (usual.value === null) return unknown(usual.reason);
  const before = Number(usual.value);
  return known(Math.max(0, before - fact), { usual: before, thisMonth: fact });
}

/** Upside plus leak, either alone where the other is not known; n/a without both. */
function gainOf(leak: Outcome, upside: number | null): Outcome {
  if (leak.value === null && upside === null) return unknown(leak.reason);
  const lost = leak.value === null ? {} : { leak: Number(leak.value) };
  const open = upside === null ? {} : { upside };
  return known((lost.leak ?? 0) + (upside ?? 0), { ...open, ...lost });
}

/** Σ upside of the key accounts of each source, by what Clients says; sources without one are absent. */
function upsideBySource({ accounts }: Books): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { isKey, upside, listed } of accounts) {
    if (!isKey || upside === null) continue;
    const name = listed.segment ?? "";
    sums.set(name, (sums.get(name) ?? 0) + upside);
  }
  return sums;
}
