// Reads what Chromium hands over as a stream, such as a PDF of many megabytes.
import type { CdpSession } from './cdp-pipe.ts';

const chunkBytes = 1 << 20;

export async function readStream(session: CdpSession, handle: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for (let isDone = false; !isDone;) {
    const chunk = await session.send('IO.read', { handle, size: chunkBytes });
    chunks.push(Buffer.from(chunk.data, chunk.base64Encoded ? 'base64' : 'utf8'));
    isDone = chunk.eof;
  }
  await session.send('IO.close', { handle });
  return Buffer.concat(chunks);
}
