// One end of the bridge between page and preload. The same source runs in both worlds; it is
// injected as text and may use nothing outside itself but types.

export type Marshal = {
  /** Copies a value for the other world; functions and promises become markers. */
  pack(value: unknown): unknown;
  /** Builds the value back; a frozen one is what `exposeInMainWorld` gives. */
  unpack(value: unknown, isFrozen?: boolean): unknown;
  fire(kind: string, detail: unknown): void;
  on(kind: string, listener: (detail: unknown) => void): void;
};

/**
 * Both worlds share the DOM: `detail` of an event read in the other world is a structured clone
 * made by the browser, at once. Functions and promises are marked and called back by number.
 *
 * @param prefix secret event name prefix, also the name of the markers
 */
export function createMarshal(prefix: string, side: 'page' | 'preload'): Marshal {
  type Call = { readonly id: number; readonly args: readonly unknown[] };
  type Outcome = { readonly isError: boolean; readonly value: unknown };
  type Settled = Outcome & { readonly id: number };
  type Resolvers = { resolve(value: unknown): void; reject(reason: unknown): void };

  const other = side === 'page' ? 'preload' : 'page';
  const functionMark = `${prefix}function`;
  const promiseMark = `${prefix}promise`;
  const maxDepth = 1000;
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const promises = new Map<number, Resolvers>();
  let lastId = 0;
  let returned: Outcome | null = null;

  const fire = (kind: string, detail: unknown): void => {
    window.dispatchEvent(new CustomEvent(`${prefix}${other}:${kind}`, { detail }));
  };
  const on = (kind: string, listener: (detail: unknown) => void): void => {
    window.addEventListener(`${prefix}${side}:${kind}`, (event) => {
      listener((event as CustomEvent<unknown>).detail);
    });
  };

  const isPlain = (value: object): value is Record<string, unknown> =>
    Object.prototype.toString.call(value) === '[object Object]';

  /** Own properties and the class are lost, as in Electron. */
  const copiedError = (error: Error): Error => {
    const copy = new Error(error.message);
    if (error.stack !== undefined) copy.stack = error.stack;
    return copy;
  };

  const markPromise = (promise: Promise<unknown>): unknown => {
    const id = ++lastId;
    const settle = (isError: boolean, value: unknown): void => {
      fire('settle', { id, ...outcomeOf(isError, value) });
    };
    promise.then(
      (value) => settle(false, value),
      (reason: unknown) => settle(true, reason),
    );
    return { [promiseMark]: id };
  };

  const packAt = (value: unknown, depth: number, seen: Map<object, unknown>): unknown => {
    if (depth > maxDepth) {
      throw new Error(
        'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
      );
    }
    if (typeof value === 'function') {
      const id = ++lastId;
      functions.set(id, value as (...args: unknown[]) => unknown);
      return { [functionMark]: id };
    }
    if (typeof value === 'symbol') return undefined;
    if (value === null || typeof value !== 'object') return value;
    if (seen.has(value)) return seen.get(value);
    if (value instanceof Promise) return markPromise(value);
    if (value instanceof Error) return copiedError(value);
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      seen.set(value, list);
      for (const item of value) list.push(packAt(item, depth + 1, seen));
      return list;
    }
    if (isPlain(value)) {
      const record: Record<string, unknown> = {};
      seen.set(value, record);
      for (const key of Object.keys(value)) record[key] = packAt(value[key], depth + 1, seen);
      return record;
    }
    try {
      return structuredClone(value) as unknown;
    } catch {
      throw new Error('An object could not be cloned.');
    }
  };

  const outcomeOf = (isError: boolean, value: unknown): Outcome => {
    try {
      return { isError, value: packAt(value, 0, new Map()) };
    } catch (error) {
      return { isError: true, value: error };
    }
  };

  const remote =
    (id: number) =>
    (...args: unknown[]): unknown => {
      const packed = packAt(args, 0, new Map());
      returned = null;
      fire('call', { id, args: packed } satisfies { id: number; args: unknown });
      const outcome = returned as Outcome | null;
      returned = null;
      if (outcome === null) throw new Error('An object could not be cloned.');
      const value = unpackAt(outcome.value, false, new Set());
      if (outcome.isError) throw value;
      return value;
    };

  const unpackAt = (value: unknown, isFrozen: boolean, seen: Set<object>): unknown => {
    if (value === null || typeof value !== 'object' || seen.has(value)) return value;
    seen.add(value);
    const isList = Array.isArray(value);
    if (!isList && !isPlain(value)) return value;
    const record = value as Record<string, unknown>;
    const functionId = record[functionMark];
    if (typeof functionId === 'number') return remote(functionId);
    const promiseId = record[promiseMark];
    if (typeof promiseId === 'number') {
      return new Promise((resolve, reject) => promises.set(promiseId, { resolve, reject }));
    }
    for (const key of Object.keys(record)) record[key] = unpackAt(record[key], isFrozen, seen);
    return isFrozen ? Object.freeze(record) : record;
  };

  on('call', (detail) => {
    if (detail === null) return;
    const { id, args } = detail as Call;
    let outcome: Outcome;
    try {
      const unpacked = unpackAt(args, false, new Set()) as unknown[];
      outcome = outcomeOf(false, functions.get(id)?.(...unpacked));
    } catch (error) {
      outcome = outcomeOf(true, error);
    }
    fire('return', outcome);
  });
  on('return', (detail) => {
    returned = detail as Outcome | null;
  });
  on('settle', (detail) => {
    const { id, isError, value } = detail as Settled;
    const resolvers = promises.get(id);
    promises.delete(id);
    const unpacked = unpackAt(value, false, new Set());
    if (isError) resolvers?.reject(unpacked);
    else resolvers?.resolve(unpacked);
  });

  return {
    pack: (value) => packAt(value, 0, new Map()),
    unpack: (value, isFrozen = false) => unpackAt(value, isFrozen, new Set()),
    fire,
    on,
  };
}
