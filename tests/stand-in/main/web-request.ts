// session.webRequest.onBeforeRequest: may cancel a request.
import type { PausedRequest } from '../../../electron/headless/cdp-protocol.ts';
import { refuseTheRest } from '../page/refuse.ts';

type Listener = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;

export type SessionWebRequest = {
  readonly webRequest: Electron.WebRequest;
  isCancelled(request: PausedRequest, url: string): Promise<boolean>;
};

const resourceTypes: Readonly<Record<string, string>> = {
  Document: 'mainFrame',
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Media: 'media',
};

export function createWebRequest(): SessionWebRequest {
  let patterns: readonly RegExp[] | null = null;
  let listener: Listener | null = null;
  let lastId = 0;

  function onBeforeRequest(
    ...args: [Electron.WebRequestFilter, Listener | null] | [Listener | null]
  ): void {
    const [filter, given] = args.length === 2 ? args : [null, args[0]];
    listener = given;
    patterns = filter === null ? null : filter.urls.map(patternOf);
  }

  return {
    webRequest: refuseTheRest<Electron.WebRequest>('session.webRequest', { onBeforeRequest }),
    async isCancelled({ request, resourceType }, url) {
      const asked = listener;
      if (asked === null || (patterns !== null && !patterns.some((p) => p.test(url)))) return false;
      const details = {
        id: ++lastId,
        url,
        method: request.method,
        resourceType: resourceTypes[resourceType] ?? 'other',
        referrer: '',
        timestamp: Date.now(),
        uploadData: [],
      } as Electron.OnBeforeRequestListenerDetails;
      const response = await new Promise<Electron.CallbackResponse>((resolve) => {
        asked(details, resolve);
      });
      if (response.redirectURL !== undefined) {
        throw new Error('stand-in: redirectURL of onBeforeRequest is not implemented');
      }
      return response.cancel === true;
    },
  };
}

/** A match pattern such as `*://*\/*` or `<all_urls>`. */
function patternOf(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/;
  const literal = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll('*', '.*')}$`);
}
