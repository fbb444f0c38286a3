import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../out/journeys',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  // One more than there are cores: much of a journey is waiting for a debounce.
  workers: 3,
  retries: 0,
  forbidOnly: true,
});
