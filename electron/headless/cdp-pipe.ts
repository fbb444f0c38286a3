// A client of the DevTools protocol over Chromium's two pipes: no port is opened, and Chromium
// ends by itself when the pipe breaks, even if this process is killed.
import type { Readable, Writable } from 'node:stream';
import type { CdpCommand, CdpCommands, CdpEvent, CdpEvents } from './cdp-protocol.ts';

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
};

type Waiting = {
  readonly method: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
};

type Listener = (params: never) => void;

/** One conversation: with the browser itself, or with one page or worker. */
export class CdpSession {
  /** The target's own session id; null for the browser. */
  readonly id: string | null;
  /** Settles when the target is gone. */
  readonly detached: Promise<void>;
  readonly #pipe: CdpPipe;
  readonly #listeners = new Map<string, Set<Listener>>();
  #settleDetached: () => void = () => {};

  constructor(pipe: CdpPipe, id: string | null) {
    this.#pipe = pipe;
    this.id = id;
    this.detached = new Promise((resolve) => {
      this.#settleDetached = resolve;
    });
  }

  /** Rejects with Chromium's message, or when the pipe breaks before the answer. */
  send<M extends CdpCommand>(
    method: M,
    ...[params]: CdpCommands[M][0] extends Readonly<Record<string, never>>
      ? []
      : [CdpCommands[M][0]]
  ): Promise<CdpCommands[M][1]> {
    return this.#pipe.send(this.id, method, params ?? {}) as Promise<CdpCommands[M][1]>;
  }

  /** Returns the function that stops listening. */
  on<E extends CdpEvent>(event: E, listener: (params: CdpEvents[E]) => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  next<E extends CdpEvent>(event: E): Promise<CdpEvents[E]> {
    return new Promise((resolve) => {
      const stop = this.on(event, (params) => {
        stop();
        resolve(params);
      });
    });
  }

  /** Called by the pipe. */
  receive(event: string, params: unknown): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(params as never);
  }

  /** Called by the pipe. */
  detach(): void {
    this.#settleDetached();
  }
}

export class CdpPipe {
  readonly browser: CdpSession;
  /** Settles when Chromium has hung up. */
  readonly closed: Promise<void>;
  readonly #writable: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #sessions = new Map<string, CdpSession>();
  #lastId = 0;
  #partial: Buffer[] = [];
  #isClosed = false;

  /** `writable` is Chromium's file descriptor 3, `readable` its 4. */
  constructor(writable: Writable, readable: Readable) {
    this.#writable = writable;
    this.browser = new CdpSession(this, null);
    this.closed = new Promise((resolve) => {
      readable.on('close', () => {
        this.#hangUp();
        resolve();
      });
    });
    readable.on('data', (chunk: Buffer) => this.#read(chunk));
    // A broken pipe is reported by 'close' on the reading side.
    readable.on('error', () => {});
    writable.on('error', () => {});
  }

  async attach(targetId: string): Promise<CdpSession> {
    const { sessionId } = await this.browser.send('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    return this.session(sessionId);
  }

  /** The session of a target that Chromium attached, by its session id. */
  session(sessionId: string): CdpSession {
    const session = this.#sessions.get(sessionId);
    if (session === undefined) throw new Error(`No DevTools session ${sessionId}`);
    return session;
  }

  send(sessionId: string | null, method: string, params: object): Promise<unknown> {
    if (this.#isClosed) return Promise.reject(new Error(`Chromium is gone: ${method}`));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      const message =
        sessionId === null ? { id, method, params } : { id, method, params, sessionId };
      this.#writable.write(`${JSON.stringify(message)}\0`);
    });
  }

  #read(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      this.#partial.push(chunk.subarray(start, end));
      const text = Buffer.concat(this.#partial).toString('utf8');
      this.#partial = [];
      start = end + 1;
      this.#receive(JSON.parse(text) as Message);
    }
    if (start < chunk.length) this.#partial.push(chunk.subarray(start));
  }

  #receive(message: Message): void {
    if (message.id !== undefined) {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error === undefined) waiting?.resolve(message.result);
      else waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
      return;
    }
    if (message.method === undefined) return;
    if (message.method === 'Target.attachedToTarget') {
      const { sessionId } = message.params as CdpEvents['Target.attachedToTarget'];
      this.#sessions.set(sessionId, new CdpSession(this, sessionId));
    }
    const session =
      message.sessionId === undefined ? this.browser : this.#sessions.get(message.sessionId);
    session?.receive(message.method, message.params);
    if (message.method === 'Target.detachedFromTarget') {
      const { sessionId } = message.params as CdpEvents['Target.detachedFromTarget'];
      this.#sessions.get(sessionId)?.detach();
      this.#sessions.delete(sessionId);
    }
  }

  #hangUp(): void {
    this.#isClosed = true;
    for (const { method, reject } of this.#waiting.values()) {
      reject(new Error(`Chromium is gone: ${method}`));
    }
    this.#waiting.clear();
    for (const session of this.#sessions.values()) session.detach();
    this.#sessions.clear();
  }
}
