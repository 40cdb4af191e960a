import { defineConfig } from 'vitest/config';

/** Journeys of a user in the real VS Code: one window at a time. */
export default defineConfig({
  test: {
    include: ['test/vscode/windows/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
