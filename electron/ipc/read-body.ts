import { AppError } from '#contract/errors.ts';

/** Throws 'invalid-input' unless the body is of exactly this length, and reads no more than that. */
export async function readBody(request: Request, length: number): Promise<Uint8Array> {
  const wrongLength = new AppError('invalid-input', { field: 'body' });
  const bytes = new Uint8Array(Math.max(0, length));
  let filled = 0;
  for await (const chunk of request.body ?? []) {
    // Leaving the loop cancels what is still to come.
    if (filled + chunk.length > length) throw wrongLength;
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  if (filled !== length) throw wrongLength;
  return bytes;
}
