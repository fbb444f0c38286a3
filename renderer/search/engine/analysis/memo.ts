/**
 * Remembers what `compute` gave for a key. Holds at most twice `capacity` keys: when a generation
 * is full the older one is dropped, so words in use stay and the memory of a long day is bounded.
 */
export function memoise<T>(compute: (key: string) => T, capacity: number): (key: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? compute(key);
    if (young.size >= capacity) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
