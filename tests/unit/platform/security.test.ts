// The rules every page of the program lives under.
import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  closeSession,
  pageHeaders,
  refuseNavigation,
  safeWebPreferences,
} from '../../../electron/platform/security.ts';

describe('a window', () => {
  it('keeps its page in the sandbox, apart from Node and from the preload script', () => {
    expect(safeWebPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    });
  });

  it('leaves nothing of its page on disk', () => {
    expect(safeWebPreferences.partition).not.toMatch(/^persist:|^$/);
  });

  it('goes nowhere else and opens no other', () => {
    const { isPrevented, onOpen } = guardedContents();
    expect(isPrevented('will-navigate', { url: 'https://example.org/', isMainFrame: true })).toBe(
      true,
    );
    expect(onOpen()).toEqual({ action: 'deny' });
  });

  it.each([
    ['https://example.org/', true],
    ['data:text/html,hello', true],
    ['app://chancery/archive/preview', false],
  ])('lets a frame of its page go to %s: prevented %s', (url, expected) => {
    const { isPrevented } = guardedContents();
    expect(isPrevented('will-frame-navigate', { url, isMainFrame: false })).toBe(expected);
  });
});

describe('the content policy', () => {
  const policy = new Map(
    pageHeaders['content-security-policy'].split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources];
    }),
  );

  it('allows nothing that it does not name', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const name of ['form-action', 'base-uri', 'object-src']) {
      expect(policy.get(name), name).toEqual(["'none'"]);
    }
  });

  it('runs scripts and takes styles of the program alone, and no text as script', () => {
    for (const name of ['script-src', 'style-src', 'connect-src', 'font-src', 'frame-src']) {
      expect(policy.get(name), name).toEqual(["'self'"]);
    }
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  });

  it('names no host, no wildcard and nothing unsafe', () => {
    const sources = [...policy.values()].flat();
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", 'blob:', "'script'"]));
    const withBlobs = [...policy].filter(([, each]) => each.includes('blob:'));
    expect(withBlobs.map(([name]) => name)).toEqual(['img-src']);
  });
});

describe('the session', () => {
  it('lets nothing be downloaded', () => {
    expect(closedSession().isDownloadPrevented()).toBe(true);
  });

  it('denies every permission, asked for or checked', () => {
    const session = closedSession();
    expect(session.requested('media')).toBe(false);
    expect(session.checked('clipboard-read')).toBe(false);
  });

  it.each([
    ['app://chancery/index.html', false],
    ['blob:app://chancery/1', false],
    ['https://example.org/', true],
    ['http://localhost/', true],
    ['ws://example.org/', true],
    ['file:///etc/hosts', true],
    ['ftp://example.org/app:', true],
  ])('for the request %s it answers cancel: %s', (url, isCancelled) => {
    expect(closedSession().isCancelled(url)).toBe(isCancelled);
  });
});

/** Emits an event as Electron does and says whether a listener prevented what it announces. */
function emitPreventable(emitter: EventEmitter, name: string, details: object): boolean {
  let isPrevented = false;
  emitter.emit(name, { ...details, preventDefault: () => (isPrevented = true) });
  return isPrevented;
}

/** The contents of a window whose navigation is refused. */
function guardedContents() {
  let onOpen: () => unknown = () => null;
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: () => unknown) => (onOpen = handler),
  });
  refuseNavigation(contents as unknown as WebContents);
  return {
    isPrevented: (name: string, details: object) => emitPreventable(contents, name, details),
    onOpen: () => onOpen(),
  };
}

type Answer<T> = (value: T) => void;

/** A session that remembers what it was told and can be asked about it. */
function closedSession() {
  let onRequest: (contents: null, permission: string, answer: Answer<boolean>) => void;
  let onCheck: (contents: null, permission: string) => boolean;
  let onBefore: (details: { url: string }, answer: Answer<{ cancel?: boolean }>) => void;
  const fake = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (handler: typeof onRequest) => (onRequest = handler),
    setPermissionCheckHandler: (handler: typeof onCheck) => (onCheck = handler),
    webRequest: { onBeforeRequest: (handler: typeof onBefore) => (onBefore = handler) },
  });
  closeSession(fake as unknown as Session);
  return {
    requested(permission: string): boolean | null {
      let given: boolean | null = null;
      onRequest(null, permission, (value) => (given = value));
      return given;
    },
    isDownloadPrevented: () => emitPreventable(fake, 'will-download', {}),
    checked: (permission: string) => onCheck(null, permission),
    isCancelled(url: string): boolean | null {
      let cancelled: boolean | null = null;
      onBefore({ url }, ({ cancel }) => (cancelled = cancel ?? false));
      return cancelled;
    },
  };
}
