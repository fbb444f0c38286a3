// The steps of `npm run check` and `npm test`, each with what it counted.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { exitCodeOf } from './run-process.ts';
import { inRoot } from './root.ts';

export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };
export type Step = { readonly name: string; run(): Promise<Count> };

const bin = (path: string): string => inRoot('node_modules', path);

/** A tool that only says yes or no counts as one. */
function tool(name: string, script: string, args: readonly string[]): Step {
  return {
    name,
    async run() {
      const code = await exitCodeOf(process.execPath, [bin(script), ...args]);
      return code === 0
        ? { passed: 1, failed: 0, skipped: 0 }
        : { passed: 0, failed: 1, skipped: 0 };
    },
  };
}

const VitestResult = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numFailedTestSuites: v.number(),
});

function vitest(name: string, folders: readonly string[]): Step {
  return {
    name,
    async run() {
      const file = resultFile(name);
      const code = await exitCodeOf(process.execPath, [
        bin('vitest/vitest.mjs'),
        'run',
        ...folders,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ]);
      const result = readResult(file, VitestResult);
      if (!result) return { passed: 0, failed: 1, skipped: 0 };
      const broken = code !== 0 && result.numFailedTests === 0 ? 1 : 0;
      return {
        passed: result.numPassedTests,
        failed: result.numFailedTests + broken,
        skipped: result.numPendingTests,
      };
    },
  };
}

const PlaywrightResult = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
});

/** A flaky test, one that passed only when tried again, counts as failed. */
function playwright(name: string, config: string): Step {
  return {
    name,
    async run() {
      const file = resultFile(name);
      const code = await exitCodeOf(
        process.execPath,
        [bin('playwright/cli.js'), 'test', '-c', config, '--reporter=list,json'],
        {
          stdio: ['ignore', 'inherit', 'inherit'],
          env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
        },
      );
      const result = readResult(file, PlaywrightResult);
      if (!result) return { passed: 0, failed: 1, skipped: 0 };
      const { expected, unexpected, flaky, skipped } = result.stats;
      const broken = code !== 0 && unexpected + flaky === 0 ? 1 : 0;
      return { passed: expected, failed: unexpected + flaky + broken, skipped };
    },
  };
}

function resultFile(name: string): string {
  const folder = inRoot('out/results');
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}.json`;
  rmSync(file, { force: true });
  return file;
}

function readResult<T>(file: string, schema: v.GenericSchema<unknown, T>): T | null {
  try {
    return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

export const steps = {
  types: tool('types', 'typescript/bin/tsc', ['-b']),
  lint: tool('lint', 'oxlint/bin/oxlint', ['--deny-warnings']),
  format: tool('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
  unit: vitest('unit', ['tests/unit', 'tests/layers.test.ts']),
  archive: vitest('archive', ['tests/archive']),
  conformance: playwright('conformance', 'tests/stand-in/conformance/playwright.config.ts'),
  journeys: playwright('journeys', 'tests/journeys/playwright.config.ts'),
} as const satisfies Record<string, Step>;

/** Runs the steps one after another; prints what each counted, and the sum last. */
export async function runSteps(list: readonly Step[]): Promise<never> {
  const counts: { name: string; count: Count; seconds: number }[] = [];
  for (const step of list) {
    process.stdout.write(`\n— ${step.name}\n`);
    const startedMs = performance.now();
    const count = await step.run();
    counts.push({ name: step.name, count, seconds: (performance.now() - startedMs) / 1000 });
  }
  process.stdout.write('\n');
  for (const { name, count, seconds } of counts) {
    process.stdout.write(`${name}: ${inWords(count)}   ${seconds.toFixed(0)} s\n`);
  }
  const sum = counts.reduce(
    (total, { count }) => ({
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      skipped: total.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
  process.stdout.write(`${inWords(sum)}\n`);
  process.exit(sum.failed === 0 ? 0 : 1);
}

function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
