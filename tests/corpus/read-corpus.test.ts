import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { corpusOf, readSeeds, seedFiles } from '../support/read-seeds.js';

const PROSE = 'The delegations met for five hours in the palace on the shore, and they agreed on nothing but to meet again in autumn.';
const found = (texts: Readonly<Record<string, string>>, yaml?: Parameters<typeof corpusOf>[1]) =>
  corpusOf(texts, yaml).diagnostics.map(({ severity, code, place, hints }) => [
    severity,
    code,
    place === undefined ? '' : `${place.file}:${place.line}:${place.column}`,
    hints?.[0] ?? '',
  ]);
const only = (text: string, catalogue?: string) =>
  corpusOf({ 'a.txt': text }, catalogue === undefined ? {} : { catalogue }).value?.documents[0];

describe('readCorpus', () => {
  it('reads the seeds without a word of complaint', () => {
    expect(readCorpus(seedFiles()).diagnostics).toEqual([]);
    expect(
      readSeeds().documents.map(({ id, date, dateStatus, authors, publisher }) => [
        id,
        date,
        dateStatus,
        authors.map(({ name }) => name).join(),
        publisher,
      ]),
    ).toEqual([
      ['istanbul-talks', '2025-07', 'inferred', 'Yunis Gurbanov', null],
      ['ankara-alignment', null, 'unknown', '', null],
      ['turkic-world', '2025-10-23', 'stated', 'Joseph Epstein', null],
      ['sidelined', '2025-07', 'inferred', '', null],
      ['kremlin-baku-crisis', '2025-07', 'inferred', '', null],
    ]);
    expect(readSeeds().themes.map(({ id }) => id)).toEqual(['turkey-mediation', 'ots-rise', 'russia-azerbaijan-rift']);
  });

  it('takes from the seeds themselves what they say, where there is no catalogue', () => {
    const { folder, documents } = seedFiles();
    const { value } = readCorpus({ folder, documents });
    expect(
      value?.documents.map(({ id, title, authors, date, dateStatus }) => [
        id.slice(0, 5),
        title.slice(0, 12),
        authors[0]?.name,
        date,
        dateStatus,
      ]),
    ).toEqual([
      ['000-7', 'Strategic Im', 'Yunis Gurbanov', null, 'unknown'],
      ['001-9', 'Turkey and A', undefined, null, 'unknown'],
      ['002-c', 'The New Geop', 'Joseph Epstein', '2025-10-23', 'stated'],
      ['003-e', 'Putin sideli', undefined, null, 'unknown'],
      ['004-a', '[004_ac1253e', undefined, null, 'unknown'],
    ]);
  });

  it('orders documents by path, hashes their bytes and gives each an id of its own', () => {
    const { value } = corpusOf({ 'b/Übung.txt': PROSE, 'a.md': PROSE, 'ubung.txt': PROSE, 'speaker.txt': PROSE, 'B Übung.txt': PROSE });
    expect(value?.documents.map(({ file, id }) => [file, id])).toEqual([
      ['B Übung.txt', 'b-ubung'],
      ['a.md', 'a'],
      ['b/Übung.txt', 'b-ubung-2'],
      ['speaker.txt', 'speaker-2'],
      ['ubung.txt', 'ubung'],
    ]);
    expect(value?.documents[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('tells which encoding it has guessed', () => {
    const bytes = Uint8Array.from(Buffer.from(`Caf\u00e9 talks went on. ${PROSE}`, 'latin1'));
    const { value, diagnostics } = readCorpus({ folder: 'seeds', documents: [{ path: 'a.txt', bytes }] });
    expect(value?.documents[0]).toMatchObject({
      reading: { reader: 'text-1', encoding: 'windows-1252', isEncodingGuessed: true },
      paragraphs: [expect.anything()],
    });
    expect(diagnostics).toMatchObject([{ severity: 'note', code: 'corpus/guessed-encoding', place: { file: 'seeds/a.txt', line: 1 } }]);
  });

  it('passes over what stands beside the documents', () => {
    expect(corpusOf({ 'a.txt': PROSE, 'README.md': '# The corpus', 'themes.yaml': '' }).value?.documents).toHaveLength(1);
  });
});

describe('what cannot be read', () => {
  it('is named: an empty folder, other formats, files without text', () => {
    expect(found({})).toEqual([['error', 'corpus/empty', '', 'put the articles there, or name another folder with --corpus']]);
    expect(found({ 'a.txt': PROSE, 'b.odt': 'x', 'c.pdf': 'x' })).toMatchObject([
      ['warning', 'corpus/unread-format', '', expect.stringContaining('save its text')],
      ['warning', 'corpus/unread-format', '', expect.stringContaining('extractDocument')],
    ]);
    expect(found({ 'a.txt': PROSE, 'b.txt': ' \n' })).toMatchObject([['warning', 'corpus/no-text', 'seeds/b.txt:1:1', expect.anything()]]);
    expect(found({ 'a.txt': PROSE, 'b.txt': `${'qzxwvk'.repeat(200)}.` })).toMatchObject([
      ['warning', 'corpus/no-prose', 'seeds/b.txt:1:1', expect.anything()],
    ]);
  });

  it.each([
    ['NUL bytes', [0x41, 0x0a, 0x42, 0x00], 'byte 3', 'seeds/a.txt:2', 'save it as UTF-8'],
    ['UTF-8 with a wrong byte', [0xc3, 0xa9, 0xc3, 0xa9, 0x0a, 0xff], 'byte 5', 'seeds/a.txt:2', 'save it as UTF-8'],
    ['a PDF', [...'%PDF-1.7\n'].map((letter) => letter.charCodeAt(0)).concat(0xff, 0xff), 'byte 9', 'seeds/a.txt:2', 'a PDF'],
    ['a Word file', [0x50, 0x4b, 3, 4, 0, 0], 'byte 4', 'seeds/a.txt:1', 'a Word or zip file'],
  ])('is refused with file and byte: %s', (_, bytes, byte, place, hint) => {
    const { value, diagnostics } = readCorpus({ folder: 'seeds', documents: [{ path: 'a.txt', bytes: Uint8Array.from(bytes) }] });
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', code: 'corpus/undecodable' });
    expect(diagnostics[0]?.message).toContain(byte);
    expect(`${diagnostics[0]?.place?.file}:${diagnostics[0]?.place?.line}`).toBe(place);
    expect(diagnostics[0]?.hints?.[0]).toContain(hint);
  });
});

describe('the catalogue', () => {
  const entry = (fields: string) => `documents:\n  talks:\n    file: a.txt\n${fields}`;

  it('has the last word', () => {
    const text = `Talks end\n\nBy Jane Doe\n\nOctober 23, 2025\n\n${PROSE}`;
    expect(only(text)).toMatchObject({
      id: 'a',
      title: 'Talks end',
      authors: [{ name: 'Jane Doe' }],
      date: '2025-10-23',
      dateStatus: 'stated',
      language: 'en',
      publisher: null,
    });
    expect(
      only(
        text,
        entry(
          '    title: "[Talks]"\n    authors: []\n    date: 2025-11\n    dateStatus: inferred\n    language: az\n    publisher: The Paper\n    marking: TLP:GREEN\n',
        ),
      ),
    ).toMatchObject({
      id: 'talks',
      title: '[Talks]',
      authors: [],
      date: '2025-11',
      dateStatus: 'inferred',
      language: 'az',
      publisher: 'The Paper',
      marking: 'TLP:GREEN',
    });
    expect(only(text, entry('    date: null\n'))).toMatchObject({ date: null, dateStatus: 'unknown' });
    expect(only(text, entry('    date: 2025\n'))).toMatchObject({ date: '2025', dateStatus: 'stated' });
  });

  it.each([
    ['an unknown field', entry('    titel: X\n'), 'error', 'corpus/unknown-field', '4:5', 'did you mean `title`?'],
    ['an unknown field at the top', 'docments: {}\n', 'error', 'corpus/unknown-field', '1:1', 'did you mean `documents`?'],
    ['an impossible day', entry('    date: 2025-02-30\n'), 'error', 'corpus/invalid-value', '4:11', ''],
    ['a date in words', entry('    date: July 2025\n'), 'error', 'corpus/invalid-value', '4:11', ''],
    ['a status that is none', entry('    date: 2025\n    dateStatus: guessed\n'), 'error', 'corpus/invalid-value', '5:17', ''],
    ['a status against its date', entry('    date: 2025\n    dateStatus: unknown\n'), 'error', 'corpus/date-status', '5:17', ''],
    ['an author without a name', entry('    authors: [{affiliation: X}]\n'), 'error', 'corpus/missing-field', '4:15', ''],
    ['an id with capitals', 'documents:\n  Talks: {file: a.txt}\n', 'error', 'corpus/invalid-value', '2:3', ''],
    ['an id that evidence uses', 'documents:\n  speaker: {file: a.txt}\n', 'error', 'corpus/reserved-id', '2:3', 'choose another id'],
    ['a file that is not there', 'documents:\n  talks: {file: b.txt}\n', 'warning', 'corpus/missing-file', '2:17', 'did you mean `a.txt`?'],
    [
      'one file twice',
      'documents:\n  one: {file: a.txt}\n  two: {file: ./a.txt}\n',
      'error',
      'corpus/repeated-file',
      '3:15',
      'keep one of the two entries',
    ],
    [
      'an id twice',
      'documents:\n  one: {file: a.txt}\n  one: {file: a.txt}\n',
      'error',
      'yaml/duplicate-key',
      '3:3',
      'keep one of the two',
    ],
  ])('is told of %s', (_, catalogue, severity, code, place, hint) => {
    expect(found({ 'a.txt': PROSE }, { catalogue })).toEqual([[severity, code, `seeds/corpus.yaml:${place}`, hint]]);
  });
});

describe('themes and actors', () => {
  it('lead from any name of an actor to the English one', () => {
    const { value, diagnostics } = corpusOf(
      { 'a.txt': PROSE },
      {
        themes: 'themes:\n  ots:\n    title: T\n    terms: [Turkic]\n    actors: [Türkiye, OTS, Ankara]\n',
        actors: 'actors:\n  Organization of Turkic States: {kind: organisation, names: [OTS]}\n',
      },
    );
    expect(diagnostics).toEqual([]);
    expect(value?.themes).toEqual([
      {
        id: 'ots',
        title: 'T',
        question: null,
        terms: ['Turkic'],
        actors: ['Turkey', 'Organization of Turkic States'],
        period: { from: null, to: null },
      },
    ]);
  });

  it.each([
    [
      'an unknown actor',
      { themes: 'themes:\n  a:\n    title: T\n    terms: [x]\n    actors: [Rusia]\n' },
      'warning',
      'corpus/unknown-actor',
      'themes.yaml:5:14',
      'did you mean `Russia`?',
    ],
    [
      'a period that ends before it begins',
      { themes: 'themes:\n  a:\n    title: T\n    terms: [x]\n    period: {from: 2025-05, to: 2024}\n' },
      'error',
      'corpus/invalid-value',
      'themes.yaml:5:20',
      '',
    ],
    ['a theme without terms', { themes: 'themes:\n  a: {title: T}\n' }, 'error', 'corpus/missing-field', 'themes.yaml:2:6', ''],
    [
      'a new actor without a kind',
      { actors: 'actors:\n  Jane Doe: {names: [Doe]}\n' },
      'error',
      'corpus/missing-field',
      'actors.yaml:2:3',
      '',
    ],
    [
      'one name for two actors',
      { actors: 'actors:\n  Jane Doe: {kind: person, names: [Doe]}\n  John Doe: {kind: person, names: [Doe]}\n' },
      'warning',
      'corpus/ambiguous-name',
      'actors.yaml:3:3',
      'remove it from one of the two, or write the longer name',
    ],
  ])('are told of %s', (_, yaml, severity, code, place, hint) => {
    expect(found({ 'a.txt': PROSE }, yaml)).toEqual([[severity, code, `seeds/${place}`, hint]]);
  });

  it('extend built-in actors', () => {
    const { value } = corpusOf({ 'a.txt': PROSE }, { actors: 'actors:\n  Russia: {names: [Rossiya]}\n' });
    expect(value?.actors.find(({ name }) => name === 'Russia')).toMatchObject({
      kind: 'state',
      names: ['Russia', 'Russian Federation', 'Rossiya'],
      metonyms: expect.arrayContaining(['Moscow', 'Kremlin']),
    });
  });
});
