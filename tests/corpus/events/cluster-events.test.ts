import { describe, expect, it } from 'vitest';
import { clusterEvents } from '../../../src/corpus/events/cluster-events.js';
import { findEvents } from '../../../src/corpus/events/find-events.js';
import type { Actor, FoundQuantity } from '../../../src/corpus/types.js';
import { plainCorpus } from '../../support/plain-document.js';

const state = (name: string, adjective: string): Actor => ({ name, kind: 'state', names: [name], metonyms: [], adjectives: [adjective] });
const ACTORS = [state('Ethiopia', 'Ethiopian'), state('Eritrea', 'Eritrean'), state('Peru', 'Peruvian'), state('Chile', 'Chilean')];
const clustersOf = (documents: Parameters<typeof plainCorpus>[0], quantities: readonly FoundQuantity[] = []) => {
  const corpus = plainCorpus(documents, ACTORS);
  return clusterEvents(corpus, findEvents(corpus), quantities);
};

describe('clusterEvents', () => {
  it('gathers tellings of one event, of a day and of the month that holds it', () => {
    const clusters = clustersOf({
      a: ['Ethiopia and Eritrea signed a peace declaration in Asmara on Monday. Peru held elections on 2 July.', '2018-07-10'],
      b: ['The peace declaration that Ethiopia and Eritrea signed in July 2018 ended twenty years of war.', '2019-02-01'],
      c: ['On 9 July 2018, Eritrean and Ethiopian leaders signed the declaration of peace in Asmara.', '2018-07-12'],
    });
    expect(clusters.map(({ id, date, events }) => [id, date, events.map(({ document }) => document).join()])).toEqual([
      ['2018-07-02-peru', '2018-07-02', 'a'],
      ['2018-07-09-ethiopia-eritrea', '2018-07-09', 'a,b,c'],
    ]);
  });

  it('keeps apart what only shares its date', () => {
    expect(
      clustersOf({
        a: ['Peru closed the northern border on 3 May 2016. Chile raised interest rates on 3 May 2016.', '2016-05-10'],
        b: ['Peruvian miners blocked a highway on 3 May 2016.', '2016-05-10'],
      }),
    ).toHaveLength(3);
  });

  it('keeps what tellings disagree on', () => {
    const documents = {
      a: ['Peruvian police cleared the miners’ blockade near Cusco on 3 May, wounding 12 miners.', '2016-05-05'],
      b: ['Peruvian police cleared the blockade of miners near Cusco on 4 May, wounding 30 miners.', '2016-05-06'],
    } as const;
    const quantity = (document: string, text: string, value: number): FoundQuantity => {
      const start = documents[document as 'a' | 'b'][0].indexOf(text);
      return {
        document,
        span: { start, end: start + text.length },
        value,
        valueMax: null,
        unit: 'person',
        of: 'miners',
        per: null,
        bound: 'exact',
      };
    };
    const [cluster] = clustersOf(documents, [quantity('a', '12 miners', 12), quantity('b', '30 miners', 30)]);
    expect(cluster?.disagreements.map(({ kind, values }) => [kind, values.map(({ value }) => value)])).toEqual([
      ['date', ['2016-05-03', '2016-05-04']],
      ['number', ['12', '30']],
    ]);
  });

  it.each([
    [
      'Peru and Chile ended talks on the border canal in Tacna on 7 April.',
      'Peru and Chile resume talks on the border canal in Tacna on 8 April.',
    ],
    [
      'Peru and Chile opened the border canal at Tacna on 7 April.',
      'Peru and Chile were told to open the border canal at Tacna by 8 April.',
    ],
    ['Peru and Chile opened the border canal at Tacna on 7 April.', 'Peru and Chile will open the border canal at Tacna on 8 April 2016.'],
    ['Peru and Chile opened the border canal at Tacna on 7 April.', 'Peru and Chile praised the border canal opened at Tacna, on 8 April.'],
  ])('claims no disagreement of date between what was done and another step: %s %s', (one, other) => {
    const clusters = clustersOf({ a: [one, '2016-04-09'], b: [other, '2016-04-09'] });
    expect(clusters.flatMap(({ disagreements }) => disagreements)).toEqual([]);
  });

  it('tells forecasts that later documents overtook, and claims nothing of the others', () => {
    const clusters = clustersOf({
      a: ['Ethiopia will open the railway to Djibouti on 5 October. Chile will open a lithium plant on 9 October.', '2016-09-20'],
      b: ['Ethiopia opened the railway to Djibouti on 5 October.', '2016-10-06'],
    });
    expect(
      clusters.map(({ id, overtaken }) => [id, overtaken.map(({ forecast, by }) => [forecast.status, by.map(({ status }) => status)])]),
    ).toEqual([
      ['2016-10-05-ethiopia', [['announced', ['happened']]]],
      ['2016-10-09-chile', []],
    ]);
  });

  it('takes time in proportion to the number of events', () => {
    const sentences = Array.from(
      { length: 4000 },
      (_, index) => `Ethiopia and Eritrea signed paper number ${index} of the peace declaration on ${1 + (index % 28)} July 2018.`,
    );
    const started = process.cpuUsage();
    expect(clustersOf({ a: [sentences.join(' '), '2018-08-01'] }).length).toBeGreaterThan(0);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(4000);
  });
});
