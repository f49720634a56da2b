// How the tests run.
import { defineConfig } from 'vitest/config';

const report = process.env.DRAGOMAN_TEST_REPORT;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globals: false,
    // Continuous integration counts the tests from this file.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    setupFiles: ['tests/support/setup.ts'],
    maxWorkers: 2,
    // Modules hold nothing but caches, so files share them: loading Vega and fontkit for each file costs a third of the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Property tests have a fixed seed; nothing else may depend on the order.
    sequence: { shuffle: false },
  },
});
