// The way each of the charts in table.yaml leaves, held against what was expected of it before.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { compileSmall } from '../compile-small.js';
import { rowsOf } from './rows.js';

interface Expected {
  readonly name: string;
  readonly way: 'native' | 'shapes' | 'picture';
  readonly because: string;
  readonly rows: string;
  readonly spec: unknown;
}

const TABLE = parse(readFileSync('tests/charts/specs/table.yaml', 'utf8')) as readonly Expected[];

// Written by `SHOW=ways npx vitest run tests/charts/specs`; none is left out of the count below.
const shown = process.env.SHOW === 'ways' ? (line: string): boolean => process.stdout.write(`${line}\n`) : (): void => undefined;

/** The way a chart leaves, or what was said of it. */
function wayOf({ spec, rows }: Expected): string {
  const { value, diagnostics } = compileSmall(stringify(spec), rowsOf(rows));
  if (value === undefined) return `refused: ${diagnostics.map(({ message }) => message).join('; ')}`;
  return value.native === undefined ? (value.drawn?.way ?? 'neither') : 'native';
}

describe('the table of charts', () => {
  it('names each chart once, at least sixty, forty of them native', () => {
    expect(new Set(TABLE.map(({ name }) => name)).size).toBe(TABLE.length);
    expect(TABLE.length).toBeGreaterThanOrEqual(60);
    expect(TABLE.filter(({ way }) => way === 'native').length).toBeGreaterThanOrEqual(40);
  });

  for (const expected of TABLE)
    it(`${expected.name} leaves as ${expected.way}`, () => {
      const way = wayOf(expected);
      if (way !== expected.way) shown(`${expected.name}: ${way}, not ${expected.way}: ${expected.because}`);
      expect(way).toBe(expected.way);
    });
});
