// The Electron edge: the only folder that imports electron, beside main.ts and preload.ts.
// May import ipc and everything below it.
import type { Session, WebContents, WebPreferences } from 'electron';

/** In memory only: nothing a page reads is kept on disk by the browser. */
export const partition = 'chancery';

/** What every window gets; a page never has Node, and never leaves its sandbox. */
export const safeWebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  partition,
  webviewTag: false,
  // Electron's own checker fetches dictionaries from the network.
  spellcheck: false,
} as const satisfies WebPreferences;

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  // Only the app's own scheme: the search worker reads the archive's feed there.
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export const pageHeaders = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
} as const;

/** For answers that hold words of the archive, beside the partition that keeps nothing anyway. */
export const secretHeaders = { 'cache-control': 'no-store' } as const;

/** The program has no business anywhere else: no new windows, no way out of its own page. */
export function refuseNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    // The preview is a frame of our own; a link clicked in it leads nowhere.
    if (!event.isMainFrame && event.url.startsWith('app:')) return;
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Denies every permission and download, and cancels every request that would leave the computer. */
export function closeSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !/^(app|blob|data|devtools):/.test(details.url) });
  });
}
