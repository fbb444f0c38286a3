import * as v from 'valibot';
import { bulkPaths } from '#contract/calls.ts';
import { AppError, AppErrorData } from '#contract/errors.ts';
import type { ReportRow } from '#contract/report.ts';

/**
 * The rows of all reports, newest first, in the pieces they arrive in: the first piece can be drawn
 * while the rest is still being read.
 */
export async function* rowChunks(signal: AbortSignal): AsyncGenerator<ReportRow[]> {
  const response = await fetch(bulkPaths.rows, { signal });
  if (!response.ok || !response.body) throw await refusal(response);

  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const lines = (rest + (value ?? '')).split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      const rows = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as ReportRow);
      if (rows.length > 0) yield rows;
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}

/** A refused bulk read carries the same data as a refused call. */
async function refusal(response: Response): Promise<AppError> {
  const data = v.safeParse(AppErrorData, await response.json().catch(() => null));
  return data.success
    ? new AppError(data.output.code, data.output.params)
    : new AppError('internal', { reference: String(response.status) });
}
