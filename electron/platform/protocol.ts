import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';
import type { Bulk } from '../ipc/bulk.ts';
import type { PrintPages } from './print-pages.ts';
import { pageHeaders, secretHeaders } from './security.ts';

export const scheme = 'app';
/** One host for everything, so that the page asks with relative URLs. */
export const origin = `${scheme}://chancery`;

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

type Sources = {
  readonly rendererFolder: string;
  readonly bulk: Bulk;
  readonly printPages: PrintPages;
};

/** Serves the page's files, the archive's bulk answers and the pages being printed. */
export function serveScheme(session: Session, sources: Sources): void {
  session.protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    const isForArchive = url.pathname.startsWith('/archive/');
    if (url.host !== 'chancery' || !isFromOurPage(request)) return notFound();
    if (!isForArchive && request.method !== 'GET') return notFound();
    const secret = isForArchive
      ? await sources.bulk(request)
      : sources.printPages.response(url.pathname);
    return secret ? unkept(secret) : serveFile(sources.rendererFolder, url.pathname);
  });
}

/** A sandboxed frame has an origin of its own; Chromium tells none for a page's own reads. */
function isFromOurPage(request: Request): boolean {
  return [null, origin].includes(request.headers.get('origin'));
}

async function serveFile(folder: string, pathname: string): Promise<Response> {
  const relative = pathname === '/' ? 'index.html' : decodeURIComponent(pathname).slice(1);
  const file = path.join(folder, relative);
  if (!file.startsWith(folder + path.sep)) return notFound();
  try {
    const mediaType = mediaTypes[path.extname(file)] ?? 'application/octet-stream';
    return new Response(await readFile(file), {
      headers: { 'content-type': mediaType, ...pageHeaders },
    });
  } catch {
    return notFound();
  }
}

function unkept(response: Response): Response {
  for (const [name, value] of Object.entries(secretHeaders)) response.headers.set(name, value);
  return response;
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}
