import { describe, expect, test } from 'vitest';
import { timeline } from '../../../src/charts/datasets/timeline.js';
import { makeBrief, makeCorpus, makeLedger, quote, statement } from '../small-brief.js';
import { smallKit } from '../small-kit.js';

type Event = Readonly<Record<string, unknown>>;

function read(events: readonly Event[]) {
  const brief = makeBrief({
    events: events.map((event) => ({ say: 'Talks', actor: 'Russia', evidence: [{ insider: 'words' }], ...event })),
  });
  const ledger = makeLedger(events.map((_, index) => statement(`events[${index}]`, 'fact', [quote('insider', `words ${index}`)])));
  const { value } = timeline({ brief, ledger, corpus: makeCorpus({ insider: 'Putin sidelined' }), kit: smallKit, language: 'en' });
  if (value === undefined) throw new Error('Expected a dataset');
  return value;
}

const columns = (events: readonly Event[], ...names: readonly string[]) =>
  read(events).rows.map(({ values }) => names.map((name) => values[name]));

describe('a timeline', () => {
  test.each([
    ['2025-06-27', 'day', '2025-06-27', '2025-06-28', '2025-06-27'],
    ['2025-06', 'period', '2025-06-01', '2025-07-01', '2025-06-15'],
    ['2025-Q3', 'period', '2025-07-01', '2025-10-01', '2025-08-15'],
    ['2025-fall', 'period', '2025-09-01', '2025-12-01', '2025-10-16'],
    ['2025', 'period', '2025-01-01', '2026-01-01', '2025-07-02'],
    ['2025-10-20/2025-10-23', 'period', '2025-10-20', '2025-10-24', '2025-10-21'],
  ])('draws %s as a %s', (date, ...expected) => {
    expect(columns([{ date }], 'precision', 'start', 'end', 'at')).toEqual([expected]);
  });

  test('goes lane by lane in order of first use, each by date, actors as the kit spells them', () => {
    const rows = columns(
      [
        { date: '2025-05', actor: 'Turkey' },
        { date: '2025-03', actor: 'Russia' },
        { date: '2025-02', actor: 'Turkey' },
      ],
      'row',
      'order',
      'place',
      'start',
    );
    expect(rows).toEqual([
      ['Türkiye#01', 0, 'first', '2025-02-01'],
      ['Türkiye#02', 1, '', '2025-05-01'],
      ['Russia#01', 2, 'first', '2025-03-01'],
    ]);
  });

  test('marks what is inferred or has not happened, and the turning point', () => {
    const events = [
      { date: '2025-03-01' },
      { date: '2025-04-01', inferred: true },
      { date: '2025-05-01', status: 'announced', turning: true },
    ];
    expect(columns(events, 'known', 'turning')).toEqual([
      ['yes', 'no'],
      ['no', 'no'],
      ['no', 'yes'],
    ]);
    expect(read(events).facts['key']).toBe('dot: exact day; hollow: year inferred, or not yet happened; diamond: turning point');
  });

  test('prints years only where there are several', () => {
    expect(columns([{ date: '2025-03-01' }], 'event')).toEqual([['1 Mar: Talks']]);
    expect(columns([{ date: '2025-03-01' }, { date: '2024' }], 'event')).toEqual([['2024: Talks'], ['1 Mar 2025: Talks']]);
  });

  test('sets words on two lines, and shortens them on one where there are many events', () => {
    const say = 'Aliyev and Pashinyan talk in Abu Dhabi without Russia';
    expect(columns([{ date: '2025-07-10', say }], 'event', 'more', 'lines')).toEqual([
      ['10 Jul: Aliyev and Pashinyan', 'talk in Abu Dhabi without Russia', 2],
    ]);
    const many = Array.from({ length: 11 }, (_, index) => ({ date: `2025-0${(index % 9) + 1}`, say }));
    expect(new Set(columns(many, 'more', 'lines').map(String))).toEqual(new Set([',1']));
  });

  test('names the event of each row, and survives none', () => {
    expect(read([{ date: '2025-03' }]).rows[0]?.evidence).toEqual(['events[0]']);
    expect(read([])).toMatchObject({ rows: [], facts: { n: 0 } });
  });
});
