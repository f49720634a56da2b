// Signs of a draft on charts: what a mark shows is doubted with it, what a mark counts is not.
import { describe, expect, it } from 'vitest';
import { signDoubts } from '../../src/compose/draft/sign-doubts.js';
import { makeLedger, statement } from '../charts/small-brief.js';

const problem = (id: string, number: number) => ({
  number,
  severity: 'error' as const,
  statement: id,
  words: 'words',
  place: null,
  what: 'Not found',
});
const ledger = makeLedger([
  statement('findings[0].facts[0]', 'fact', []),
  statement('findings[0].chart.rows[0]', 'fact', []),
  { ...statement('chart:evidence-by-document#0', 'computed', []), restsOn: ['findings[0].facts[0]', 'findings[0].chart.rows[0]'] },
  { ...statement('chart:bars#0', 'computed', []), restsOn: ['findings[0].chart.rows[0]'] },
]);
const signOf = signDoubts(
  { problems: [problem('findings[0].facts[0]', 1), problem('findings[0].chart.rows[0]', 2)], hasList: true },
  ledger,
  (key) => key,
);

describe('the sign of a draft on a chart', () => {
  it('is that of the rows of the author that it shows', () => {
    expect(signOf(['chart:bars#0'])?.label).toBe('[?\u00A02]');
  });

  it('is none for statements that a title or mark counts', () => {
    expect(signOf(['chart:evidence-by-document#0'])?.label ?? null).toBeNull();
  });
});
