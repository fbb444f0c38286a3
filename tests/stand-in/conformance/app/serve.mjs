// Answers requests to app://conformance/.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'page');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'";

const lines = 50_000;

export async function serveFiles(request) {
  const { pathname } = new URL(request.url);
  if (pathname === '/echo') {
    return Response.json({
      method: request.method,
      body: await request.text(),
      origin: request.headers.get('origin'),
      referer: request.headers.get('referer'),
    });
  }
  if (pathname === '/mirror') {
    return new Response(await request.arrayBuffer(), {
      headers: { 'content-type': 'application/octet-stream', 'seen-method': request.method },
    });
  }
  if (pathname === '/lines') {
    const line = (_, at) => JSON.stringify({ at, text: 'Встреча с мэром города Нанкин' });
    const body = Array.from({ length: lines }, line).join('\n');
    return new Response(body, { headers: { 'content-type': 'application/x-ndjson' } });
  }
  try {
    return new Response(await readFile(path.join(folder, path.normalize(pathname))), {
      headers: {
        'content-type': types[path.extname(pathname)] ?? 'application/octet-stream',
        ...(pathname !== '/free.html' && { 'content-security-policy': policy }),
      },
    });
  } catch {
    return new Response('not found', { status: 404 });
  }
}
