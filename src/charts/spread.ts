interface Room {
  /** Least distance between neighbours. */
  readonly pitch: number;
  readonly from: number;
  readonly to: number;
}

interface Group {
  readonly sum: number;
  readonly count: number;
}

/**
 * Places as near the wished ones as a pitch between neighbours allows, inside from…to, in the order
 * of the wishes. Neighbours too close become a group round the mean of its wishes.
 * @example spread([10, 12], { pitch: 5, from: 0, to: 100 }) // [8.5, 13.5]
 */
export function spread(wishes: readonly number[], room: Room): number[] {
  const order = wishes.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish - b.wish);
  const startOf = ({ sum, count }: Group): number => {
    const length = (count - 1) * room.pitch;
    return Math.max(room.from, Math.min(sum / count - length / 2, room.to - length));
  };
  const groups: Group[] = [];
  for (const { wish } of order) {
    let group: Group = { sum: wish, count: 1 };
    for (let last = groups.at(-1); last; last = groups.at(-1)) {
      if (startOf(last) + last.count * room.pitch <= startOf(group)) break;
      groups.pop();
      group = { sum: last.sum + group.sum, count: last.count + group.count };
    }
    groups.push(group);
  }
  const places = groups.flatMap((group) =>
    Array.from({ length: group.count }, (_, index) => startOf(group) + index * room.pitch),
  );
  const result = wishes.map(() => 0);
  for (const [position, { index }] of order.entries()) result[index] = places[position] ?? 0;
  return result;
}
