// Two documents on one thing: do they bear each other out?
import { describe, expect, it } from 'vitest';
import { GAZETTEER } from '../../../src/corpus/actors/gazetteer.js';
import { findingsOf } from '../../../src/corpus/findings/findings-of.js';
import { judgePairs } from '../../../src/corpus/findings/judge-pairs.js';
import type { CorpusFindings, DocumentFindings } from '../../../src/corpus/findings/types.js';
import { plainCorpus } from '../../support/plain-document.js';

type Told = readonly [text: string, date: string | null];
/** Kind and reason of the likest pair. */
const judge = (one: Told, other: Told): readonly [string, string] | null => {
  const [pair] = judgePairs(findingsOf(plainCorpus({ a: one, b: other }, GAZETTEER)));
  return pair === undefined ? null : [pair.kind, pair.reason];
};
const both = (one: Told, other: Told): readonly (string | undefined)[] => [judge(one, other)?.[0], judge(other, one)?.[0]];

describe('judgePairs', () => {
  it('says what is shared where two sentences bear each other out', () => {
    expect(
      judge(
        ['Kenya closed its border crossing at Mandera to cattle traders after a raid on 12 March 2013.', '2013-03-13'],
        ['After the raid, Kenya shut the Mandera border crossing to all cattle traders on 12 March 2013.', '2013-03-14'],
      ),
    ).toEqual(['corroborates', 'both name Kenya, and date it 2013-03-12']);
  });

  it.each<[string, Told, Told, string]>([
    [
      'done and denied',
      ['Ecuador signed the fisheries protocol with Peru in Lima on 4 June 2009.', '2009-06-05'],
      ['Ecuador did not sign the fisheries protocol with Peru in Lima on 4 June 2009.', '2009-06-06'],
      '“signed” against “did not sign”',
    ],
    [
      'planned and denied on one day',
      ['Ghana will ratify the maritime boundary treaty with Togo this year.', '2018-02-01'],
      ['Ghana will not ratify the maritime boundary treaty with Togo this year.', '2018-02-01'],
      '“will ratify” against “will not ratify”',
    ],
    [
      'different numbers of the same',
      ['Six soldiers were killed when rebels attacked the Malian army camp at Nampala.', '2016-07-20'],
      ['Eight soldiers were killed when rebels attacked the Malian army camp at Nampala.', '2016-07-20'],
      '6 against 8 person (soldiers)',
    ],
    [
      'different days of the same',
      ['Chile reopened the Los Libertadores pass to lorries from Argentina on 11 August 2015.', '2015-08-14'],
      ['Chile reopened the Los Libertadores pass to lorries from Argentina on 13 August 2015.', '2015-08-14'],
      '2015-08-11 against 2015-08-13 (“reopened”)',
    ],
    [
      'attended and stayed away',
      ['Eritrea attended the Nairobi summit of the regional drought forum in October 2011.', '2011-10-20'],
      ['Eritrea stayed away from the Nairobi summit of the regional drought forum in October 2011.', '2011-10-21'],
      'Eritrea attended against Eritrea stayed away',
    ],
  ])('finds that they contradict each other: %s', (_, one, other, reason) => {
    expect(judge(one, other)).toEqual(['contradicts', reason]);
    expect(judge(other, one)?.[0]).toBe('contradicts');
  });

  it.each<[string, Told, Told, string]>([
    [
      'announced, then done',
      ['Laos will open the Nam Theun dam with Thailand in December 2010.', '2010-11-02'],
      ['Laos opened the Nam Theun dam with Thailand in December 2010.', '2010-12-20'],
      '“will open” in the earlier document; “opened” in the later one',
    ],
    [
      'announced, then not done',
      ['Sudan will sign the Nile water accord with Egypt in May 2012.', '2012-04-02'],
      ['Sudan did not sign the Nile water accord with Egypt in May 2012.', '2012-06-01'],
      '“will sign” in the earlier document; “did not sign” in the later one',
    ],
    [
      'a toll that rises',
      ['Six soldiers were killed when rebels attacked the Malian army camp at Nampala.', '2016-07-20'],
      ['Eight soldiers were killed when rebels attacked the Malian army camp at Nampala.', '2016-07-22'],
      '6 against 8 person (soldiers): the later document counts more',
    ],
    [
      'invited, then absent',
      ['Tonga will attend the Suva summit of the Pacific fisheries forum in May 2014.', '2014-04-02'],
      ['Tonga stayed away from the Suva summit of the Pacific fisheries forum in May 2014.', '2014-06-01'],
      'Tonga will come” in the earlier document; “Tonga stayed away” in the later one',
    ],
  ])('finds that the later overtakes the earlier: %s', (_, one, other, reason) => {
    expect(judge(one, other)?.[0]).toBe('overtaken');
    expect(judge(one, other)?.[1]).toContain(reason.replace(/^“/, ''));
    expect(judge(other, one)?.[0]).toBe('overtaken');
  });

  it.each<[string, Told, Told]>([
    [
      'another year',
      ['Ecuador signed the fisheries protocol with Peru in Lima on 4 June 2009.', '2009-06-05'],
      ['Ecuador did not sign the fisheries protocol with Peru in Lima on 2 June 2008.', '2008-06-06'],
    ],
    [
      'another subject',
      ['Ecuador signed the fisheries protocol of the Lima conference on 4 June 2009.', '2009-06-05'],
      ['Peru did not sign the fisheries protocol of the Lima conference on 4 June 2009.', '2009-06-05'],
    ],
    [
      'another object',
      ['Kenya signed a loan agreement on the Mombasa railway line on 4 June 2009.', '2009-06-05'],
      ['Kenya, whose Mombasa railway line is old, did not sign extradition papers on 4 June 2009.', '2009-06-05'],
    ],
    [
      'a bound that holds',
      ['At least six soldiers were killed when rebels attacked the Malian army camp at Nampala.', '2016-07-20'],
      ['Eight soldiers were killed when rebels attacked the Malian army camp at Nampala.', '2016-07-20'],
    ],
    [
      'a rounded number',
      ['Norway lent 4.1 billion kroner to Iceland to rescue the banks of Reykjavik.', '2008-11-20'],
      ['Norway lent 4 billion kroner to Iceland to rescue the banks of Reykjavik.', '2008-11-20'],
    ],
    [
      'counts of other things',
      ['Six soldiers were killed when rebels attacked the Malian army camp at Nampala.', '2016-07-20'],
      ['Eight rebels were killed when they attacked the Malian army camp at Nampala.', '2016-07-20'],
    ],
    [
      'a plan without dates of the documents',
      ['Sudan will sign the Nile water accord with Egypt in May 2012.', null],
      ['Sudan signed the Nile water accord with Egypt in May 2012.', null],
    ],
  ])('claims no contradiction: %s', (_, one, other) => {
    for (const kind of both(one, other)) expect(kind ?? 'corroborates').toBe('corroborates');
  });

  it('takes time in proportion to the sentences', () => {
    // As the finders leave it, of sentences that each have one partner in the other document.
    const columns = (count: number, isDenied: boolean): DocumentFindings => {
      const all = Array.from({ length: count }, (_, n) => ({ n, span: { start: n * 100, end: n * 100 + 90 } }));
      const mode = isDenied ? 'denied' : 'done';
      return {
        ...{ sentences: [], tellings: [], quotations: [], mentions: [], meetings: [], events: [] },
        outline: { title: '', authors: [], publisher: null, date: '2013-04-01', dateStatus: 'stated', debris: [] },
        units: all.map(({ n, span }) => ({
          span,
          units: ['@Kenya', 'close', `a${n}`, `b${n}`, `c${n % 900}`, `d${n}`].map((unit) => [unit, 1] as const),
        })),
        claims: all.map(({ span }) => ({ start: span.start, claims: [{ stem: 'clos', mode, words: mode, subject: 'Kenya', object: [] }] })),
        quantities: all.map(({ n, span }) => ({
          span,
          value: n,
          valueMax: null,
          unit: 'count',
          of: 'lorries',
          per: null,
          bound: 'exact' as const,
        })),
      };
    };
    const cost = (count: number): number => {
      const made = ['a', 'b'].map((id) => ({ id, file: `${id}.txt`, found: columns(count, id === 'b') }));
      const findings: CorpusFindings = { column: (name) => made.map(({ found, ...document }) => ({ ...document, found: found[name] })) };
      const started = process.cpuUsage();
      expect(judgePairs(findings).filter(({ kind }) => kind === 'contradicts')).toHaveLength(count);
      return process.cpuUsage(started).user / 1000;
    };
    cost(100);
    const long = cost(2000);
    expect(long < 400 || long < 9 * cost(500)).toBe(true);
  });
});
