// How the tests run.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globals: false,
    setupFiles: ['tests/support/setup.ts'],
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Property tests have a fixed seed; nothing else may depend on the order.
    sequence: { shuffle: false },
  },
});
