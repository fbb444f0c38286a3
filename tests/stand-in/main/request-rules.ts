// Who answers a request: the session of the window it comes from.
import { chromium } from '../browser/chromium.ts';
import type { RequestRules } from '../browser/requests.ts';
import { allSessions, defaultSession, type Session } from './session.ts';
import { contentsOfFrame } from './web-contents.ts';

/** Windows that pages opened by themselves; they never come to load anything. */
const popups = new Set<string>();

/** The stand-in gives no page a second window: it closes it, after the program was asked. */
export async function closePopups(): Promise<void> {
  const { browser } = chromium().pipe;
  browser.on('Target.targetCreated', ({ targetInfo: { type, openerId, targetId } }) => {
    if (type !== 'page' || openerId === undefined) return;
    popups.add(targetId);
    browser.send('Target.closeTarget', { targetId }).catch(() => {});
  });
  await browser.send('Target.setDiscoverTargets', { discover: true });
}

/** Requests of workers and frames name no window; then any session that knows the scheme. */
function sessionOf(frameId: string, scheme: string): Session {
  return (
    contentsOfFrame(frameId)?.standInSession ??
    allSessions().find((session) => session.handlerOf(scheme) !== null) ??
    defaultSession
  );
}

export const requestRules: RequestRules = {
  mayNavigate(frameId, url) {
    if (popups.has(frameId)) return false;
    return contentsOfFrame(frameId)?.mayNavigate(url) ?? true;
  },
  isCancelled(request, url, scheme) {
    return sessionOf(request.frameId, scheme).isCancelled(request, url);
  },
  handlerOf: (frameId, scheme) => sessionOf(frameId, scheme).handlerOf(scheme),
};
