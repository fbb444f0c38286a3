// ipcRenderer; injected into the isolated world as source text.
import type { Codec } from './codec.ts';
import type { UpMessage } from './messages.ts';

export type Listener = (...args: unknown[]) => void;

export type Emitter = {
  on(name: string, listener: Listener): Emitter;
  addListener(name: string, listener: Listener): Emitter;
  once(name: string, listener: Listener): Emitter;
  off(name: string, listener: Listener): Emitter;
  removeListener(name: string, listener: Listener): Emitter;
  removeAllListeners(name?: string): Emitter;
  listenerCount(name: string): number;
  emit(name: string, ...args: unknown[]): boolean;
};

export type IpcRenderer = Emitter & {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  send(channel: string, ...args: unknown[]): void;
};

export type IpcEnd = {
  readonly ipcRenderer: IpcRenderer;
  reply(id: number, error: string | null, encoded: string): void;
  event(channel: string, encoded: string): void;
};

/** The part of Node's emitter that a sandboxed preload has. */
export function createEmitter(): Emitter {
  const listeners = new Map<string, { listener: Listener; original: Listener }[]>();
  const add = (name: string, listener: Listener, original: Listener): Emitter => {
    listeners.set(name, [...(listeners.get(name) ?? []), { listener, original }]);
    return emitter;
  };
  const remove = (name: string, original: Listener): Emitter => {
    const list = listeners.get(name) ?? [];
    const index = list.findLastIndex((entry) => entry.original === original);
    listeners.set(
      name,
      list.filter((_, at) => at !== index),
    );
    return emitter;
  };
  const emitter: Emitter = {
    on: (name, listener) => add(name, listener, listener),
    addListener: (name, listener) => add(name, listener, listener),
    once(name, listener) {
      const onceOnly: Listener = (...args) => {
        remove(name, listener);
        listener(...args);
      };
      return add(name, onceOnly, listener);
    },
    off: remove,
    removeListener: remove,
    removeAllListeners(name) {
      if (name === undefined) listeners.clear();
      else listeners.delete(name);
      return emitter;
    },
    listenerCount: (name) => listeners.get(name)?.length ?? 0,
    emit(name, ...args) {
      const list = listeners.get(name) ?? [];
      for (const { listener } of list) listener(...args);
      return list.length > 0;
    },
  };
  return emitter;
}

export function createIpcRenderer(
  codec: Codec,
  emitter: Emitter,
  post: (message: UpMessage, encoded?: string) => void,
): IpcEnd {
  type Resolvers = { resolve(value: unknown): void; reject(reason: Error): void };
  const waiting = new Map<number, Resolvers>();
  let lastId = 0;

  const ipcRenderer: IpcRenderer = Object.assign(emitter, {
    invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      return new Promise((resolve, reject) => {
        const encoded = codec.encode(args);
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        post({ kind: 'invoke', id, channel }, encoded);
      });
    },
    send(channel: string, ...args: unknown[]): void {
      post({ kind: 'send', channel }, codec.encode(args));
    },
  });

  return {
    ipcRenderer,
    reply(id, error, encoded) {
      const resolvers = waiting.get(id);
      waiting.delete(id);
      if (error === null) resolvers?.resolve(codec.decode(encoded));
      else resolvers?.reject(new Error(error));
    },
    event(channel, encoded) {
      const event = { sender: ipcRenderer, ports: [] };
      ipcRenderer.emit(channel, event, ...(codec.decode(encoded) as unknown[]));
    },
  };
}
