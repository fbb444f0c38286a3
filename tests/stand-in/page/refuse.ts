// Injected into the page as source text, and used in Node: may use nothing outside itself.

/**
 * The object with every member that is not there throwing by name, so that code that relies on a
 * part of Electron the stand-in lacks fails where it does, and says why.
 */
export function refuseTheRest<T extends object>(name: string, part: Partial<T>): T {
  // What the language, promises, the inspector and test runners ask of any object.
  const asked = new Set([
    'then',
    'toJSON',
    'constructor',
    'prototype',
    'default',
    '__esModule',
    'nodeType',
  ]);
  return new Proxy(part, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || asked.has(key)) {
        return Reflect.get(target, key) as unknown;
      }
      throw new Error(`stand-in: electron.${name}.${key} is not implemented`);
    },
  }) as T;
}
