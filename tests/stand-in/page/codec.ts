// What crosses between page, preload and main. Every exported function here is injected into the
// page as source text, so it may use nothing outside itself but types; Node uses the same ones.

type Coded =
  | null
  | boolean
  | string
  | number
  | readonly ['undefined']
  | readonly ['number', string]
  | readonly ['bigint', string]
  | readonly ['node', number];
type Entries = readonly (readonly [string, Coded])[];
type Node =
  | readonly ['array', number, Entries]
  | readonly ['object', Entries]
  | readonly ['map', readonly (readonly [Coded, Coded])[]]
  | readonly ['set', readonly Coded[]]
  | readonly ['date', number | null]
  | readonly ['regexp', string, string]
  | readonly ['error', string, string, string]
  | readonly ['buffer', string]
  | readonly ['view', string, string]
  | readonly ['boxed', string | number | boolean];

export type Codec = {
  /** Throws "An object could not be cloned." on what structured clone refuses. */
  encode(value: unknown): string;
  decode(text: string): unknown;
};

/** Structured clone as text, with Electron's limits: no Blob, no File, no other host object. */
export function createCodec(): Codec {
  type Base64Array = Uint8Array<ArrayBuffer> & { toBase64(): string };
  type Base64Class = { fromBase64(text: string): Uint8Array<ArrayBuffer> };
  type ViewClass = new (buffer: ArrayBuffer) => ArrayBufferView;

  const hasNodeBuffer = typeof Buffer === 'function';
  const toBase64 = (bytes: Uint8Array<ArrayBuffer>): string =>
    hasNodeBuffer
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
      : (bytes as Base64Array).toBase64();
  const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
    hasNodeBuffer
      ? new Uint8Array(Buffer.from(text, 'base64'))
      : (Uint8Array as unknown as Base64Class).fromBase64(text);
  const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);
  const global = globalThis as unknown as Record<string, unknown>;
  const errorNames = new Set([
    'EvalError',
    'RangeError',
    'ReferenceError',
    'SyntaxError',
    'TypeError',
    'URIError',
  ]);

  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };

  const cloned = (value: unknown): unknown => {
    try {
      return structuredClone(value);
    } catch {
      return refuse();
    }
  };

  function encode(value: unknown): string {
    const nodes: (Node | null)[] = [];
    const seen = new Map<object, number>();

    const entries = (owner: object): Entries =>
      Object.entries(owner).map(([key, item]) => [key, put(item)] as const);

    const nodeOf = (item: object): Node => {
      if (Array.isArray(item)) return ['array', item.length, entries(item)];
      if (item instanceof Error) {
        const name = errorNames.has(item.name) ? item.name : 'Error';
        return ['error', name, item.message, item.stack ?? ''];
      }
      if (ArrayBuffer.isView(item)) {
        const { buffer, byteOffset, byteLength } = item;
        if (!(buffer instanceof ArrayBuffer)) return refuse();
        return ['view', tagOf(item), toBase64(new Uint8Array(buffer, byteOffset, byteLength))];
      }
      if (item instanceof Map) return ['map', [...item].map(([k, v]) => [put(k), put(v)])];
      if (item instanceof Set) return ['set', [...item].map(put)];
      if (item instanceof RegExp) return ['regexp', item.source, item.flags];
      if (item instanceof Date) {
        return ['date', Number.isNaN(item.getTime()) ? null : item.getTime()];
      }
      if (item instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(item))];
      if (Object.getPrototypeOf(item) === Object.prototype) return ['object', entries(item)];
      const inside: unknown = item.valueOf();
      if (typeof inside === 'string' || typeof inside === 'number' || typeof inside === 'boolean') {
        return ['boxed', inside];
      }
      return refuse();
    };

    const put = (item: unknown): Coded => {
      if (item === null || typeof item === 'boolean' || typeof item === 'string') return item;
      if (item === undefined) return ['undefined'];
      if (typeof item === 'bigint') return ['bigint', String(item)];
      if (typeof item === 'number') {
        if (Object.is(item, -0)) return ['number', '-0'];
        return Number.isFinite(item) ? item : ['number', String(item)];
      }
      if (typeof item !== 'object') return refuse();
      const known = seen.get(item);
      if (known !== undefined) return ['node', known];
      const index = nodes.push(null) - 1;
      seen.set(item, index);
      nodes[index] = nodeOf(item);
      return ['node', index];
    };

    const root = put(cloned(value));
    return JSON.stringify([root, nodes]);
  }

  function decode(text: string): unknown {
    const [root, nodes] = JSON.parse(text) as [Coded, Node[]];
    const built = new Map<number, object>();

    const fill = (target: object, items: Entries): void => {
      for (const [key, item] of items) {
        const value = get(item);
        Object.defineProperty(target, key, {
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      }
    };

    const build = (index: number): object => {
      const node = nodes[index];
      if (node === undefined) throw new Error('stand-in: a message was cut off');
      const keep = <T extends object>(value: T): T => {
        built.set(index, value);
        return value;
      };
      switch (node[0]) {
        case 'array': {
          const list = keep<unknown[]>([]);
          list.length = node[1];
          fill(list, node[2]);
          return list;
        }
        case 'object': {
          const record = keep({});
          fill(record, node[1]);
          return record;
        }
        case 'map': {
          const map = keep(new Map<unknown, unknown>());
          for (const [key, item] of node[1]) map.set(get(key), get(item));
          return map;
        }
        case 'set': {
          const set = keep(new Set<unknown>());
          for (const item of node[1]) set.add(get(item));
          return set;
        }
        case 'date':
          return keep(new Date(node[1] ?? Number.NaN));
        case 'regexp':
          return keep(new RegExp(node[1], node[2]));
        case 'error': {
          const ErrorClass = global[node[1]] as new (message: string) => Error;
          const error = keep(new ErrorClass(node[2]));
          error.stack = node[3];
          return error;
        }
        case 'buffer':
          return keep(fromBase64(node[1]).buffer);
        case 'view': {
          const bytes = fromBase64(node[2]);
          const View = global[node[1]] as ViewClass;
          return keep(node[1] === 'Uint8Array' ? bytes : new View(bytes.buffer));
        }
        case 'boxed':
          return keep(Object(node[1]) as object);
      }
    };

    const get = (item: Coded): unknown => {
      if (item === null || typeof item !== 'object') return item;
      switch (item[0]) {
        case 'undefined':
          return undefined;
        case 'number':
          return Number(item[1]);
        case 'bigint':
          return BigInt(item[1]);
        case 'node':
          return built.get(item[1]) ?? build(item[1]);
      }
    };

    return get(root);
  }

  return { encode, decode };
}
