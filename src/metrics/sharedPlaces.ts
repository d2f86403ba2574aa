/**
 * The place of each by its value, the highest first: one more than those who stand higher, so that
 * equals share a place.
 * @example sharedPlaces(new Map([["a", 9], ["b", 9], ["c", 1]])) // a 1, b 1, c 3
 */
export function sharedPlaces<Key>(values: ReadonlyMap<Key, number>): ReadonlyMap<Key, number> {
  const sorted = [...values].sort(([, a], [, b]) => b - a);
  const places = new Map<Key, number>();
  let place = 0;
  let last = Number.NaN;
  for (const [index, [key, value]] of sorted.entries()) {
    if (value !== last) place = index + 1;
    last = value;
    places.set(key, place);
  }
  return places;
}
