// The suite that says what a program may rely on, whichever engine runs it.
// May import ../choose-engine.ts only: everything else goes through Playwright and Electron's API.
import { defineConfig } from 'playwright/test';
import { prepareEngine } from '../choose-engine.ts';

prepareEngine();

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../../out/conformance',
  fullyParallel: false,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
