import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/journeys/**', 'tests/stand-in/conformance/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
