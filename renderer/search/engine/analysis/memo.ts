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
    const own = apart(key);
    const value = old.get(key) ?? compute(own);
    if (young.size >= capacity) {
      old = young;
      young = new Map();
    }
    young.set(own, value);
    return value;
  };
}

/** V8 keeps shorter parts of a string as strings of their own. */
const shortestSlice = 13;

/** The same text; a slice would keep the whole report in memory that it was cut from. */
function apart(text: string): string {
  return text.length < shortestSlice ? text : text.split('').join('');
}
