/** Numbers that look random and are the same each time. */
export interface Random {
  /** At least `from`, below `to`. */
  readonly between: (from: number, to: number) => number;
  /** One of the items, each as likely as its weight. */
  readonly pick: <Item>(items: readonly Item[], weightOf: (item: Item) => number) => Item;
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, the same sequence on every machine. */
export function random(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (from, to) => from + next() * (to - from),
    pick: (items, weightOf) => {
      const total = items.reduce((sum, item) => sum + weightOf(item), 0);
      let left = next() * total;
      for (const item of items) {
        left -= weightOf(item);
        if (left < 0) return item;
      }
      const last = items.at(-1);
      if (last === undefined) throw new RangeError("nothing to pick from");
      return last;
    },
  };
}
