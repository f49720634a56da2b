// Specs that mean harm: each file says in its first line what it is refused for, and where.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tryChart } from '../../src/charts/try-chart.js';
import { contextsOf, rowsOf } from './compile-small.js';

const FOLDER = 'tests/charts/hostile';
const secret = join(mkdtempSync(join(tmpdir(), 'charts-')), 'secret.csv');
writeFileSync(secret, 'label,value\nSECRET,1\n');

const rows = rowsOf([
  { label: 'Apples', value: 3 },
  { label: 'Pears', value: 0 },
  { label: 'Plums', value: 2 },
]);
const contexts = contextsOf(rows);
const said = (text: string, given = rows) => tryChart({ name: 'mine', path: 'charts/mine.vl.yaml', text }, given, contexts);

describe('a spec that means harm', () => {
  test.each(readdirSync(FOLDER))('%s', (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8').replaceAll('{secret}', secret);
    const [, code, line] = /^# (\S+) ?(\d*)\n/.exec(text) ?? [];
    const start = performance.now();
    const diagnostics = said(text);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(performance.now() - start).toBeLessThan(5000);
    expect(JSON.stringify(diagnostics)).not.toContain('SECRET,1');
    if (code === 'drawn') expect(errors).toEqual([]);
    else expect(errors.map((it) => `${it.code} ${it.place?.line}`)).toContain(`${code} ${line}`);
  });
});
