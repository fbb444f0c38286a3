// session: the default one, and ones in memory made by `fromPartition`.
import { chromium } from '../browser/chromium.ts';
import { isHeaded } from '../browser/mode.ts';
import { refuseTheRest } from '../page/refuse.ts';
import { refusingEmitter, whole, type Part } from './member.ts';
import { applyPermissions, type PermissionHandlers } from './permissions.ts';
import { createProtocol } from './protocol.ts';
import { createWebRequest } from './web-request.ts';

export class Session extends refusingEmitter('session') implements Part<Electron.Session> {
  readonly #isInMemory: boolean;
  readonly #protocol = createProtocol();
  readonly #webRequest = createWebRequest();
  readonly #permissions: PermissionHandlers = { request: null, check: null };
  #browserContext: Promise<string | null> | null = null;
  #contents: Electron.WebContents | null = null;

  constructor(isInMemory: boolean) {
    super();
    this.#isInMemory = isInMemory;
  }

  get protocol(): Electron.Protocol {
    return this.#protocol.protocol;
  }

  get webRequest(): Electron.WebRequest {
    return this.#webRequest.webRequest;
  }

  isPersistent(): boolean {
    return !this.#isInMemory;
  }

  setPermissionRequestHandler(handler: PermissionHandlers['request']): void {
    this.#permissions.request = handler;
    void this.#applyPermissions();
  }

  setPermissionCheckHandler(handler: PermissionHandlers['check']): void {
    this.#permissions.check = handler;
    void this.#applyPermissions();
  }

  /** No device, spelling dictionary or download ever comes here; these have nothing to change. */
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}
  setSpellCheckerLanguages(): void {}

  /** Proxies have no effect: nothing leaves the machine. */
  async setProxy(): Promise<void> {}

  // What follows is not of the API.

  /** Prepares the session for a window before it loads; null is the browser's own profile. */
  async browserContextFor(contents: Electron.WebContents): Promise<string | null> {
    this.#browserContext ??= this.#createBrowserContext();
    const browserContextId = await this.#browserContext;
    if (this.#contents === null) {
      this.#contents = contents;
      await this.#applyPermissions();
    }
    return browserContextId;
  }

  handlerOf = this.#protocol.handlerOf;
  isCancelled = this.#webRequest.isCancelled;

  /** Application windows exist only in the browser's own profile, so with a person there is one. */
  async #createBrowserContext(): Promise<string | null> {
    if (!this.#isInMemory || isHeaded) return null;
    const { browser } = chromium().pipe;
    const created = await browser.send('Target.createBrowserContext', { disposeOnDetach: true });
    return created.browserContextId;
  }

  async #applyPermissions(): Promise<void> {
    if (this.#contents === null) return;
    const browserContextId = (await this.#browserContext) ?? null;
    await applyPermissions(this.#permissions, this.#contents, browserContextId);
  }
}

export const defaultSession = new Session(false);
const partitions = new Map<string, Session>();

/** The session of `webPreferences.partition`; '' is the default one. */
export function sessionOfPartition(name: string): Session {
  if (name === '') return defaultSession;
  if (name.startsWith('persist:')) {
    throw new Error(`stand-in: the persistent partition ${name} is not supported`);
  }
  const found = partitions.get(name) ?? new Session(true);
  partitions.set(name, found);
  return found;
}

export function allSessions(): readonly Session[] {
  return [defaultSession, ...partitions.values()];
}

export const session = refuseTheRest<typeof Electron.Session>('session', {
  fromPartition: (name) => whole<Electron.Session>(sessionOfPartition(name)),
  defaultSession: whole<Electron.Session>(defaultSession),
});
