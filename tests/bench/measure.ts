// Benches: each file measures one thing against a baseline of the same run and prints JSON lines.
// May import anything of the program and of tests/support.

export type Measured = { readonly p50: number; readonly p95: number; readonly max: number };

/** Runs the work `times` times after a warm-up and gives milliseconds. */
export async function measure(times: number, work: () => unknown): Promise<Measured> {
  await work();
  const tookMs: number[] = [];
  for (let count = 0; count < times; count += 1) {
    const startedMs = performance.now();
    await work();
    tookMs.push(performance.now() - startedMs);
  }
  return percentiles(tookMs);
}

export function percentiles(tookMs: readonly number[]): Measured {
  const sorted = tookMs.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** Milliseconds of one run. */
export async function once(work: () => unknown): Promise<number> {
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}

/** Prints one result: ours, the baseline's, and the ratio that is to be quoted. */
export function report(
  bench: string,
  name: string,
  result: { readonly oursMs: number; readonly baseline: string; readonly baselineMs: number },
): void {
  const { oursMs, baseline, baselineMs } = result;
  const line = {
    bench,
    case: name,
    ratio: round(oursMs / baselineMs),
    oursMs: round(oursMs),
    baseline,
    baselineMs: round(baselineMs),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
