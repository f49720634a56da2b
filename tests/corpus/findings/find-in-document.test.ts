// What is found in a document alone is what is found in it among others.
import { describe, expect, it } from 'vitest';
import { tallyMentions } from '../../../src/corpus/actors/count-mentions.js';
import { findEvents } from '../../../src/corpus/events/find-events.js';
import { findMeetings } from '../../../src/corpus/events/find-meetings.js';
import { findingsOf } from '../../../src/corpus/findings/findings-of.js';
import { COLUMNS, type DocumentFindings } from '../../../src/corpus/findings/types.js';
import { findQuantities } from '../../../src/corpus/quantities/find-quantities.js';
import { findQuotations } from '../../../src/corpus/quotations/find-quotations.js';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { seedFiles } from '../../support/read-seeds.js';

const corpus = readCorpus(seedFiles()).value!;
const findings = findingsOf(corpus);

/** A column with the documents' ids in what was found. */
const named = (column: 'events' | 'quantities' | 'meetings' | 'quotations'): readonly object[] =>
  [...findings.column(column)].flatMap(({ id, found }) => found.map((it) => ({ ...it, document: id })));

describe('findings of documents one by one', () => {
  it('are those of the corpus', () => {
    expect(named('events')).toEqual(findEvents(corpus));
    expect(named('quantities')).toEqual(findQuantities(corpus));
    expect(named('meetings')).toEqual(findMeetings(corpus));
    expect(named('quotations')).toEqual(findQuotations(corpus));
    const tallies = tallyMentions(corpus).map(({ actor, byDocument }) => [actor, [...byDocument.values()]] as const);
    const mentions = [...findings.column('mentions')].flatMap(({ found }) => found);
    for (const [actor, uses] of tallies) expect(mentions.filter(([name]) => name === actor).map(([, counts]) => counts)).toEqual(uses);
    expect(mentions).toHaveLength(tallies.flatMap(([, uses]) => uses).length);
  });

  it('are JSON, and name no document', () => {
    for (const column of COLUMNS)
      for (const { found } of findings.column(column)) {
        const value: DocumentFindings[typeof column] = found;
        expect(JSON.parse(JSON.stringify(value))).toEqual(value);
        for (const it of Array.isArray(value) ? value : []) expect(it).not.toHaveProperty('document');
      }
  });
});
