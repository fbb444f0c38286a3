// BrowserWindow. Its place and state are kept here; a real window follows them where there is one.
import { isHeaded } from '../browser/mode.ts';
import { setContentSize, setWindowState } from '../browser/targets.ts';
import { pressAccelerator } from './accelerators.ts';
import { app } from './app.ts';
import { allWindowsClosed } from './lifecycle.ts';
import { electronEvent, refusingEmitter, whole, type Part } from './member.ts';
import { isReady, state, type LiveWindow } from './state.ts';
import { WebContents } from './web-contents.ts';
import type { Host } from './window-seam.ts';

type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

let lastId = 0;

export class BrowserWindow
  extends refusingEmitter('BrowserWindow')
  implements Part<Electron.BrowserWindow>, LiveWindow
{
  readonly id = ++lastId;
  readonly contents: WebContents;
  #bounds: Electron.Rectangle;
  #title: string;
  #isShown: boolean;
  #state: WindowState = 'normal';
  #isDestroyed = false;
  #closing: Promise<boolean> | null = null;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    super();
    const { x = 0, y = 0, width = 800, height = 600, show: isShown = true } = options;
    this.#bounds = { x, y, width, height };
    this.#title = options.title ?? app.name;
    this.#isShown = isShown;
    const webPreferences = options.webPreferences ?? {};
    this.contents = new WebContents(this.#host(), { webPreferences, width, height, isShown });
    this.#followContents();
    state.windows.set(this.id, this);
    if (isShown) state.focused = this;
    app.emit('browser-window-created', electronEvent(), this);
    app.emit('web-contents-created', electronEvent(), this.contents);
  }

  get webContents(): Electron.WebContents {
    return this.contents.asElectron();
  }

  #host(): Host {
    return {
      requestClose: () => this.requestClose(),
      destroyNow: () => this.destroyNow(),
      isFocused: () => this.isFocused(),
      pressed: (key) => pressAccelerator(key, this.asElectron()),
      resized: (width, height) => {
        if (this.#bounds.width === width && this.#bounds.height === height) return;
        this.#bounds = { ...this.#bounds, width, height };
        this.emit('resize', electronEvent());
      },
    };
  }

  #followContents(): void {
    this.contents.on('stand-in:ready-to-show', () => this.emit('ready-to-show', electronEvent()));
    this.contents.on('page-title-updated', (_event, title: string) => {
      const event = electronEvent();
      this.emit('page-title-updated', event, title, true);
      if (!event.defaultPrevented) this.#title = title;
    });
  }

  loadURL(url: string): Promise<void> {
    return this.contents.loadURL(url);
  }

  loadFile(file: string): Promise<void> {
    return this.contents.loadFile(file);
  }

  show(): void {
    this.#setShown(true);
    this.focus();
  }

  showInactive(): void {
    this.#setShown(true);
  }

  hide(): void {
    this.#setShown(false);
  }

  #setShown(isShown: boolean): void {
    this.#mustLive();
    if (this.#isShown === isShown) return;
    this.#isShown = isShown;
    this.#applyState();
    this.emit(isShown ? 'show' : 'hide', electronEvent());
  }

  focus(): void {
    this.#mustLive();
    if (isHeaded && this.#isShown) this.contents.focus();
    if (state.focused === this) return;
    state.focused?.emit('blur', electronEvent());
    state.focused = this;
    this.emit('focus', electronEvent());
  }

  blur(): void {
    if (state.focused !== this) return;
    state.focused = null;
    this.emit('blur', electronEvent());
  }

  isVisible(): boolean {
    return this.#isShown && !this.#isDestroyed;
  }

  isFocused(): boolean {
    return state.focused === this;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  isMinimized(): boolean {
    return this.#state === 'minimized';
  }

  isMaximized(): boolean {
    return this.#state === 'maximized';
  }

  isFullScreen(): boolean {
    return this.#state === 'fullscreen';
  }

  minimize(): void {
    this.#setState('minimized', 'minimize');
  }

  maximize(): void {
    this.#isShown = true;
    this.#setState('maximized', 'maximize');
  }

  unmaximize(): void {
    if (this.isMaximized()) this.#setState('normal', 'unmaximize');
  }

  restore(): void {
    if (this.#state !== 'normal') this.#setState('normal', 'restore');
  }

  setFullScreen(isFullScreen: boolean): void {
    if (isFullScreen) this.#setState('fullscreen', 'enter-full-screen');
    else if (this.isFullScreen()) this.#setState('normal', 'leave-full-screen');
  }

  #setState(next: WindowState, eventName: string): void {
    this.#mustLive();
    this.#state = next;
    this.#applyState();
    this.emit(eventName, electronEvent());
  }

  /** Headless windows have no state that a page could see. */
  #applyState(): void {
    if (!isHeaded) return;
    const next = this.#isShown ? this.#state : 'minimized';
    void this.contents.opened.then(({ targetId }) => setWindowState(targetId, next));
  }

  getBounds(): Electron.Rectangle {
    return { ...this.#bounds };
  }

  getNormalBounds(): Electron.Rectangle {
    return this.getBounds();
  }

  getContentBounds(): Electron.Rectangle {
    return this.getBounds();
  }

  getSize(): number[] {
    return [this.#bounds.width, this.#bounds.height];
  }

  getContentSize(): number[] {
    return this.getSize();
  }

  getPosition(): number[] {
    return [this.#bounds.x, this.#bounds.y];
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#mustLive();
    this.#bounds = { ...this.#bounds, ...bounds };
    const size = this.getBounds();
    void this.contents.opened.then(({ targetId }) => setContentSize(targetId, size));
    this.emit('resize', electronEvent());
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  /** The window's dress, which a page cannot see; nothing here draws it. */
  setMinimumSize(): void {}
  setMenuBarVisibility(): void {}
  setAutoHideMenuBar(): void {}
  removeMenu(): void {}
  setBackgroundColor(): void {}
  setTitleBarOverlay(): void {}
  setProgressBar(): void {}
  setDocumentEdited(): void {}
  setContentProtection(): void {}

  close(): void {
    void this.requestClose();
  }

  destroy(): void {
    void this.destroyNow();
  }

  // What follows is not of the API.

  asElectron(): Electron.BrowserWindow {
    return whole<Electron.BrowserWindow>(this);
  }

  async requestClose(): Promise<boolean> {
    if (this.#isDestroyed) return true;
    this.#closing ??= this.#askAndClose().finally(() => {
      this.#closing = null;
    });
    return this.#closing;
  }

  async #askAndClose(): Promise<boolean> {
    await this.contents.opened;
    const event = electronEvent();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    if (!this.#isDestroyed && !(await this.contents.mayUnload())) return false;
    await this.destroyNow();
    return true;
  }

  async destroyNow(): Promise<void> {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    await this.contents.opened.then(
      (page) => page.close(),
      () => {},
    );
    this.contents.forget();
    state.windows.delete(this.id);
    if (state.focused === this) state.focused = null;
    this.emit('closed', electronEvent());
    if (state.windows.size === 0) allWindowsClosed();
  }

  #mustLive(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
  }
}
