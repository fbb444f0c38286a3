import { describe, expect, it } from 'vitest';
import { createCodec } from './codec.ts';

const codec = createCodec();
const back = (value: unknown): unknown => codec.decode(codec.encode(value));

describe('createCodec', () => {
  it.each([
    ['plain data', { a: [1, 'ж', true, null], b: { c: {} } }],
    ['nothing', undefined],
    ['numbers JSON has no word for', [Number.NaN, Infinity, -Infinity, -0]],
    ['large integers', 2n ** 70n],
    ['dates, also invalid ones', [new Date(5), new Date(Number.NaN)]],
    ['patterns', /ж+/giu],
    ['maps and sets in each other', new Map([['a', new Set([new Map([[1, 2]])])]])],
    ['bytes', new Uint8Array([0, 255])],
    ['numbers in arrays of a kind', [new Float64Array([1.5]), new BigInt64Array([-1n])]],
    ['buffers', new Uint8Array([1, 2, 3]).buffer],
    ['keys that look like its own marks', { 0: ['node', 0], node: ['undefined'] }],
    ['a key named __proto__', JSON.parse('{"__proto__": 1}') as unknown],
  ])('brings back %s', (_name, value) => {
    expect(back(value)).toStrictEqual(structuredClone(value));
  });

  it('keeps holes, circles and shared objects', () => {
    const shared = { name: 'один' };
    const list: unknown[] = [shared, shared];
    list[3] = list;
    const got = back(list) as unknown[];
    expect(got[0]).toBe(got[1]);
    expect(2 in got).toBe(false);
    expect(got[3]).toBe(got);
  });

  it('keeps class, message and stack of the language’s own errors', () => {
    const got = back(new TypeError('плохо')) as Error;
    expect(got).toBeInstanceOf(TypeError);
    expect(got.message).toBe('плохо');
    expect(got.stack).toContain('codec.test.ts');
  });

  it('makes a Buffer a plain Uint8Array and a class instance a plain object', () => {
    class Point {
      x = 1;
    }
    expect(back(Buffer.from('abc'))).toStrictEqual(new Uint8Array([97, 98, 99]));
    expect(back(new Point())).toStrictEqual({ x: 1 });
  });

  it.each([
    ['a function', { run: () => 1 }],
    ['a symbol', Symbol('a')],
    ['a promise', Promise.resolve()],
    ['a blob', new Blob(['x'])],
    ['shared memory', new Uint8Array(new SharedArrayBuffer(1))],
  ])('refuses %s', (_name, value) => {
    expect(() => codec.encode(value)).toThrow('An object could not be cloned.');
  });

  it('runs as text in a place that has nothing else', () => {
    // oxlint-disable-next-line no-new-func -- this is how it gets into the page
    const make = new Function(`return (${String(createCodec)})()`) as typeof createCodec;
    expect(make().decode(codec.encode({ ж: [1n] }))).toStrictEqual({ ж: [1n] });
  });
});
