import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createBuilder } from '../../src/pipeline/create-builder.js';
import type { BriefResult } from '../../src/pipeline/types.js';
import { BUILD, ledgerOf, projectOf } from '../support/build-shipped.js';

/** The smallest brief: a title and a theme. */
const MINIMAL = readFileSync('tests/briefs/minimal.yaml', 'utf8');

describe('a brief of title and themes alone', () => {
  let result: BriefResult;
  beforeAll(async () => {
    result = await createBuilder(projectOf({ minimal: MINIMAL })).build('minimal', BUILD);
  });

  it('is no longer than its two lines', () => {
    expect(MINIMAL.trim().split('\n')).toHaveLength(2);
  });

  it('makes a complete deck and memo, without an error or a warning', () => {
    expect(result.diagnostics.filter((it) => it.severity !== 'note')).toEqual([]);
    expect(result.outputs.map((it) => it.path)).toEqual(expect.arrayContaining(['minimal/minimal.pptx', 'minimal/minimal.pdf']));
  });

  it('says only what the sources report, and never judges', () => {
    const kinds = new Set(ledgerOf(result).statements.map((statement) => statement.kind));
    expect([...kinds].sort()).toEqual(['background', 'computed', 'fact']);
  });

  it('locks every sentence it shows to a passage', () => {
    const facts = ledgerOf(result).statements.filter((statement) => statement.kind === 'fact');
    expect(facts.length).toBeGreaterThanOrEqual(10);
    for (const fact of facts) expect(fact.evidence.length).toBeGreaterThan(0);
  });
});
