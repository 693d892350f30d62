import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // One process that keeps what it has loaded: these tests share no state, and loading costs more than testing.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/site/**/*.test.ts'],
          testTimeout: 20_000,
          pool: 'threads',
          isolate: false,
        },
      },
      // What an editor meets: each mistake, given to the real check in a copy of the content.
      { test: { name: 'redactie', include: ['tests/redactie/**/*.test.ts'], testTimeout: 60_000 } },
      // Whole files, written and read thousands of times: slower, and not needed at every change.
      { test: { name: 'bestanden', include: ['tests/bestanden/**/*.test.ts'], testTimeout: 60_000, pool: 'threads', isolate: false } },
      // One file after another, two pages at a time: more only makes two cores wait for each other.
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/opzet.ts',
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 60_000,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
