// Cells of tables as evidence: locked by name, compared by value, remembered by the lock.
import { describe, expect, it } from 'vitest';
import { createBuilder } from '../../../src/pipeline/create-builder.js';
import type { BriefResult, TextFile } from '../../../src/pipeline/types.js';
import { BUILD, repositoryFiles } from '../../support/build-shipped.js';

const TABLE = 'Country,Exports (billion USD),Share of gas (%)\nAzerbaijan,26.6,"47,5"\nKazakhstan,78.7,4\nEstonia,,1\n';

async function build(facts: string, table = TABLE, lock: TextFile | null = null): Promise<BriefResult> {
  const text = `title: What the sources report\nthemes: [trade]\ndate: 2025-02-01\nfindings:\n  - title: Exports differ\n    facts:\n${facts}`;
  const corpus = { folder: 'seeds', documents: [{ path: 'trade-2024.csv', bytes: new TextEncoder().encode(table) }] };
  const files = { ...repositoryFiles, corpus, briefs: [{ name: 'b', file: { path: 'briefs/b.yaml', text }, lock }] };
  return createBuilder(files).build('b', { ...BUILD, only: ['memo'] });
}
const errorsOf = ({ diagnostics }: BriefResult): readonly string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
const fact = (say: string, ...cells: readonly string[]): string =>
  `      - say: ${say}\n        evidence:\n${cells.map((cell) => `          - trade-2024: ${cell}\n`).join('')}`;
const BARE = '      - evidence:\n          - trade-2024: B2\n';

describe('a search', () => {
  it('prints cells whose heads have all of its words', () => {
    const corpus = { folder: 'seeds', documents: [{ path: 'trade-2024.csv', bytes: new TextEncoder().encode(TABLE) }] };
    const found = createBuilder({ briefs: [], kits: [], corpus }).search('exports of Azerbaijan', { limit: 5 });
    expect(found.map(({ item }) => item)).toEqual(['- trade-2024: B2 # Exports (billion USD), Azerbaijan: 26.6']);
  });
});

describe('a cell as evidence', () => {
  it('is locked at its value in the file, and shown with the heads of its column and row', async () => {
    const result = await build(BARE);
    expect(errorsOf(result)).toEqual([]);
    const ledger = result.outputs.find(({ path }) => path.endsWith('.evidence.json'));
    expect(new TextDecoder().decode(ledger!.bytes)).toContain('Exports (billion USD), Azerbaijan: 26.6');
    const start = TABLE.indexOf('26.6');
    expect(result.lock?.text).toContain(`"start":${start},"end":${start + 4},"text":"26.6"`);
  });

  it.each([
    ['Azerbaijan exported goods of $26.6 billion.', 'B2', []],
    ['Gas made 47.5% of what Azerbaijan sold.', 'C2', []],
    ['Azerbaijan exported goods of $28.6 billion.', 'B2', ['evidence/number']],
    ['Kazakhstan exported goods of $26.6 billion.', 'B2', ['evidence/name']],
    ['Exports are not known.', 'B4', ['evidence/no-cell']],
    ['Exports are not known.', 'D9', ['evidence/no-cell']],
    ['Exports are high.', '"26.6"', ['evidence/no-cell']],
  ])('is compared by value: %s', async (say, cell, codes) => expect(errorsOf(await build(fact(say, cell)))).toEqual(codes));

  it.each([
    ['shown by itself', BARE],
    ['carrying a statement without its number', fact('Azerbaijan exports less than Kazakhstan.', 'B2', 'B3')],
  ])('drifts when its value changes: %s', async (_, facts) => {
    const { lock } = await build(facts);
    expect(errorsOf(await build(facts, TABLE, lock))).toEqual([]);
    expect(errorsOf(await build(facts, TABLE.replace('26.6', '29.9'), lock))).toEqual(['evidence/drift']);
    expect(errorsOf(await build(facts, TABLE.replace('Azerbaijan', 'Albania,1,2\nAzerbaijan'), lock))).toContain('evidence/drift');
    // Another cell of the table is not this statement's.
    expect(errorsOf(await build(facts, TABLE.replace('Estonia,,1', 'Estonia,18,1'), lock))).toEqual([]);
  });

  it.each([
    [
      'another statement cites a cell that holds the old value now',
      fact('Azerbaijan exports goods.', 'B2') + fact('Kazakhstan exports goods.', 'B3'),
      [
        ['26.6', '29.9'],
        ['78.7', '26.6'],
      ],
      2,
    ],
    [
      'another statement cites a cell that always held it',
      fact('Azerbaijan exports goods.', 'B2') + fact('Estonia sells gas.', 'C4'),
      [
        ['26.6', '4.4'],
        ['Estonia,,1', 'Estonia,,26.6'],
      ],
      2,
    ],
    [
      'two cells of one statement change places',
      fact('Azerbaijan exports less than Kazakhstan.', 'B2', 'B3'),
      [
        ['26.6', '0'],
        ['78.7', '26.6'],
        [',0,', ',78.7,'],
      ],
      2,
    ],
    [
      'a cell shown by itself changes, and another holds its old value',
      BARE + fact('Kazakhstan exports goods.', 'B3'),
      [
        ['78.7', '26.60'],
        ['26.6,', '31,'],
        ['26.60', '26.6'],
      ],
      2,
    ],
    ['one of two cells with one value changes', fact('Both were sold.', 'B2', 'B3'), [['26.6', '27']], 1, TABLE.replace('78.7', '26.6')],
  ] as const)('drifts although %s', async (_, facts, changes, count, table = TABLE) => {
    const { lock } = await build(facts, table);
    const changed = changes.reduce((text, [from, to]) => text.replace(from, to), table as string);
    expect(errorsOf(await build(facts, changed, lock)).filter((code) => code === 'evidence/drift')).toHaveLength(count);
  });

  it('does not drift when rows come in above and the brief follows them', async () => {
    const { lock } = await build(fact('Azerbaijan exports goods.', 'B2', 'B3'));
    const moved = await build(fact('Azerbaijan exports goods.', 'B3', 'B4'), TABLE.replace('Azerbaijan', 'Albania,1,2\nAzerbaijan'), lock);
    expect(errorsOf(moved)).toEqual([]);
  });
});
