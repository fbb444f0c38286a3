// webContents: what a window shows.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { report } from '../browser/report.ts';
import { readStream } from '../../../electron/headless/read-stream.ts';
import { debuggingPort, isHeaded } from '../browser/mode.ts';
import { toBrowserUrl } from '../browser/origins.ts';
import { Page } from '../browser/page.ts';
import { createCodec } from '../page/codec.ts';
import { isolatedWorldScript, readPreload } from '../page/scripts.ts';
import { refuseTheRest } from '../page/refuse.ts';
import { IpcMain } from './ipc-main.ts';
import { loadError } from './load-error.ts';
import { electronEvent, refusingEmitter, whole, type Part } from './member.ts';
import { emulatedMedia, nativeTheme } from './native-theme.ts';
import { pageEvents } from './page-events.ts';
import { printParams } from './print-options.ts';
import { sessionOfPartition, type Session } from './session.ts';
import { state } from './state.ts';
import { createMainFrame } from './web-frame-main.ts';
import { checkWebPreferences } from './web-preferences.ts';
import type { ContentsOptions, Host } from './window-seam.ts';

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

const codec = createCodec();
const all = new Map<number, WebContents>();
let lastId = 0;

export class WebContents
  extends refusingEmitter('webContents')
  implements Part<Electron.WebContents>
{
  readonly id = ++lastId;
  readonly ipc = whole<Electron.IpcMain>(new IpcMain());
  readonly mainFrame: Electron.WebFrameMain;
  readonly host: Host;
  readonly standInSession: Session;
  /** The page once it is there; settled before it only when Chromium fails. */
  readonly opened: Promise<Page>;
  page: Page | null = null;
  url = '';
  title = '';
  isGone = false;
  isPageCrashed = false;
  isPageLoading = false;
  openHandler: OpenHandler | null = null;
  readonly #isJavaScriptOff: boolean;
  #expectedUrl: string | null = null;

  constructor(host: Host, options: ContentsOptions) {
    super();
    checkWebPreferences(options.webPreferences);
    this.host = host;
    this.#isJavaScriptOff = options.webPreferences.javascript === false;
    this.standInSession = sessionOfPartition(options.webPreferences.partition ?? '');
    this.mainFrame = createMainFrame(this.asElectron());
    all.set(this.id, this);
    this.opened = this.#open(options);
    this.opened.catch((error: unknown) => report('stand-in: a window did not open', error));
  }

  get session(): Electron.Session {
    return whole<Electron.Session>(this.standInSession);
  }

  async #open({ webPreferences, ...size }: ContentsOptions): Promise<Page> {
    const isolatedScript = this.#isJavaScriptOff ? null : this.#isolatedScript(webPreferences);
    const browserContextId = await this.standInSession.browserContextFor(this.asElectron());
    const page = await Page.open(
      {
        ...size,
        browserContextId,
        isolatedScript,
        isForPrinting: !size.isShown && webPreferences.preload === undefined,
        isJavaScriptOff: this.#isJavaScriptOff,
      },
      pageEvents(this, codec),
    );
    this.page = page;
    const followTheme = (): void => {
      const features = emulatedMedia();
      page.session.send('Emulation.setEmulatedMedia', { features }).catch(() => {});
    };
    nativeTheme.on('updated', followTheme);
    this.once('destroyed', () => nativeTheme.off('updated', followTheme));
    if (nativeTheme.themeSource !== 'system') followTheme();
    return page;
  }

  #isolatedScript({ preload }: Electron.WebPreferences): string {
    const source = preload === undefined ? null : readPreload(preload);
    if (source?.error) {
      const { error } = source;
      this.once('did-navigate', () => {
        report(`Unable to load preload script: ${preload ?? ''}`, error);
        this.emit('preload-error', electronEvent(), preload, error);
      });
    }
    const { platform, arch, version, versions } = process;
    return isolatedWorldScript(source?.script ?? null, {
      process: {
        type: 'renderer',
        sandboxed: true,
        contextIsolated: true,
        platform,
        arch,
        version,
        versions,
        env: {},
        argv: [],
      },
      isForPerson: isHeaded && debuggingPort === null,
    });
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.opened;
    const loaded = new Promise<void>((resolve, reject) => {
      this.once('did-finish-load', resolve);
      this.once('destroyed', () => reject(loadError('ERR_FAILED', url)));
    });
    // Awaited only when the navigation succeeds.
    loaded.catch(() => {});
    this.expect(url);
    this.isPageLoading = true;
    this.emit('did-start-loading', electronEvent());
    const code = await page.navigate(toBrowserUrl(url));
    if (code !== null) {
      this.isPageLoading = false;
      const error = loadError(code, url);
      this.emit('did-fail-load', electronEvent(), error.errno, code, url, true);
      throw error;
    }
    await loaded;
  }

  loadFile(file: string): Promise<void> {
    return this.loadURL(pathToFileURL(path.resolve(state.program.appPath, file)).href);
  }

  reload(): void {
    this.expect(this.url);
    void this.opened.then((page) => page.session.send('Page.reload'));
  }

  getURL(): string {
    return this.url;
  }

  getTitle(): string {
    return this.title;
  }

  getType(): 'window' {
    return 'window';
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  isCrashed(): boolean {
    return this.isPageCrashed;
  }

  isLoading(): boolean {
    return this.isPageLoading;
  }

  isFocused(): boolean {
    return this.host.isFocused();
  }

  focus(): void {
    void this.opened.then((page) => page.session.send('Page.bringToFront'));
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.isGone) throw new TypeError('Object has been destroyed');
    const encoded = codec.encode(args);
    void this.opened.then((page) => page.tell('event', [channel, encoded]).catch(() => {}));
  }

  async executeJavaScript(code: string, isUserGesture = false): Promise<unknown> {
    if (this.#isJavaScriptOff) {
      throw new Error('stand-in: executeJavaScript needs webPreferences.javascript');
    }
    return (await this.opened).evaluate(code, isUserGesture);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const params = printParams(options);
    const { session } = await this.opened;
    const { stream } = await session.send('Page.printToPDF', params);
    return Buffer.from(await readStream(session, stream));
  }

  async capturePage(): Promise<Electron.NativeImage> {
    const { session } = await this.opened;
    const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
    const png = Buffer.from(data, 'base64');
    return refuseTheRest<Electron.NativeImage>('NativeImage', {
      toPNG: () => png,
      isEmpty: () => png.length === 0,
    });
  }

  close(options?: Electron.CloseOpts): void {
    if (this.isGone) return;
    if (options?.waitForBeforeUnload) void this.host.requestClose();
    else void this.host.destroyNow();
  }

  forcefullyCrashRenderer(): void {
    // Answered by the crash itself.
    void this.opened.then((page) => page.session.send('Page.crash').catch(() => {}));
  }

  /** Developer tools, zoom and throttling do not exist here, or are the browser's own affair. */
  isDevToolsOpened(): boolean {
    return false;
  }

  setBackgroundThrottling(): void {}
  async setVisualZoomLevelLimits(): Promise<void> {}

  // What follows is not of the API.

  asElectron(): Electron.WebContents {
    return whole<Electron.WebContents>(this);
  }

  /** Marks an address as asked for by the program, not by the page. */
  expect(url: string): void {
    this.#expectedUrl = url.replace(/#.*$/, '');
  }

  /** Whether the page may go there, as the program decides in will-navigate. */
  mayNavigate(url: string): boolean {
    if (this.#expectedUrl === url.replace(/#.*$/, '')) {
      this.#expectedUrl = null;
      return true;
    }
    const frame = this.mainFrame;
    const event = electronEvent({ url, isMainFrame: true, frame, initiator: frame });
    this.emit('will-navigate', event, url, false, true);
    return !event.defaultPrevented;
  }

  /** Asks the page's beforeunload listeners; what they say, the program may overrule. */
  async mayUnload(): Promise<boolean> {
    if (this.isPageCrashed || this.#isJavaScriptOff || this.url === '') return true;
    const page = await this.opened;
    const isPrevented = await page.evaluate(
      `(() => {
        const event = document.createEvent('BeforeUnloadEvent');
        event.initEvent('beforeunload', false, true);
        window.dispatchEvent(event);
        return event.defaultPrevented || event.returnValue !== '';
      })()`,
      true,
    );
    if (isPrevented !== true) return true;
    const event = electronEvent();
    this.emit('will-prevent-unload', event);
    return event.defaultPrevented;
  }

  forget(): void {
    this.isGone = true;
    all.delete(this.id);
    this.emit('destroyed', electronEvent());
  }
}

/** Of the module: finds contents by what is known of them. */
export function contentsOfFrame(frameId: string): WebContents | undefined {
  return [...all.values()].find(({ page }) => page?.frameId === frameId);
}

export const webContents = refuseTheRest<typeof Electron.WebContents>('webContents', {
  getAllWebContents: () => [...all.values()].map((contents) => contents.asElectron()),
  fromId: (id) => all.get(id)?.asElectron(),
  fromDevToolsTargetId: (targetId) =>
    [...all.values()].find(({ page }) => page?.targetId === targetId)?.asElectron(),
  getFocusedWebContents: () =>
    [...all.values()].find((contents) => contents.isFocused())?.asElectron() ?? null,
});
