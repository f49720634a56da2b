// Runs before every test file: property tests draw the same cases on every computer.
import fc from 'fast-check';

fc.configureGlobal({ seed: 20251121, numRuns: 100 });
