// The values that a lock holds beside the words, and what happens when the same words read otherwise.
import { describe, expect, it } from 'vitest';
import { readBrief } from '../../../src/brief/read-brief.js';
import type { Brief } from '../../../src/brief/types.js';
import type { Corpus } from '../../../src/corpus/types.js';
import { lockBrief } from '../../../src/evidence/lock-brief.js';
import { createReadValues } from '../../../src/evidence/values/create-read-values.js';
import { plainDocument } from '../../support/plain-document.js';

const TEXT = 'On June 27 two nationals were killed in a raid that cost $4 billion, the ministry said.';
const corpusOf = (date: string): Corpus => ({ folder: 'seeds', documents: [plainDocument(TEXT, date)], themes: [], actors: [] });
const brief = readBrief(
  'briefs/raid.yaml',
  `title: The raid\nthemes: [raid]\nfindings:\n  - title: The raid\n    facts:\n      - say: The raid of 27 June cost $4 billion.\n        evidence:\n          - a: On June 27 two nationals were killed in a raid that cost $4 billion\n`,
).value as Brief;
const lock = (corpus: Corpus, before: Parameters<typeof lockBrief>[0]['lock'] = null) =>
  lockBrief({ brief, corpus, lock: before, frozen: false, valuesOf: createReadValues(corpus) });

describe('the values of a quotation', () => {
  it('are those the statement takes from it, resolved', () => {
    expect(lock(corpusOf('2025-07-01')).value?.lock.entries.map(({ values }) => values)).toEqual([['2025-06-27', '4000000000 USD']]);
  });

  it('that read otherwise, the words being the same, are drift', () => {
    const before = lock(corpusOf('2025-07-01')).value?.lock ?? null;
    const errors = lock(corpusOf('2024-07-01'), before).diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['evidence/drift']);
    expect(errors[0]?.message).toMatch(/2024-06-27.*2025-06-27|2025-06-27.*2024-06-27/u);
  });
});
