// The module `electron` as the main process of a program sees it, one file an object of the API.
// May import ../browser, ../page and electron/headless; its types are Electron's own.
/// <reference types="electron" />
import { EventEmitter } from 'node:events';

/**
 * What a class or object of the API must fit, member by member. The emitter's own methods are left
 * out because they return the object itself, which is never the whole of Electron's.
 */
export type Part<T> = Partial<Omit<T, keyof NodeJS.EventEmitter | 'prototype'>>;

/** What is missing throws by name, so to everybody else a part is the whole. */
export function whole<T>(part: Part<T>): T {
  return part as unknown as T;
}

/** An event with Electron's `preventDefault`; `details` become members of it. */
export function electronEvent<T extends object>(details: T): Electron.Event<T>;
export function electronEvent(): Electron.Event;
export function electronEvent(details: object = {}): Electron.Event {
  let isPrevented = false;
  return Object.defineProperties(details, {
    preventDefault: { value: () => (isPrevented = true) },
    defaultPrevented: { get: () => isPrevented },
  }) as Electron.Event;
}

/**
 * The base of every class of the API: reading a member that neither the class nor Node's emitter
 * has throws by name. Sits behind the prototypes, so that `this` stays the object itself.
 */
export function refusingEmitter(name: string): new () => EventEmitter {
  const asked = new Set(['then', 'toJSON', 'nodeType', 'domain']);
  const end = new Proxy(Object.create(EventEmitter.prototype) as EventEmitter, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || asked.has(key)) {
        return Reflect.get(target, key, receiver) as unknown;
      }
      throw new Error(`stand-in: electron.${name}.${key} is not implemented`);
    },
  });
  class Base extends EventEmitter {}
  Object.setPrototypeOf(Base.prototype, end);
  return Base;
}
