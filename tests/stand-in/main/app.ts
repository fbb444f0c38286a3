// app: the program as a whole.
import { getPath, setPath } from './app-paths.ts';
import { commandLine } from './command-line.ts';
import { exit, quit, relaunchAfterExit } from './lifecycle.ts';
import { electronEvent, refusingEmitter, whole, type Part } from './member.ts';
import { Menu } from './menu.ts';
import { acquireLock, hasLock, releaseLock } from './single-instance.ts';
import { isReady, state } from './state.ts';

class App extends refusingEmitter('app') implements Part<Electron.App> {
  readonly commandLine = commandLine;
  readonly #ready = Promise.withResolvers<void>();
  #name: string | null = null;

  get isPackaged(): boolean {
    return state.program.isPackaged;
  }

  get name(): string {
    return this.#name ?? state.program.name;
  }

  set name(name: string) {
    this.#name = name;
  }

  get applicationMenu(): Electron.Menu | null {
    return Menu.getApplicationMenu();
  }

  set applicationMenu(menu: Electron.Menu | null) {
    Menu.setApplicationMenu(menu);
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): void {
    this.name = name;
  }

  getVersion(): string {
    return state.program.version;
  }

  getAppPath(): string {
    return state.program.appPath;
  }

  getPath(name: string): string {
    return getPath(name);
  }

  setPath(name: string, value: string): void {
    setPath(name, value);
  }

  /** From the environment, as Chromium on Linux does it. */
  getLocale(): string {
    const { LC_ALL, LC_MESSAGES, LANG } = process.env;
    const name = (LC_ALL || LC_MESSAGES || LANG || '').replace(/[.@].*$/, '').replace('_', '-');
    return /^[a-z]{2,3}(-[A-Za-z]+)?$/.test(name) ? name : 'en-US';
  }

  getSystemLocale(): string {
    return this.getLocale();
  }

  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()];
  }

  isReady(): boolean {
    return isReady();
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    return acquireLock(getPath('userData'), additionalData ?? null, (second) => {
      void this.whenReady().then(() => {
        const { argv, cwd } = second;
        this.emit('second-instance', electronEvent(), argv, cwd, second.additionalData);
      });
    });
  }

  hasSingleInstanceLock(): boolean {
    return hasLock();
  }

  releaseSingleInstanceLock(): void {
    releaseLock();
  }

  relaunch(options?: Electron.RelaunchOptions): void {
    relaunchAfterExit(options?.args ?? process.argv.slice(1));
  }

  quit(): void {
    void quit();
  }

  exit(code = 0): void {
    void exit(code);
  }

  /** Windows have no focus, badge or jump list of their own here; these change nothing. */
  focus(): void {}
  setAppUserModelId(): void {}
  setAboutPanelOptions(): void {}
  enableSandbox(): void {}
  disableHardwareAcceleration(): void {}

  /** Called once by the start, when Chromium runs and main has been read. */
  becomeReady(): void {
    this.emit('will-finish-launching');
    state.phase = 'ready';
    this.#ready.resolve();
    this.emit('ready', electronEvent(), {});
  }
}

const standIn = new App();

export const app = whole<Electron.App>(standIn);
state.app = standIn;

export function announceReady(): void {
  standIn.becomeReady();
}
