// The rules of .dependency-cruiser.cjs find what they are for: each test plants one forbidden import in a small tree.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PLANTED: Record<string, string> = {
  'src/base/up.ts': "import { main } from '../cli/main.js';\nexport const up = main;\n",
  'src/base/files.ts': "import { readFileSync } from 'node:fs';\nexport const files = readFileSync;\n",
  'src/cli/main.ts': 'export const main = 1;\n',
  'src/layout/layout.ts': 'export const layout = 1;\nexport type Layout = number;\n',
  'src/writers/pdf/value.ts': "import { layout } from '../../layout/layout.js';\nexport const value = layout;\n",
  'src/writers/pdf/type.ts': "import type { Layout } from '../../layout/layout.js';\nexport const type: Layout = 1;\n",
  'src/writers/pptx/sideways.ts': "import { value } from '../pdf/value.js';\nexport const sideways = value;\n",
  'src/layout/yaml.ts': "import { parse } from 'yaml';\nexport const read = parse;\n",
  'src/misc/new.ts': "import { layout } from '../layout/layout.js';\nexport const fresh = layout;\n",
  'src/frame/one.ts': "import { two } from './two.js';\nexport const one = (): number => two();\n",
  'src/frame/two.ts': "import { one } from './one.js';\nexport const two = (): number => one();\n",
};

let folder: string;
let output: string;
let status: number | null;

function cruise(root: string): { output: string; status: number | null } {
  const run = spawnSync(process.execPath, [resolve('scripts/cruise.mjs'), root], { encoding: 'utf8' });
  return { output: run.stdout + run.stderr, status: run.status };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-floors-'));
  for (const name of ['tsconfig.json', 'package.json']) cpSync(name, join(folder, name));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(PLANTED)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  ({ output, status } = cruise(folder));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the floors', () => {
  it('hold in this repository', () => {
    const run = cruise('.');
    expect(run.output).toMatch(/^\d+ modules keep to their floors\.$/m);
    expect(run.status).toBe(0);
  });

  it('fail where something is planted', () => expect(status).toBe(1));

  it.each([
    ['an import that goes up', 'floor-base: src/base/up.ts → src/cli/main.ts'],
    ['files below the edge', 'effects-at-the-edge: src/base/files.ts → fs'],
    ['a value where only types are allowed', 'floor-writers-types: src/writers/pdf/value.ts → src/layout/layout.ts'],
    ['one writer importing another', 'writers-apart: src/writers/pptx/sideways.ts → src/writers/pdf/value.ts'],
    ['a package past its door', 'door-yaml: src/layout/yaml.ts → '],
    ['a folder nobody listed', 'known-folders: src/misc/new.ts → src/layout/layout.ts'],
    ['a circle', 'no-circle: src/frame/'],
  ])('find %s', (_what, line) => expect(output).toContain(line));

  it('let types through where types are allowed', () => expect(output).not.toContain('src/writers/pdf/type.ts'));

  it('refuse a run that read nothing', () => {
    const empty = mkdtempSync(join(tmpdir(), 'dragoman-empty-'));
    for (const name of ['tsconfig.json', 'package.json']) cpSync(name, join(empty, name));
    mkdirSync(join(empty, 'src'));
    mkdirSync(join(empty, 'bench'));
    writeFileSync(join(empty, 'bench/elsewhere.ts'), 'export const elsewhere = 1;\n');
    const run = cruise(empty);
    rmSync(empty, { recursive: true, force: true });
    expect(run.output).toContain('No module of src/ was read');
    expect(run.status).toBe(1);
  });
});
