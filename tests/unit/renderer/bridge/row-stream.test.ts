import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '#contract/errors.ts';
import type { ReportRow } from '#contract/report.ts';
import { rowChunks } from '../../../../renderer/bridge/row-stream.ts';
import { buildRow } from '../state/build-row.ts';

afterEach(() => vi.unstubAllGlobals());

function answerWith(response: Response): void {
  vi.stubGlobal('fetch', () => Promise.resolve(response));
}

function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

async function readAll(): Promise<ReportRow[]> {
  const rows: ReportRow[] = [];
  for await (const chunk of rowChunks(new AbortController().signal)) rows.push(...chunk);
  return rows;
}

describe('the stream of rows', () => {
  const rows = [buildRow(1, { title: 'Нанкин 南京' }), buildRow(2), buildRow(3)];
  const bytes = new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

  it.each([1, 7, 100, 100_000])('is whole whatever its pieces: %i bytes', async (size) => {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.slice(index * size, (index + 1) * size),
    );
    answerWith(new Response(streamOf(pieces)));
    expect(await readAll()).toEqual(rows);
  });

  it('throws a refusal as the error it carries', async () => {
    answerWith(Response.json({ code: 'locked', params: {} }, { status: 423 }));
    await expect(readAll()).rejects.toThrow(new AppError('locked'));
  });

  it('calls an answer it cannot read a fault, with its status as the reference', async () => {
    answerWith(new Response('?', { status: 502 }));
    await expect(readAll()).rejects.toMatchObject({
      code: 'internal',
      params: { reference: '502' },
    });
  });
});
