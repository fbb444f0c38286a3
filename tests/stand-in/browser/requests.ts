// Every request of every page and worker, answered by the program's protocol handlers or refused.
import { report } from './report.ts';
import type {
  Header,
  NetworkErrorReason,
  PausedRequest,
} from '../../../electron/headless/cdp-protocol.ts';
import { chromium } from './chromium.ts';
import { recordRefusedRequest } from './network-log.ts';
import { registeredSchemes, schemeOf, toAppUrl, toBrowserPolicy } from './origins.ts';
import { blankOrigin } from './targets.ts';

export type Handler = (request: Request) => Response | Promise<Response>;

/** What the API side decides; addresses are the program's. */
export type RequestRules = {
  /** Whether a page may go to another document. */
  mayNavigate(frameId: string, url: string): boolean;
  isCancelled(request: PausedRequest, url: string, scheme: string): Promise<boolean>;
  handlerOf(frameId: string, scheme: string): Handler | null;
};

/** Above this a single answer would break Chromium's pipe. */
const maxBodyBytes = 64 << 20;

const networkSchemes = new Set(['http', 'https', 'ws', 'wss', 'ftp']);

/** Has to run before the first page exists, or its requests pass by. */
export async function interceptRequests(rules: RequestRules): Promise<void> {
  const { browser } = chromium().pipe;
  browser.on('Fetch.requestPaused', (request) => {
    answer(request, rules).catch((error: unknown) => {
      report(`stand-in: ${request.request.url}`, error);
      fail(request, 'Failed');
    });
  });
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function answer(paused: PausedRequest, rules: RequestRules): Promise<void> {
  const url = toAppUrl(paused.request.url);
  const scheme = schemeOf(url);
  if (url.startsWith(`${blankOrigin}/`)) {
    const headers = { 'content-type': 'text/html' };
    return fulfill(paused, new Response('<!doctype html>', { headers }));
  }
  if (paused.resourceType === 'Document' && !rules.mayNavigate(paused.frameId, url)) {
    return fail(paused, 'Aborted');
  }
  const handler = rules.handlerOf(paused.frameId, scheme);
  const isCancelled = await rules.isCancelled(paused, url, scheme);
  if (handler === null && networkSchemes.has(scheme)) recordRefusedRequest(url);
  if (isCancelled) return fail(paused, 'BlockedByClient');
  if (handler === null) {
    if (networkSchemes.has(scheme)) return fail(paused, 'InternetDisconnected');
    if (registeredSchemes.has(scheme)) return fail(paused, 'Failed');
    await chromium().pipe.browser.send('Fetch.continueRequest', { requestId: paused.requestId });
    return;
  }
  const isFetch = paused.resourceType === 'Fetch' || paused.resourceType === 'XHR';
  if (isFetch && registeredSchemes.get(scheme)?.supportFetchAPI === false) {
    return fail(paused, 'AccessDenied');
  }
  const response = await handler(requestOf(paused, url));
  if (response.type === 'error') return fail(paused, 'Failed');
  await fulfill(paused, response);
}

function requestOf({ request }: PausedRequest, url: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    const isAddress = ['origin', 'referer'].includes(name.toLowerCase());
    headers.set(name, isAddress ? toAppUrl(value) : value);
  }
  const parts = request.postDataEntries?.map(({ bytes = '' }) => Buffer.from(bytes, 'base64'));
  const hasBody = parts !== undefined && !['GET', 'HEAD'].includes(request.method);
  return new Request(url, {
    method: request.method,
    headers,
    ...(hasBody && { body: Buffer.concat(parts) }),
  });
}

async function fulfill({ requestId }: PausedRequest, response: Response): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  if (body.length > maxBodyBytes) {
    throw new Error(
      `stand-in: an answer of ${String(body.length)} bytes is more than it can carry`,
    );
  }
  const responseHeaders: Header[] = [...response.headers].map(([name, value]) => ({
    name,
    value: name.startsWith('content-security-policy') ? toBrowserPolicy(value) : value,
  }));
  await chromium()
    .pipe.browser.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders,
      body: body.toString('base64'),
    })
    // The page that asked may be gone by now.
    .catch(() => {});
}

function fail({ requestId }: PausedRequest, errorReason: NetworkErrorReason): void {
  chromium()
    .pipe.browser.send('Fetch.failRequest', { requestId, errorReason })
    .catch(() => {});
}
